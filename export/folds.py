"""Cross-validation: how strongly a fit on few faces is held back, chosen by faces that it was not fitted on."""

import logging
from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

log = logging.getLogger(__name__)

FOLDS = 5


def chosen_strength(
    faces: int, strengths: Sequence[float], seed: int, entropy: Callable[[float, Tensor, Tensor], float]
) -> float:
    """The strength with the least cross-entropy on faces left out, each once.

    :param faces: how many there are
    :param entropy: of (strength, faces to fit on, faces left out), both as int64 numbers of faces: the mean
        cross-entropy of those left out
    """
    order = np.random.default_rng(seed).permutation(faces)
    folds = [torch.from_numpy(part) for part in np.array_split(order, FOLDS)]
    losses = []
    for strength in strengths:
        total = 0.0
        for number, left_out in enumerate(folds):
            rest = torch.cat([fold for other, fold in enumerate(folds) if other != number])
            total += entropy(strength, rest, left_out) * len(left_out)
        losses.append(total / faces)
        log.info("strength %g: cross-entropy %.4f on faces left out", strength, losses[-1])
    return strengths[int(np.argmin(losses))]
