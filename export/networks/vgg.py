"""VGG-19 (Simonyan & Zisserman 2015, arXiv:1409.1556), for small grey faces."""

from torch import Tensor, nn

from export.networks.resnet import class_maps, mean_over_face

LAYERS = ((1, 2), (2, 2), (4, 4), (8, 4), (8, 4))
"""Table 1, column E: (maps, in units of the width; convolutions) of each stage; a pooling follows each but the last."""


class VGG19(nn.Module):
    """Sixteen 3x3 convolutions, with batch normalisation; the mean over the face takes the place of the three fully
    connected layers, which hold 86 % of the original's weights. 48 -> 24 -> 12 -> 6 -> 3.
    """

    def __init__(self, classes: int, width: int = 64, dropout: float = 0.5) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        inputs = 1
        for stage, (units, count) in enumerate(LAYERS):
            for _ in range(count):
                outputs = units * width
                layers += [nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(True)]
                inputs = outputs
            if stage < len(LAYERS) - 1:
                layers.append(nn.MaxPool2d(2))
        self.features = nn.Sequential(*layers)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(inputs, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Logits, shape (N, classes), of faces `x`, shape (N, 1, 48, 48), normalised."""
        return self.head(self.dropout(mean_over_face(self.features(x))))

    def look(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and class-activation maps, shape (N, classes, 3, 3)."""
        features = self.features(x)
        return self.head(mean_over_face(features)), class_maps(features, self.head.weight)
