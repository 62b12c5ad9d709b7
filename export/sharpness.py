"""Sharpness-aware minimisation (Foret et al. 2021, arXiv:2010.01412): learn from the slope at the worst point nearby,
so that training ends in a valley that is wide, where other faces cost little more than those learned from."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import torch
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm


@contextmanager
def uphill(model: nn.Module, radius: float) -> Iterator[None]:
    """Within, the weights are `radius` further along their gradients, which are then forgotten; after, as before.

    Batch normalisation keeps its running means within, or they would be those of weights that nobody uses.

    :param radius: length of the step over all weights together (rho in the paper, equation 2)
    """
    moved = [weights for weights in model.parameters() if weights.grad is not None]
    with torch.no_grad():
        length = torch.stack([weights.grad.norm() for weights in moved]).norm()
        before = [weights.clone() for weights in moved]
        for weights in moved:
            weights.add_(weights.grad, alpha=float(radius / length.clamp_min(1e-12)))
            weights.grad = None
    with ExitStack() as later:
        for layer in model.modules():
            if isinstance(layer, _BatchNorm):
                later.callback(setattr, layer, "momentum", layer.momentum)
                layer.momentum = 0.0
        try:
            yield
        finally:
            with torch.no_grad():
                for weights, value in zip(moved, before, strict=True):
                    weights.copy_(value)
