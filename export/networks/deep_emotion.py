"""Deep-Emotion (Minaee & Abdolrashidi 2019, arXiv:1902.01019): a small network that looks through a learned window.

It may learn with batch normalisation in more places than the published one. Once learning is over that is a factor
and an offset for each map, which fold into the layer before it: what is shipped has the published layers.
"""

import copy

import torch
from torch import Tensor, nn
from torch.nn import functional

WINDOW = 24
"""Side of the map that shows the window."""

EDGE = 12.0
"""Steepness of the window's edge in that map."""


class SpatialTransformer(nn.Module):
    """Chooses the part of the face to look at, and resamples it (Jaderberg et al. 2015, arXiv:1506.02025)."""

    def __init__(self) -> None:
        super().__init__()
        self.localisation = nn.Sequential(
            nn.Conv2d(1, 8, 7), nn.MaxPool2d(2), nn.ReLU(), nn.Conv2d(8, 10, 5), nn.MaxPool2d(2), nn.ReLU()
        )
        self.regression = nn.Sequential(nn.Linear(640, 32), nn.ReLU(), nn.Linear(32, 6))

    def begin_with_identity(self) -> None:
        """At first the window is the whole face."""
        last = self.regression[2]
        nn.init.zeros_(last.weight)
        with torch.no_grad():
            last.bias.copy_(torch.tensor([1.0, 0, 0, 0, 1, 0]))

    def theta(self, x: Tensor) -> Tensor:
        """The affine map from window to face, coordinates from -1 to 1; shape (N, 2, 3)."""
        return self.regression(self.localisation(x).flatten(1)).reshape(-1, 2, 3)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Faces seen through the window, same shape as `x`, and theta."""
        theta = self.theta(x)
        side = x.shape[-1]
        # affine_grid cannot be exported in the opset used here; this is the same.
        points = _places(side, x.device)
        grid = (points @ theta.float().transpose(1, 2)).reshape(-1, side, side, 2)
        seen = functional.grid_sample(x.float(), grid, padding_mode="border", align_corners=False)
        return seen, theta


def _with_norm(layer: nn.Conv2d | nn.Linear, norm: nn.BatchNorm2d | nn.BatchNorm1d) -> nn.Conv2d | nn.Linear:
    """The layer that gives the same as both, once learning is over."""
    one = copy.deepcopy(layer)
    gain = norm.weight / (norm.running_var + norm.eps).sqrt()
    with torch.no_grad():
        one.weight.mul_(gain.reshape(-1, *[1] * (one.weight.ndim - 1)))
        one.bias.sub_(norm.running_mean).mul_(gain).add_(norm.bias)
    return one


class DeepEmotion(nn.Module):
    """The published layers: window, conv 10, conv 10, pool, conv 10, conv 10, pool, 810-50-7; 66,877 weights."""

    def __init__(self, classes: int, dropout: float = 0.0, normed: bool = False) -> None:
        """:param normed: learn with batch normalisation after every layer but the last; see `folded`"""
        super().__init__()
        self.window = SpatialTransformer()
        self.conv1 = nn.Conv2d(1, 10, 3)
        self.conv2 = nn.Conv2d(10, 10, 3)
        self.conv3 = nn.Conv2d(10, 10, 3)
        self.conv4 = nn.Conv2d(10, 10, 3)
        self.norm = nn.BatchNorm2d(10)
        self.pool = nn.MaxPool2d(2)
        self.dropout = nn.Dropout(dropout)
        self.fc1 = nn.Linear(810, 50)
        self.fc2 = nn.Linear(50, classes)
        self.norms = nn.ModuleDict()
        if normed:
            self.norms = nn.ModuleDict({f"conv{number}": nn.BatchNorm2d(10) for number in (1, 2, 3)})
            self.norms["fc1"] = nn.BatchNorm1d(50)

    def folded(self) -> "DeepEmotion":
        """The published layers, which give the same; itself, where it has no others."""
        if not self.norms:
            return self
        plain = copy.deepcopy(self)
        for name, norm in self.norms.items():
            setattr(plain, name, _with_norm(getattr(self, name), norm))
        plain.norms = nn.ModuleDict()
        return plain

    def _layer(self, name: str, x: Tensor) -> Tensor:
        out = getattr(self, name)(x)
        return self.norms[name](out) if name in self.norms else out

    def begin(self) -> None:
        """Called when the weights have been drawn."""
        self.window.begin_with_identity()

    def forward(self, x: Tensor) -> Tensor:
        """Logits, shape (N, classes), of faces `x`, shape (N, 1, 48, 48), normalised."""
        return self._classify(self.window(x)[0])

    def _classify(self, x: Tensor) -> Tensor:
        out = functional.relu(self._layer("conv1", x))
        out = functional.relu(self.pool(self._layer("conv2", out)))
        out = functional.relu(self._layer("conv3", out))
        out = functional.relu(self.pool(self.norm(self.conv4(out))))
        out = functional.relu(self._layer("fc1", self.dropout(out.flatten(1))))
        return self.fc2(out)

    def look(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Logits, and where the window lies on the face: shape (N, 1, WINDOW, WINDOW), 1 inside, 0 outside."""
        seen, theta = self.window(x)
        return self._classify(seen), window_map(theta)


def window_map(theta: Tensor) -> Tensor:
    """The window drawn on the face, with a soft edge.

    :param theta: from window to face, shape (N, 2, 3)
    :returns: shape (N, 1, WINDOW, WINDOW), 0 to 1
    """
    a, b, c, d = theta[:, 0, 0:1], theta[:, 0, 1:2], theta[:, 1, 0:1], theta[:, 1, 1:2]
    determinant = a * d - b * c
    determinant = torch.where(determinant.abs() < 1e-4, torch.full_like(determinant, 1e-4), determinant)
    places = _places(WINDOW, theta.device)
    x, y = places[:, 0] - theta[:, 0, 2:3], places[:, 1] - theta[:, 1, 2:3]
    across, down = (d * x - b * y) / determinant, (a * y - c * x) / determinant
    inside = torch.sigmoid(EDGE * (1 - across.abs())) * torch.sigmoid(EDGE * (1 - down.abs()))
    return inside.reshape(-1, 1, WINDOW, WINDOW)


def _places(side: int, device: torch.device) -> Tensor:
    """Centres of the pixels of a square picture, coordinates from -1 to 1, with a 1 appended; shape (side^2, 3)."""
    middle = (2 * torch.arange(side, device=device, dtype=torch.float32) + 1) / side - 1
    y, x = torch.meshgrid(middle, middle, indexing="ij")
    return torch.stack([x.flatten(), y.flatten(), torch.ones(side * side, device=device)], dim=1)
