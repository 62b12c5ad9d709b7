"""How common each expression is taken to be: the prior that a model learned, and the one that a reading assumes.

A model trained on pictures from the web has learned that contempt is rare and happiness common, and reads doubtful
faces accordingly. By Bayes' rule, under another prior p'(c) ~ p(c) new(c) / learned(c) (Saerens et al. 2002,
Neural Computation 14(1), equation 2.4).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Prior:
    """A choice that the user has."""

    id: str
    strength: float
    """How much of the learned prior is taken out: 0 = none (expressions are as common as in the training data),
    1 = all (every expression is taken to be equally common)."""


PRIORS: dict[str, Prior] = {p.id: p for p in (Prior("everyday", 0.0), Prior("between", 0.5), Prior("balanced", 1.0))}
"""Choices in the order in which they are offered; the first one is what the app starts with."""

DEFAULT = "everyday"

RAREST = 1e-9
"""Of the share of the commonest label: no label is taken to be rarer, whatever a model says."""


def factors(labels: Sequence[str], learned: Mapping[str, float], strength: float) -> np.ndarray:
    """What to multiply the probabilities of `labels` by, before they are made to sum to 1 again.

    :param learned: label -> share in the training data; labels that it lacks are left as they are
    :param strength: see `Prior.strength`
    :returns: float32, shape (labels,); all 1 where nothing is to change
    """
    shares = np.array([max(learned.get(label, 0.0), 0.0) for label in labels])
    out = np.ones(len(labels), np.float32)
    known = shares > 0
    if known.any():
        common = np.maximum(shares[known] / shares.max(), RAREST)
        out[known] = (common / common.mean()) ** -strength
    return out


def adjusted(probabilities: np.ndarray, factors_: np.ndarray) -> np.ndarray:
    """The probabilities under another prior.

    :param probabilities: shape (N, labels), rows sum to 1
    :param factors_: as `factors` gives them
    :returns: same shape and type, rows sum to 1
    """
    out = probabilities * factors_.astype(probabilities.dtype)
    return out / out.sum(axis=1, keepdims=True)
