"""One row a model: everything that a training run needs to know, as data."""

from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True, slots=True)
class Preset:
    """A training run."""

    architecture: str
    """A key of `export.architectures.ARCHITECTURES`."""
    epochs: int
    labels: tuple[str, ...] = ("ferplus",)
    """Label sets that are learned together, by one network with as many outputs as they have classes."""
    soften: float = 0.0
    """How much of a FER2013 label is replaced by what the taggers of FER+ saw in the same face."""
    batch_size: int = 128
    optimizer: str = "sgd"
    """``sgd`` (Nesterov momentum) or ``adamw`` (Loshchilov & Hutter 2019, arXiv:1711.05101)."""
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
    teach: float = 0.5
    """Share of a teacher's answers in the labels, where the run is given one (Hinton et al. 2015, arXiv:1503.02531)."""
    teach_views: bool = False
    """Whether the teacher is asked about every changed face as the network sees it, and not once about the face as it
    is: what is learned then is the teacher's function, of which there is more than faces (Beyer et al. 2022,
    arXiv:2106.05237, section 3.1)."""
    copies: int = 0
    """How many changed copies of each face are made before the same ones come again (`export.pool`); 0: new ones
    always. For small networks, which learn a face faster than a teacher answers."""
    margin: float | None = None
    """Of the angular margin, in radians; None: the network's own."""
    sharpness: float = 0.0
    """How far from the weights to look for the worst ones nearby, from whose slope is learned (`export.sharpness`);
    0: learn from the slope where the weights are, in half the time."""
    mixup: float = 0.0
    """Alpha of mixup's beta distribution (Zhang et al. 2018, arXiv:1710.09412); 0 turns it off."""

    def as_dict(self) -> dict[str, object]:
        return asdict(self)

    @classmethod
    def from_dict(cls, raw: dict) -> "Preset":
        """The preset of a finished run; lists, which JSON makes of tuples, become tuples again."""
        sizes = tuple((float(share), int(side)) for share, side in raw["sizes_px"])
        return cls(**{**raw, "labels": tuple(raw.get("labels", ("ferplus",))), "sizes_px": sizes})

    @property
    def input_px(self) -> int:
        """Side of the faces that the finished network takes."""
        return self.sizes_px[-1][1]

    def strength(self, epoch: int) -> float:
        """How strongly faces are changed in epoch number `epoch`, counted from 0: 1 = fully."""
        return self.light if epoch >= self.light_from * self.epochs else 1.0

    def side_px(self, epoch: int) -> int:
        """Side of the faces in epoch number `epoch`, counted from 0."""
        return next(side for share, side in self.sizes_px if epoch < share * self.epochs or share >= 1)


DEEP_EMOTION = Preset(
    "deep_emotion_normed",
    epochs=80,
    labels=("fer2013",),
    optimizer="adamw",
    peak_lr=6e-3,
    weight_decay=1e-3,
    shift=0.05,
    rotate_deg=8.0,
    scale=0.08,
    erase=0.0,
    light_from=0.7,
    soften=0.3,
    teach=0.6,
)
"""So small that it learns too little rather than too much: many epochs, hardly any decay, more than half a teacher's
answers."""

LABELS_AGAIN = Preset(
    "resnet18_w32",
    epochs=16,
    labels=("fer2013",),
    peak_lr=0.08,
    rotate_deg=10.0,
    scale=0.1,
    erase=0.3,
    light_from=0.75,
    light=0.5,
)
"""Without a teacher, on faces that are changed little: after long teaching a network had hardly more of the faces it
had learned from right than of others."""

BLEND_VIEWS = Preset(
    "resnet18_w32",
    epochs=12,
    labels=("fer2013",),
    peak_lr=0.05,
    light_from=0.6,
    light=0.7,
    rebalance=0.2,
    teach=0.7,
    teach_views=True,
)

PRESETS: dict[str, Preset] = {
    "default": Preset("resnet18_w32", epochs=36, light_from=0.8, rebalance=0.25),
    # A second cycle from the weights of the first (--start): after the first, the loss on faces learned from is still
    # as high as on held-out ones. The rare classes come a little more often.
    "default_more": Preset("resnet18_w32", epochs=16, peak_lr=0.05, light_from=0.6, rebalance=0.4),
    # Begins with the weights of the default model, widened (--start).
    "fisa_resnet18": Preset(
        "fisa",
        epochs=20,
        labels=("ferplus", "fer2013"),
        soften=0.3,
        peak_lr=0.05,
        sizes_px=((0.5, 36), (1.0, 48)),
        light_from=0.6,
        rebalance=0.4,
        teach=0.3,
    ),
    # FER2013 alone, from the weights of the run before (--start), which also teaches.
    "fisa_fer2013": Preset(
        "fisa", epochs=3, labels=("fer2013",), peak_lr=0.02, light_from=0.0, rebalance=0.2, teach=0.3
    ),
    "fisa_fer2013_views": Preset(
        "fisa",
        epochs=5,
        labels=("fer2013",),
        peak_lr=0.03,
        light_from=0.4,
        rebalance=0.2,
        teach=0.5,
        teach_views=True,
        margin=0.05,
    ),
    # Once more from there: mostly the labels, and teachers one of whom learned from the labels alone.
    "fisa_fer2013_labels": replace(
        LABELS_AGAIN,
        architecture="fisa",
        epochs=11,
        peak_lr=0.06,
        light_from=0.7,
        rebalance=0.1,
        teach=0.4,
        teach_views=True,
        margin=0.05,
    ),
    # FER+ alone, from the weights of `fisa_resnet18` (--start), and once more from its own.
    "fisa_ferplus": Preset(
        "fisa", epochs=8, labels=("ferplus",), peak_lr=0.03, light_from=0.5, rebalance=0.4, teach=0.6
    ),
    # Once more from there, with a narrow margin and a teacher who sees what the network sees.
    "fisa_ferplus_views": Preset(
        "fisa",
        epochs=16,
        labels=("ferplus",),
        peak_lr=0.04,
        light_from=0.7,
        rebalance=0.4,
        teach=0.6,
        teach_views=True,
        margin=0.05,
    ),
    # Short, and on small faces: five of these are trained by export.ablation.
    "fisa_ablation": Preset(
        "fisa",
        epochs=5,
        labels=("ferplus", "fer2013"),
        peak_lr=0.05,
        sizes_px=((1.0, 24),),
        light_from=0.6,
        rebalance=0.4,
    ),
    # The two parts of blend_vgg19_resnet18, which export.blend puts together. The second begins with the weights of the
    # default model (--start).
    "blend_vgg19": Preset(
        "vgg19_w32",
        epochs=28,
        labels=("fer2013",),
        peak_lr=0.05,
        sizes_px=((0.7, 24), (1.0, 48)),
        light_from=0.8,
    ),
    "blend_resnet18": Preset(
        "resnet18_w32", epochs=8, labels=("fer2013",), peak_lr=0.05, light_from=0.6, light=0.7, sharpness=0.1
    ),
    # From the weights of the default model (--start), with a teacher who sees what the network sees.
    "blend_resnet18_views": BLEND_VIEWS,
    # From there (--start), a teacher for the others.
    "blend_resnet18_labels": LABELS_AGAIN,
    # And from the weights of `blend_resnet18_views`, with two teachers.
    "blend_resnet18_two": replace(
        LABELS_AGAIN, epochs=9, peak_lr=0.05, light_from=0.6, rebalance=0.1, teach=0.5, teach_views=True
    ),
    # A second cycle (--start), for a network that saw faces of full size in the last eight of its epochs only.
    "blend_vgg19_more": Preset("vgg19_w32", epochs=6, labels=("fer2013",), peak_lr=0.03, light_from=0.5, light=0.7),
    "blend_vgg19_views": replace(BLEND_VIEWS, architecture="vgg19_w32", epochs=9, peak_lr=0.04),
    "sentiment_alexnet": Preset("alexnet", epochs=24, labels=("sentiment",), peak_lr=0.05, light_from=0.8),
    # Further cycles from the weights of the first (--start), the last one on faces that are changed less.
    "sentiment_alexnet_more": Preset(
        "alexnet", epochs=10, labels=("sentiment",), peak_lr=0.03, light_from=0.0, light=0.4, ema_decay=0.998
    ),
    "deep_emotion": DEEP_EMOTION,
    "deep_emotion_more": replace(DEEP_EMOTION, epochs=16, peak_lr=3e-3, ema_decay=0.998, light_from=0.3),
    # Labels as they are, and a teacher who sees what the network sees.
    "deep_emotion_views": replace(
        DEEP_EMOTION,
        epochs=180,
        shift=0.04,
        rotate_deg=6.0,
        scale=0.06,
        light_from=1.0,
        soften=0.0,
        teach=0.8,
        teach_views=True,
        copies=20,
    ),
    "tiny": Preset("resnet18_w16", epochs=2, peak_lr=0.05, batch_size=32),
}
"""``tiny`` is for tests of the road, not for use."""
