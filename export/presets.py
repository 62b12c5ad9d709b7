"""One row a model: everything that a training run needs to know, as data."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Preset:
    """A training run."""

    architecture: str
    """A key of `export.architectures.ARCHITECTURES`."""
    epochs: int
    batch_size: int = 128
    peak_lr: float = 0.1
    """Highest learning rate of the one-cycle schedule (Smith & Topin 2019, arXiv:1708.07120)."""
    momentum: float = 0.9
    weight_decay: float = 5e-4
    ema_decay: float = 0.999
    """Decay per step of the running average of the weights, which is what gets exported."""
    shift: float = 0.08
    """Largest shift, as a fraction of the face's side."""
    rotate_deg: float = 15.0
    scale: float = 0.15
    """Largest relative change of size."""
    erase: float = 0.5
    """Share of faces of which a rectangle is erased (Zhong et al. 2020, arXiv:1708.04896)."""
    sizes_px: tuple[tuple[float, int], ...] = ((1.0, 48),)
    """Progressive resizing: (share of the epochs up to which, side of the faces). Early epochs on smaller faces cost
    less than half; the last ones see the full size (Tan & Le 2021, arXiv:2104.00298, section 4)."""
    light_from: float = 1.0
    """Share of the epochs after which faces are changed less: the last ones look like those that the app will see."""
    light: float = 0.35
    """Factor of shift, turn, scale and erasing from then on."""
    rebalance: float = 0.0
    """Exponent of the rare classes' oversampling: a face is drawn with weight prior^-rebalance (0: as they come,
    1: every class alike). The loss takes the changed prior back out (Menon et al. 2021, arXiv:2007.07314, section 4),
    so that the outputs keep meaning the shares of the data as it is."""
    mixup: float = 0.0
    """Alpha of mixup's beta distribution (Zhang et al. 2018, arXiv:1710.09412); 0 turns it off."""

    def as_dict(self) -> dict[str, object]:
        return asdict(self)

    def strength(self, epoch: int) -> float:
        """How strongly faces are changed in epoch number `epoch`, counted from 0: 1 = fully."""
        return self.light if epoch >= self.light_from * self.epochs else 1.0

    def side_px(self, epoch: int) -> int:
        """Side of the faces in epoch number `epoch`, counted from 0."""
        return next(side for share, side in self.sizes_px if epoch < share * self.epochs or share >= 1)


PRESETS: dict[str, Preset] = {
    "default": Preset("resnet18_w32", epochs=36, light_from=0.8, rebalance=0.25),
    # A second, short cycle over full-size faces, from the weights of the first: --start runs/default.
    "default_more": Preset("resnet18_w32", epochs=8, peak_lr=0.06, ema_decay=0.997, light_from=0.0, light=0.5),
    "tiny": Preset("resnet18_w8", epochs=2, peak_lr=0.05, batch_size=32),
}
"""``tiny`` is for tests of the road, not for use."""
