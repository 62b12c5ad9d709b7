"""An AlexNet for 48x48 grey faces."""

from torch import Tensor, nn

from export.networks.resnet import class_maps, mean_over_face


class AlexNet(nn.Module):
    """AlexNet (Krizhevsky et al. 2012, section 3.5) in the size of one of its two towers: 48, 128, 192, 192, 128 maps.

    The first convolution is 5x5 with stride 2 instead of 11x11 with stride 4, or nothing would be left of a small face;
    batch normalisation takes the place of the local response normalisation; a sixth convolution and the mean over the
    face take that of the fully connected layers (AlexNet-GAP, Zhou et al. 2016, section 3), so that a class-activation
    map can be drawn. 48 -> 24 -> 12 -> 6.
    """

    def __init__(self, classes: int, dropout: float = 0.5) -> None:
        super().__init__()

        def convolution(inputs: int, outputs: int, side: int, stride: int = 1) -> list[nn.Module]:
            layer = nn.Conv2d(inputs, outputs, side, stride, padding=side // 2, bias=False)
            return [layer, nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)]

        self.features = nn.Sequential(
            *convolution(1, 48, 5, stride=2),
            nn.MaxPool2d(3, 2, padding=1),
            *convolution(48, 128, 5),
            nn.MaxPool2d(3, 2, padding=1),
            *convolution(128, 192, 3),
            *convolution(192, 192, 3),
            *convolution(192, 128, 3),
            *convolution(128, 512, 3),
        )
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(512, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Logits, shape (N, classes), of faces `x`, shape (N, 1, 48, 48), normalised."""
        return self.head(self.dropout(mean_over_face(self.features(x))))

    def look(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and class-activation maps, shape (N, classes, 6, 6)."""
        features = self.features(x)
        return self.head(mean_over_face(features)), class_maps(features, self.head.weight)
