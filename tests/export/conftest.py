"""For the tests of export."""

import pytest
from tqdm import tqdm


@pytest.fixture(autouse=True)
def no_monitor(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bars' own thread would be taken for one that was left behind."""
    monkeypatch.setattr(tqdm, "monitor_interval", 0)
