"""ResNet-18 (He et al. 2016, CVPR), for small grey faces."""

import torch
from torch import Tensor, nn
from torch.nn import functional


class BasicBlock(nn.Module):
    """Two 3x3 convolutions with a shortcut (He et al. 2016, CVPR, figure 2)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x: Tensor) -> Tensor:
        out = functional.relu(self.bn1(self.conv1(x)))
        return functional.relu(self.bn2(self.conv2(out)) + self.shortcut(x))


class ResNet18(nn.Module):
    """ResNet-18 (He et al. 2016, table 1).

    The 7x7 stem and its pooling would leave nothing of a 48x48 face, so one 3x3 convolution of stride 2 replaces them:
    48 -> 24 -> 24, 12, 6, 3.
    """

    def __init__(self, classes: int, width: int = 64, dropout: float = 0.0) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(1, width, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU(inplace=True)
        )
        widths = (width, width, 2 * width, 4 * width, 8 * width)
        stages = []
        for stage in range(4):
            stride = 1 if stage == 0 else 2
            stages.append(BasicBlock(widths[stage], widths[stage + 1], stride))
            stages.append(BasicBlock(widths[stage + 1], widths[stage + 1], 1))
        self.stages = nn.Sequential(*stages)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(8 * width, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Logits, shape (N, classes), of faces `x`, shape (N, 1, 48, 48), normalised."""
        features = self.stages(self.stem(x)).mean(dim=(2, 3))
        return self.head(self.dropout(features))

    def look(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and class-activation maps, shape (N, classes, 3, 3)."""
        features = self.stages(self.stem(x))
        return self.head(features.mean(dim=(2, 3))), class_maps(features, self.head.weight)


def class_maps(features: Tensor, weight: Tensor) -> Tensor:
    """Class-activation maps (Zhou et al. 2016, CVPR, equation 2): the share of each place in each class's logit.

    :param features: shape (N, channels, h, w), before they are averaged over the face
    :param weight: of the linear layer, shape (classes, channels)
    :returns: shape (N, classes, h, w)
    """
    return functional.conv2d(features, weight[:, :, None, None].to(features.dtype))


def grid_maps(maps: Tensor, side: int) -> Tensor:
    """Maps of another size, resampled linearly; shape (N, classes, side, side)."""
    if maps.shape[-1] == side:
        return maps
    return functional.interpolate(maps, size=(side, side), mode="bilinear", align_corners=False)


def mean_over_face(features: Tensor) -> Tensor:
    """(N, channels, h, w) -> (N, channels)."""
    return torch.mean(features, dim=(2, 3))
