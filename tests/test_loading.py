"""fer_desktop.loading: models are loaded beside the analysis."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fer_desktop.engine_records import ModelFailed
from fer_desktop.loading import Loader
from tests.fakes import FakeClassifier

PATIENCE_S = 10.0


class Desk:
    """A loader in its thread, with what it was asked to make and what it said."""

    def __init__(self, make: Callable[[Path], FakeClassifier] | None = None) -> None:
        self.made: list[Path] = []
        self.said: list[object] = []
        self.answered = threading.Semaphore(0)
        self.instead_of: Path | None = None
        self._make = make or (lambda path: FakeClassifier(path.stem))
        self.loader = Loader(self._classifier, self.said.append, self.answered.release)

    def _classifier(self, path: Path) -> FakeClassifier:
        self.made.append(path)
        return self._make(path)

    def want(self, *names: str) -> list[str]:
        """Ask for these and wait; ids of what came."""
        self.loader.want([Path(name) for name in names])
        return self.wait()

    def wait(self) -> list[str]:
        assert self.answered.acquire(timeout=PATIENCE_S)
        assert not self.loader.busy
        loaded = self.loader.take()
        self.instead_of = None if loaded is None else loaded.instead_of
        return [classifier.recipe.id for _, classifier in loaded.models] if loaded is not None else []


@contextmanager
def running(desk: Desk) -> Iterator[Desk]:
    thread = threading.Thread(target=desk.loader.run)
    thread.start()
    try:
        yield desk
    finally:
        desk.loader.stop()
        thread.join(PATIENCE_S)
        assert not thread.is_alive()


def test_it_waits_until_it_may_begin() -> None:
    with running(Desk()) as desk:
        desk.loader.want([Path("a.onnx")])
        assert not desk.answered.acquire(timeout=0.05)
        assert desk.loader.busy
        desk.loader.begin()
        assert desk.wait() == ["a"]
        assert desk.loader.take() is None, "only once"


def test_what_is_at_hand_is_not_loaded_again_unless_the_file_changed(tmp_path: Path) -> None:
    a, b = tmp_path / "a.onnx", tmp_path / "b.onnx"
    for path in (a, b):
        path.write_bytes(b"x")
    with running(Desk()) as desk:
        desk.loader.begin()
        desk.want(str(a))
        assert desk.want(str(a), str(b)) == ["a", "b"]
        assert desk.made == [a, b]
        os.utime(a, ns=(1, 1))
        desk.want(str(a), str(b))
        assert desk.made == [a, b, a]


def one_is_bad(path: Path) -> FakeClassifier:
    if path.stem == "bad":
        raise ValueError("The model “bad” is damaged.")
    return FakeClassifier(path.stem)


def test_one_that_fails_is_said_and_the_others_come() -> None:
    with running(Desk(one_is_bad)) as desk:
        desk.loader.begin()
        assert desk.want("a.onnx", "bad.onnx", "b.onnx", "a.onnx") == ["a", "b"]
        assert desk.said == [ModelFailed(Path("bad.onnx"), "The model “bad” is damaged.", compared=True)]
        assert desk.instead_of is None
        assert desk.want("bad.onnx") == []


def test_where_the_first_one_fails_those_before_go_on() -> None:
    with running(Desk(one_is_bad)) as desk:
        desk.loader.begin()
        assert desk.want("a.onnx") == ["a"]
        assert desk.want("bad.onnx", "b.onnx") == []
        assert desk.made == [Path("a.onnx"), Path("bad.onnx")]
        assert desk.said == [ModelFailed(Path("bad.onnx"), "The model “bad” is damaged.")]
        assert desk.want("a.onnx", "b.onnx") == ["a", "b"]


def test_where_there_are_none_before_the_next_one_stands_in_and_that_is_said() -> None:
    with running(Desk(one_is_bad)) as desk:
        desk.loader.begin()
        assert desk.want("bad.onnx", "b.onnx", "c.onnx") == ["b", "c"]
        assert desk.instead_of == Path("bad.onnx")
        assert desk.said == [ModelFailed(Path("bad.onnx"), "The model “bad” is damaged.")]
        assert desk.want("b.onnx") == ["b"]
        assert desk.instead_of is None


@pytest.mark.parametrize("count", [2, 5])
def test_a_change_of_mind_is_followed_without_loading_the_rest(count: int) -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    def make(path: Path) -> FakeClassifier:
        if path.stem == "slow":
            begun.set()
            may_go_on.wait(PATIENCE_S)
        return FakeClassifier(path.stem)

    with running(Desk(make)) as desk:
        desk.loader.begin()
        desk.loader.want([Path("slow.onnx"), *(Path(f"other{n}.onnx") for n in range(count))])
        assert begun.wait(PATIENCE_S)
        desk.loader.want([Path("wanted.onnx")])
        may_go_on.set()
        assert desk.wait() == ["wanted"]
        assert [path.stem for path in desk.made] == ["slow", "wanted"]
