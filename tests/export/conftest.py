"""For the tests of export."""

from pathlib import Path

import numpy as np
import pytest
from tqdm import tqdm

from fer_desktop.expressions import FERPLUS
from tests.faces import ferplus_files, votes, write_zip


@pytest.fixture(autouse=True)
def no_monitor(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bars' own thread would be taken for one that was left behind."""
    monkeypatch.setattr(tqdm, "monitor_interval", 0)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Noise with labels: 40 faces to train, 10 to validate."""
    random = np.random.default_rng(0)
    cv2 = pytest.importorskip("cv2")
    rows = []
    for number in range(50):
        content = cv2.imencode(".png", random.integers(0, 256, (48, 48), np.uint8))[1].tobytes()
        label = FERPLUS[number % 8]
        rows.append(("train" if number < 40 else "valid", f"{number}.png", votes(**{label: 10}), 0, content))
    return write_zip(tmp_path / "faces.zip", ferplus_files(rows))
