"""The engine changes and compares its models while it reads, and says what becomes of those that fail."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop.classifier import ModelError
from fer_desktop.engine_records import (
    ModelFailed,
    ModelReady,
    PhotoFailed,
    ProviderChanged,
    SourceEnded,
    Trouble,
)
from fer_desktop.records import LiveSpec
from tests.engine_watch import PATIENCE_S, Watcher, watching
from tests.fakes import FakeClassifier, FakeDetector, FakeLive, FakeOpener, FakeVideo


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Callable[..., Watcher]]:
    with watching(qtbot) as make:
        yield make


def test_model_changes_while_a_paused_picture_is_read_again(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(FakeVideo(count=500, rate=50)))
    w.engine.play_video(Path("fake.mp4"))
    w.until(lambda: bool(w.results))
    w.engine.play(False)
    w.engine.use_model(Path("other.onnx"))
    w.until(lambda: w.results[-1].model_id == "other")
    assert [e.info.recipe.id for e in w.said(ModelReady)] == ["model", "other"]
    w.engine.use_model(Path("missing.onnx"))
    w.until(lambda: bool(w.said(ModelFailed)))
    w.engine.step(1)
    count = len(w.results)
    w.until(lambda: len(w.results) > count)
    assert w.results[-1].model_id == "other"


def test_the_model_in_use_reads_on_while_another_is_loaded(qtbot: QtBot) -> None:
    may_load = threading.Event()

    def classifier(path: Path) -> FakeClassifier:
        if path.stem == "slow":
            may_load.wait(PATIENCE_S)
        return FakeClassifier(path.stem)

    w = Watcher(qtbot, FakeOpener(lives=[FakeLive(100_000)]), FakeDetector(), classifier=classifier)
    try:
        w.engine.watch(LiveSpec())
        w.until(lambda: bool(w.results))
        w.engine.use_model(Path("slow.onnx"))
        seen = len(w.results)
        w.until(lambda: len(w.results) > seen + 10)
        assert {result.model_id for result in w.results} == {"model"}
        may_load.set()
        w.until(lambda: w.results[-1].model_id == "slow")
    finally:
        may_load.set()
        assert w.engine.close(PATIENCE_S)


def test_of_several_models_wished_for_the_last_counts(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener())
    for name in ("a", "b", "c", "d"):
        w.engine.use_model(Path(f"{name}.onnx"))
    w.until(lambda: bool(w.said(ModelReady)) and w.said(ModelReady)[-1].info.recipe.id == "d")
    w.engine.show_photos([Path("p1.jpg")])
    w.until(lambda: bool(w.results))
    assert w.results[0].model_id == "d"


def test_several_models_are_compared_and_one_that_fails_is_said(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(FakeVideo(count=500, rate=50)))
    w.engine.play_video(Path("fake.mp4"))
    w.until(lambda: bool(w.results))
    w.engine.play(False)
    w.engine.use_models([Path("model.onnx"), Path("missing.onnx"), Path("other.onnx")])
    w.until(lambda: bool(w.results[-1].compared))
    assert [recipe.id for recipe in w.results[-1].compared] == ["other"]
    assert len(w.results[-1].faces[0].readings) == 2
    assert [event.path for event in w.said(ModelFailed)] == [Path("missing.onnx")]
    ready = w.said(ModelReady)[-1]
    assert (ready.info.recipe.id, [info.recipe.id for info in ready.compared]) == ("model", ["other"])


def test_where_the_first_of_several_fails_nobody_takes_its_place_unseen(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener())
    w.until(lambda: bool(w.said(ModelReady)))
    w.engine.use_models([Path("missing.onnx"), Path("other.onnx")])
    w.until(lambda: bool(w.said(ModelFailed)))
    w.engine.show_photos([Path("p1.jpg")])
    w.until(lambda: bool(w.results))
    assert (w.results[0].model_id, w.results[0].compared) == ("model", ())
    assert len(w.said(ModelReady)) == 1


def test_at_the_beginning_another_one_stands_in(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(), model=None)
    w.engine.use_models([Path("missing.onnx"), Path("other.onnx")])
    w.until(lambda: bool(w.said(ModelReady)))
    (ready,) = w.said(ModelReady)
    assert (ready.info.path, ready.compared, ready.instead_of) == (Path("other.onnx"), (), Path("missing.onnx"))
    assert w.said(ModelFailed)[0].path == Path("missing.onnx")


def test_a_device_that_fails_while_reading_is_not_named_any_longer(qtbot: QtBot) -> None:
    class OnCard(FakeClassifier):
        provider = "Card"

        def read(self, *arguments: object) -> tuple:
            self.provider = "Processor"
            return super().read(*arguments)

    def classifier(path: Path) -> FakeClassifier:
        return OnCard(path.stem) if path.stem == "card" else FakeClassifier(path.stem)

    w = Watcher(qtbot, FakeOpener(), FakeDetector(), None, classifier)
    try:
        w.engine.use_models([Path("card.onnx"), Path("other.onnx")])
        w.until(lambda: bool(w.said(ModelReady)))
        assert w.said(ModelReady)[0].info.provider == "Card"
        w.engine.show_photos([Path("p1.jpg"), Path("p2.jpg")])
        w.until(lambda: len(w.results) == 2 and bool(w.said(ProviderChanged)))
        (changed,) = w.said(ProviderChanged)
        assert (changed.info.recipe.id, changed.info.provider) == ("card", "Processor")
        assert [(info.recipe.id, info.provider) for info in changed.compared] == [("other", "Fake, 1 thread")]
        assert len(w.said(ModelReady)) == 1
    finally:
        assert w.engine.close(PATIENCE_S)


def test_choices_reach_a_paused_picture(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(FakeVideo(count=500, rate=50)))
    w.engine.play_video(Path("fake.mp4"))
    w.until(lambda: bool(w.results))
    w.engine.play(False)
    w.until(lambda: not w.playback().playing)
    assert w.results[-1].faces[0].attention is None
    w.engine.set_where(True)
    w.until(lambda: w.results[-1].faces[0].attention is not None)
    known = w.results[-1].faces[0].shown
    assert known.label == "happiness"
    w.engine.set_prior("balanced")
    w.until(lambda: w.results[-1].faces[0].shown.probability < known.probability)
    w.engine.set_prior("everyday")
    w.until(lambda: w.results[-1].faces[0].shown.probability == known.probability)


def test_without_a_model_pictures_are_still_shown(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(), model=Path("missing.onnx"))
    w.engine.show_photos([Path("p1.jpg")])
    w.until(lambda: bool(w.results))
    assert w.results[0].faces == ()
    assert w.said(ModelFailed)[0].message == "The model “missing.onnx” is missing."


def test_a_model_that_breaks_says_why(qtbot: QtBot) -> None:
    class Breaking(FakeClassifier):
        def read(self, pixels: object, detections: object, where: bool = False) -> tuple:
            raise ModelError("The model “x” failed while reading a face. Choose another model.", "bad node")

    w = Watcher(qtbot, FakeOpener(FakeVideo(count=20)), FakeDetector(), classifier=lambda path: Breaking())
    w.engine.show_photos([Path("p1.jpg")])
    w.until(lambda: bool(w.said(PhotoFailed)))
    assert w.said(PhotoFailed)[0].message == "The model “x” failed while reading a face. Choose another model."
    w.engine.play_video(Path("fake.mp4"))
    w.until(lambda: bool(w.said(Trouble)))
    assert w.said(Trouble)[0].message == "The model “x” failed while reading a face. Choose another model."
    w.until(lambda: bool(w.said(SourceEnded)))
    assert len(w.said(Trouble)) == 1, "said for each of twenty frames"
    assert w.engine.close(PATIENCE_S)
