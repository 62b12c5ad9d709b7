"""VGG-19 and ResNet-18, trained apart, and one linear layer that reads what both say."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from export.networks.resnet import ResNet18
from export.networks.vgg import VGG19

WIDTH = 32
"""Maps of each part's first stage. With the usual 64, one face would take VGG-19 alone 0.9 G multiply-adds."""


class Blend(nn.Module):
    """Two networks side by side: their logits, one after the other, go through one linear layer, 14 -> 7."""

    def __init__(self, classes: int, vgg19: nn.Module | None = None, resnet18: nn.Module | None = None) -> None:
        """:param vgg19: any network with ``forward`` and ``look`` will do; by default that of the name, half as wide"""
        super().__init__()
        self.vgg19 = vgg19 or VGG19(classes, WIDTH)
        self.resnet18 = resnet18 or ResNet18(classes, WIDTH, dropout=0.2)
        self.blend = nn.Linear(2 * classes, classes)

    def begin(self) -> None:
        """Start as the mean of the two."""
        with torch.no_grad():
            self.blend.weight.copy_(mean_of_both(self.blend.out_features))
            self.blend.bias.zero_()

    def forward(self, x: Tensor) -> Tensor:
        """Logits, shape (N, classes), of faces `x`, shape (N, 1, 48, 48), normalised."""
        return self.blend(torch.cat([self.vgg19(x), self.resnet18(x)], dim=1))

    def look(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Logits, and the parts' class-activation maps, blended like the logits: shape (N, classes, 3, 3)."""
        (first, first_maps), (second, second_maps) = self.vgg19.look(x), self.resnet18.look(x)
        maps = functional.conv2d(torch.cat([first_maps, second_maps], dim=1), self.blend.weight[:, :, None, None])
        return self.blend(torch.cat([first, second], dim=1)), maps


def mean_of_both(classes: int) -> Tensor:
    """Weights of the layer that takes the mean of the two parts' logits, shape (classes, 2 * classes)."""
    half = torch.eye(classes) / 2
    return torch.cat([half, half], dim=1)
