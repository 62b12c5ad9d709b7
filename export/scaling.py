"""Logits scaled so that the probabilities are right on faces that were not learned from.

One temperature for all classes, and an offset for each where that brings something (Guo et al. 2017, arXiv:1706.04599,
section 4.2: temperature and vector scaling). The offsets matter where the labels that were learned are not those that
are asked for: FER2013's, softened by other people's votes or a teacher's answers, call more faces neutral than
FER2013 does.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from export.folds import chosen_strength

STRENGTHS = (1e-3, 1e-2, 1e-1, float("inf"))
"""How much an offset's square weighs, against the mean cross-entropy of a face; infinite: no offsets."""


@dataclass(frozen=True, slots=True)
class Scaling:
    """Probabilities are softmax(logits / temperature + offsets)."""

    temperature: float
    offsets: Tensor | None = None
    """Shape (classes,), with a mean of 0; None: no offsets."""

    def __call__(self, logits: Tensor) -> Tensor:
        """Scaled logits, shape (N, classes)."""
        scaled = logits / self.temperature
        return scaled if self.offsets is None else scaled + self.offsets


def fit(logits: Tensor, truth: Tensor, seed: int) -> Scaling:
    """The scaling at which the labels are least surprising. Whether there are offsets, and how free they are, is
    chosen by cross-validation on the same faces.

    :param logits: shape (N, classes)
    :param truth: int64, shape (N,)
    """

    def entropy(strength: float, rest: Tensor, left_out: Tensor) -> float:
        scaling = fitted(logits[rest], truth[rest], strength)
        return float(functional.cross_entropy(scaling(logits[left_out]), truth[left_out]))

    return fitted(logits, truth, chosen_strength(len(logits), STRENGTHS, seed, entropy))


def fitted(logits: Tensor, truth: Tensor, strength: float) -> Scaling:
    """The scaling at one of `STRENGTHS`."""
    free = strength < float("inf")
    sharpness = torch.zeros(1, requires_grad=True)
    offsets = torch.zeros(logits.shape[1], requires_grad=free)
    search = torch.optim.LBFGS(
        [sharpness, offsets] if free else [sharpness], max_iter=200, line_search_fn="strong_wolfe"
    )

    def loss() -> Tensor:
        search.zero_grad()
        value = functional.cross_entropy(logits * sharpness.exp() + offsets, truth)
        if free:
            value = value + strength * offsets.square().sum()
        value.backward()
        return value

    search.step(loss)
    found = offsets.detach()
    return Scaling(float((-sharpness.detach()).exp()), found - found.mean() if free else None)
