"""Network architectures, written to read like their papers."""

from collections.abc import Callable

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
            self.shortcut = nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs)
            )

    def forward(self, x: Tensor) -> Tensor:
        out = functional.relu(self.bn1(self.conv1(x)))
        return functional.relu(self.bn2(self.conv2(out)) + self.shortcut(x))


class ResNet18(nn.Module):
    """ResNet-18 (He et al. 2016, table 1) for small grey faces.

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


ARCHITECTURES: dict[str, Callable[[int], nn.Module]] = {
    "resnet18_w32": lambda classes: ResNet18(classes, width=32, dropout=0.2),
    "resnet18_w8": lambda classes: ResNet18(classes, width=8),
}
"""Name -> constructor, which takes the number of classes. ``resnet18_w8`` is for tests."""


def parameter_count(model: nn.Module) -> int:
    """How many numbers were learned."""
    return sum(parameter.numel() for parameter in model.parameters())


def build(name: str, classes: int) -> nn.Module:
    """A fresh network with He-initialised convolutions.

    :raises KeyError: unknown name
    """
    model = ARCHITECTURES[name](classes)
    for module in model.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
    return model


class WithFlip(nn.Module):
    """The network as it is shipped: probabilities, from the logits averaged over the face and its mirror image,
    softened or sharpened by the temperature fitted on held-out faces (Guo et al. 2017, arXiv:1706.04599, section 4.2).
    """

    def __init__(self, model: nn.Module, temperature: float) -> None:
        super().__init__()
        self.model = model
        self.temperature = temperature

    def forward(self, faces: Tensor) -> Tensor:
        """Probabilities, shape (N, classes), of normalised faces, shape (N, 1, height, width)."""
        both = torch.cat([faces, torch.flip(faces, dims=[3])])
        logits = self.model(both)
        half = faces.shape[0]
        return torch.softmax((logits[:half] + logits[half:]) / (2 * self.temperature), dim=1)
