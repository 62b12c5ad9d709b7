"""The networks by name, and what is common to all of them."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from export.networks.alexnet import AlexNet
from export.networks.blend import Blend
from export.networks.deep_emotion import DeepEmotion
from export.networks.fisa import FisaResNet18
from export.networks.resnet import ResNet18
from export.networks.vgg import VGG19

ARCHITECTURES: dict[str, Callable[[int], nn.Module]] = {
    "resnet18_w32": lambda classes: ResNet18(classes, width=32, dropout=0.2),
    "fisa": FisaResNet18,
    "fisa_backbone": lambda classes: FisaResNet18(classes, integrate=False, share=False, margin=0.0),
    "fisa_fi": lambda classes: FisaResNet18(classes, integrate=True, share=False, margin=0.0),
    "fisa_sa": lambda classes: FisaResNet18(classes, integrate=False, share=True, margin=0.0),
    "fisa_aaml": lambda classes: FisaResNet18(classes, integrate=False, share=False),
    "vgg19_w32": lambda classes: VGG19(classes, width=32),
    "blend": Blend,
    "alexnet": AlexNet,
    "deep_emotion": DeepEmotion,
    "deep_emotion_normed": lambda classes: DeepEmotion(classes, normed=True),
    "resnet18_w16": lambda classes: ResNet18(classes, width=16),
}
"""Name -> constructor, which takes the number of classes. The four ``fisa_*`` are for the ablation;
``deep_emotion_normed`` becomes ``deep_emotion`` when it has learned; ``resnet18_w16`` is for tests: with 8 maps, 1x1
convolutions crash in the backward pass of torch 2.13 on processors with AVX-512."""


def parameter_count(model: nn.Module) -> int:
    """How many numbers were learned."""
    return sum(parameter.numel() for parameter in model.parameters())


def multiply_adds(model: nn.Module, side_px: int) -> int:
    """Multiplications with additions of one pass over one face, in convolutions, linear layers and affinities."""
    counts: list[int] = []

    def count(layer: nn.Module, _: Any, out: Any) -> None:
        own = getattr(layer, "multiply_adds", None)
        counts.append(own(out) if own else out.numel() * layer.weight[0].numel())

    counted = [m for m in model.modules() if isinstance(m, nn.Conv2d | nn.Linear) or hasattr(m, "multiply_adds")]
    hooks = [module.register_forward_hook(count) for module in counted]
    with torch.inference_mode():
        model(torch.zeros(1, 1, side_px, side_px))
    for hook in hooks:
        hook.remove()
    return sum(counts)


def build(name: str, classes: int) -> nn.Module:
    """A fresh network with He-initialised convolutions.

    :raises KeyError: unknown name
    """
    model = ARCHITECTURES[name](classes)
    for module in model.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
    if hasattr(model, "begin"):
        model.begin()
    return model


class Shipped(nn.Module):
    """The network as it is shipped: probabilities, from the logits averaged over the face and its mirror image and
    scaled as fitted on held-out faces (`export.scaling`), and where it looked.
    """

    def __init__(
        self, model: nn.Module, temperature: float, offsets: Tensor | None = None, classes: slice = slice(None)
    ) -> None:
        """:param offsets: what is added to the scaled logits, shape (classes,)
        :param classes: those of one label set, where the network knows several
        """
        super().__init__()
        self.model = model
        self.temperature = temperature
        self.classes = classes
        self.offsets: Tensor | None
        self.register_buffer("offsets", offsets)

    def forward(self, faces: Tensor) -> tuple[Tensor, Tensor]:
        """Probabilities, shape (N, classes), and what spoke for the most probable class, 0 to 1, shape (N, h, w).

        :param faces: normalised, shape (N, 1, height, width)
        """
        both = torch.cat([faces, torch.flip(faces, dims=[3])])
        logits, maps = self.model.look(both)
        logits = logits[:, self.classes]
        half = faces.shape[0]
        mean = (logits[:half] + logits[half:]) / (2 * self.temperature)
        if self.offsets is not None:
            mean = mean + self.offsets
        maps = maps[:, self.classes] if maps.shape[1] > 1 else maps
        maps = maps[:half] + torch.flip(maps[half:], dims=[3])
        if maps.shape[1] > 1:
            top = mean.argmax(dim=1, keepdim=True)
            chosen = torch.arange(maps.shape[1], device=maps.device)[None] == top
            maps = (maps * chosen[:, :, None, None].to(maps.dtype)).sum(dim=1)
            maps = torch.relu(maps)
        else:
            maps = maps[:, 0]
        highest = torch.clamp(maps.amax(dim=(1, 2), keepdim=True), min=1e-6)
        return torch.softmax(mean, dim=1), maps / highest
