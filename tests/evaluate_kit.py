"""A model whose answers can be worked out by hand, for what `fer-desktop evaluate` says of it."""

from pathlib import Path

import numpy as np

from fer_desktop.expressions import FERPLUS
from tests.tiny_model import write_model

SIDE = 48


def by_brightness(path: Path) -> Path:
    """Answers neutral for bright, contempt for black and happiness for middling faces."""
    weights = np.zeros((SIDE * SIDE, len(FERPLUS)), np.float32)
    # The inputs run from -2 to 2; the answer is a straight line of brightness for each class.
    weights[:, FERPLUS.index("neutral")] = 3 / SIDE**2
    weights[:, FERPLUS.index("happiness")] = 1 / SIDE**2
    weights[:, FERPLUS.index("contempt")] = -3 / SIDE**2
    return write_model(path, weights)
