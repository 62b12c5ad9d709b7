"""Batch normalisation's means and variances, taken anew from faces as the app will see them.

While a network learns, its faces are moved, turned, resized and erased, and the rare classes come more often: the
statistics that it keeps are those of such faces, which are not those that it will read (Touvron et al. 2019,
arXiv:1906.06423, section 3.2). Averaged weights have no statistics of their own at all (Izmailov et al. 2018,
arXiv:1803.05407, section 3.2).
"""

import numpy as np
import torch
from torch import Tensor, nn

from export.augment import normalised

FACES = 4096
"""Faces that the statistics are taken from, each as it is and mirrored."""

BATCH = 256


def drawn(pixels: np.ndarray, mean: float, std: float, seed: int) -> Tensor:
    """At most `FACES` of the faces, normalised, shape (N, 1, side, side)."""
    chosen = np.random.default_rng(seed).permutation(len(pixels))[:FACES]
    return normalised(pixels[chosen], mean, std)


@torch.no_grad()
def settle(model: nn.Module, pixels: np.ndarray, mean: float, std: float, device: str, seed: int) -> None:
    """Replace the running statistics of the network's batch normalisations. Without any, nothing happens.

    :param pixels: uint8, shape (N, side, side): faces that were learned from, unchanged; at most `FACES` are drawn
    """
    norms = [part for part in model.modules() if isinstance(part, nn.BatchNorm2d | nn.BatchNorm1d)]
    if not norms:
        return
    faces = drawn(pixels, mean, std, seed).to(device)
    model.eval()
    momenta = [norm.momentum for norm in norms]
    for norm in norms:
        norm.reset_running_stats()
        # Without a momentum all batches weigh the same.
        norm.momentum = None
        norm.train()
    for batch in faces.split(BATCH):
        model(torch.cat([batch, batch.flip(3)]))
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
    model.eval()
