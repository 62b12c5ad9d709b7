"""FISA: a ResNet-18 with Feature Integration, Sharing Affinity and an additive angular margin.

The project that this comes from defines its FI and SA blocks by name only. What follows is our own reading of them;
each block can be left out, for the ablation.
"""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from export.networks.resnet import ResNet18, class_maps, grid_maps, mean_over_face

GRID = 12
"""Side of the grid on which features of all stages meet; 48x48 faces leave the stages at 24, 12, 6 and 3."""

WIDTH = 48
"""Maps of the first stage. With the usual 64, faces would have to be of 36 pixels for 0.221 G multiply-adds: seeing
them at the full 48 is worth more than a third more maps."""

FUSED = 64
"""Channels of the fused features."""


class FeatureIntegration(nn.Module):
    """Features of all four stages, brought to one grid and one number of channels, and added with learned weights.

    Fine cues (the corners of the mouth, the lids) are gone from the last stage's 3x3 places: so they reach the
    classifier beside it. The weighting is that of Tan et al. 2020 (arXiv:1911.09070, section 3.3), by softmax.
    """

    def __init__(self, channels: tuple[int, ...]) -> None:
        super().__init__()
        self.project = nn.ModuleList(
            nn.Sequential(nn.Conv2d(count, FUSED, 1, bias=False), nn.BatchNorm2d(FUSED)) for count in channels
        )
        self.weights = nn.Parameter(torch.zeros(len(channels)))

    def forward(self, stages: list[Tensor]) -> Tensor:
        """Stage outputs, (N, channels of the stage, h, w) each -> (N, FUSED, GRID, GRID)."""
        fused = [self._to_grid(part, x) for part, x in zip(self.project, stages, strict=True)]
        shares = torch.softmax(self.weights, dim=0)
        return functional.relu((shares[:, None, None, None, None] * torch.stack(fused)).sum(dim=0))

    @staticmethod
    def _to_grid(project: nn.Module, features: Tensor) -> Tensor:
        """Where the stage is finer than the grid it is averaged first, where it is coarser last: both save work."""
        side = features.shape[-1]
        if side > GRID:
            # The other way of averaging, which models can't be exported with, is for learning on faces of other sizes.
            even = side % GRID == 0
            return project(
                functional.avg_pool2d(features, side // GRID)
                if even
                else functional.adaptive_avg_pool2d(features, GRID)
            )
        return grid_maps(project(features), GRID)


class SharingAffinity(nn.Module):
    """How alike the places of the face are, computed once and shared by two uses: gathering context, and pooling.

    The affinity is the scaled dot product of Wang et al. 2018 (arXiv:1711.07971, equation 2, embedded Gaussian). Its
    rows mix each place with those like it; its column means say which places the others refer to, and weigh them in
    the pooling.
    """

    def __init__(self, channels: int, key: int = 16) -> None:
        super().__init__()
        self.query = nn.Conv2d(channels, key, 1)
        self.key = nn.Conv2d(channels, key, 1)
        self.strength = nn.Parameter(torch.zeros(1))
        self._scale = 1 / math.sqrt(key)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(N, channels, h, w) -> the same with context, and the weight of each place, (N, 1, h, w), mean 1."""
        n, channels, h, w = x.shape
        query, key = self.query(x).flatten(2), self.key(x).flatten(2)
        affinity = torch.softmax(self._scale * query.transpose(1, 2) @ key, dim=2)
        context = (x.flatten(2) @ affinity.transpose(1, 2)).reshape(n, channels, h, w)
        places = affinity.mean(dim=1).reshape(n, 1, h, w) * (h * w)
        return x + self.strength * context, places

    def multiply_adds(self, out: tuple[Tensor, Tensor]) -> int:
        """Of the two matrix products for one face; its convolutions count themselves."""
        places = out[1].numel()
        return places * places * (self.key.out_channels + self.key.in_channels)


class AngularMargin(nn.Module):
    """A linear layer on the sphere, with a margin on the angle while learning (Deng et al. 2019, arXiv:1801.07698).

    With soft labels the margin of each class is in proportion to its share in the label: a face that half of the
    taggers call fear is pushed half as hard toward fear.
    """

    def __init__(self, features: int, classes: int, margin: float, scale: float = 12.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(classes, features) / math.sqrt(features))
        self.margin, self.scale = margin, scale

    def directions(self) -> Tensor:
        return functional.normalize(self.weight, dim=1)

    def forward(self, x: Tensor, targets: Tensor | None = None) -> Tensor:
        """Logits, shape (N, classes); with the margin where `targets`, shape (N, classes), are given."""
        cosine = functional.linear(functional.normalize(x, dim=1), self.directions())
        if targets is None or self.margin == 0:
            return self.scale * cosine
        angle = torch.acos(cosine.float().clamp(-1 + 1e-6, 1 - 1e-6))
        return self.scale * torch.cos((angle + self.margin * targets).clamp(max=math.pi))

    def multiply_adds(self, out: Tensor) -> int:
        """Of the product for one face."""
        return out.numel() * self.weight.shape[1]


class FisaResNet18(nn.Module):
    """The whole: ResNet-18, FI, SA, and the angular margin (AAML); each of the three may be left out."""

    def __init__(
        self,
        classes: int,
        width: int = WIDTH,
        integrate: bool = True,
        share: bool = True,
        margin: float = 0.2,
        pull: float = 0.02,
        dropout: float = 0.2,
    ) -> None:
        """:param classes: of all label sets together
        :param margin: radians; 0: a plain linear layer instead of AAML
        :param pull: weight of the affinity loss; only with `share`
        """
        super().__init__()
        self.backbone = ResNet18(classes, width)
        self.backbone.head = nn.Identity()
        stages = (width, 2 * width, 4 * width, 8 * width)
        self.integration = FeatureIntegration(stages) if integrate else None
        local = FUSED if integrate else stages[3]
        self.affinity = SharingAffinity(local) if share else None
        self._deep = stages[3]
        features = self._deep + (local if integrate or share else 0)
        self.dropout = nn.Dropout(dropout)
        self.head: nn.Module = AngularMargin(features, classes, margin) if margin else nn.Linear(features, classes)
        self.pull = pull if share else 0.0
        self.centres = nn.Parameter(0.1 * torch.randn(classes, features)) if share else None

    def _features(self, x: Tensor) -> tuple[Tensor, Tensor | None]:
        """The last stage's features, and the local ones, weighed by place."""
        stages, out = [], self.backbone.stem(x)
        for number in range(4):
            out = self.backbone.stages[2 * number + 1](self.backbone.stages[2 * number](out))
            stages.append(out)
        if self.integration is None and self.affinity is None:
            return out, None
        local = self.integration(stages) if self.integration is not None else out
        if self.affinity is not None:
            local, places = self.affinity(local)
            local = local * places
        return out, local

    def _embedding(self, deep: Tensor, local: Tensor | None) -> Tensor:
        pooled = mean_over_face(deep)
        return pooled if local is None else torch.cat([pooled, mean_over_face(local)], dim=1)

    def forward(self, x: Tensor) -> Tensor:
        """Logits, shape (N, classes), of faces `x`, shape (N, 1, 48, 48), normalised."""
        return self.head(self.dropout(self._embedding(*self._features(x))))

    def learn(self, x: Tensor, targets: Tensor) -> tuple[Tensor, Tensor]:
        """Logits with the margin, and the affinity loss.

        :param targets: label distributions, shape (N, classes)
        """
        embedding = self.dropout(self._embedding(*self._features(x)))
        logits = self.head(embedding, targets) if isinstance(self.head, AngularMargin) else self.head(embedding)
        return logits, self._pull(embedding, targets)

    def _pull(self, embedding: Tensor, targets: Tensor) -> Tensor:
        """Distance from the class centres over the spread of the centres (Wen et al. 2023, arXiv:2109.07270, equation
        2): small where faces are near their centre and centres are far apart."""
        if self.centres is None or not self.pull:
            return embedding.new_zeros(())
        points, centres = functional.normalize(embedding.float(), dim=1), functional.normalize(self.centres, dim=1)
        distance = (targets * (2 - 2 * points @ centres.T)).sum(dim=1)
        spread = centres.var(dim=0).sum().clamp_min(1e-3)
        return self.pull * (distance / spread).mean()

    def look(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and class-activation maps, shape (N, classes, GRID, GRID)."""
        deep, local = self._features(x)
        weight = self.head.directions() if isinstance(self.head, AngularMargin) else self.head.weight
        maps = grid_maps(class_maps(deep, weight[:, : self._deep]), GRID)
        if local is not None:
            maps = maps + grid_maps(class_maps(local, weight[:, self._deep :]), GRID)
        return self.head(self._embedding(deep, local)), maps
