"""Begin a network with the weights of another that has fewer maps, or fewer parts.

A map that there is room for becomes a copy of an old one, and what reads both reads each by half, so that the wider
network says at first what the narrow one said (Net2Net: Chen et al. 2016, arXiv:1511.05641, section 2.2). Copies get
noise, or they would stay alike for ever: alike layers get alike gradients.
"""

import torch
from torch import Tensor, nn

NOISE = 0.2
"""Of a copied map's weights, against the spread of its layer's weights."""

INNER = "backbone."
"""Where a network holds another one, names of the inner one's weights begin so."""


def begin(model: nn.Module, weights: dict[str, Tensor], generator: torch.Generator) -> list[str]:
    """Fill `model` with `weights` as far as they fit; what has no counterpart stays as it was drawn.

    Linear layers are taken over only where they are the same: other label sets and features begin afresh.

    :param weights: state of a network of the same plan, with as many maps or fewer
    :returns: names of what was filled
    """
    filled: dict[str, Tensor] = {}
    for layer, module in model.named_modules():
        fresh = {f"{layer}.{name}": tensor for name, tensor in _own(module).items()}
        old = {name: weights.get(name, weights.get(name.removeprefix(INNER))) for name in fresh}
        if all(_fits(old[name], tensor) for name, tensor in fresh.items()):
            filled |= {name: widened(old[name], tensor.shape, generator) for name, tensor in fresh.items()}
    model.load_state_dict({**model.state_dict(), **filled})
    return list(filled)


def _own(module: nn.Module) -> dict[str, Tensor]:
    """The module's own tensors, without those of the modules in it."""
    return {name: tensor for name, tensor in module.state_dict().items() if "." not in name}


def _fits(old: Tensor | None, fresh: Tensor) -> bool:
    if old is None or old.ndim != fresh.ndim:
        return False
    if old.shape == fresh.shape:
        return True
    maps = fresh.ndim in (1, 4) and old.shape[2:] == fresh.shape[2:]
    return maps and all(few <= many for few, many in zip(old.shape, fresh.shape, strict=True))


def widened(old: Tensor, shape: torch.Size, generator: torch.Generator) -> Tensor:
    """The weights of a layer with more maps going out, more coming in, or both; the same ones where nothing changes.

    Which map is copied follows from the two numbers alone, so that layers joined by a shortcut agree about it.

    :param old: of a convolution, shape (out, in, height, width), or one number a map, shape (out,)
    """
    if old.shape == shape:
        return old
    out = torch.arange(shape[0], device=old.device) % old.shape[0]
    new = old[out]
    if old.ndim < 2:
        return new
    inputs = torch.arange(shape[1], device=old.device) % old.shape[1]
    readers = torch.bincount(inputs, minlength=old.shape[1])[inputs]
    new = new[:, inputs] / readers[:, None, None]
    noise = NOISE * new.std() * torch.randn(new.shape, generator=generator).to(new)
    noise[: old.shape[0]] = 0
    return new + noise
