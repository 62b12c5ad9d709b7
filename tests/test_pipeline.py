from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from fer_desktop import display
from fer_desktop.expressions import FERPLUS
from fer_desktop.pipeline import Mode, Pipeline
from fer_desktop.records import THUMBNAIL_PX, Detection, Expression, Frame
from tests.fakes import FakeClassifier, FakeDetector, detection, picture


class TwoFaces(FakeDetector):
    def detect_small(self, frame: Frame, should_stop: object = None) -> list:
        return [detection(200), detection(20)]


def test_a_photo_numbers_its_faces_from_left_to_right() -> None:
    result = Pipeline(TwoFaces(), FakeClassifier()).process(Frame(picture(3)), Mode.PHOTO, session=7)
    assert [face.id for face in result.faces] == [1, 2]
    assert result.faces[0].detection.box.left == 20
    assert result.faces[0].shown is result.faces[0].expression
    assert result.session == 7
    assert result.model_id == "fake"
    assert result.thumbnail is not None


def test_models_that_come_later_read_under_the_prior_that_was_chosen() -> None:
    pipeline = Pipeline(FakeDetector(), FakeClassifier())
    pipeline.set_strength(1.0)
    pipeline.use([biased(), biased("compared")])
    (face,) = pipeline.process(Frame(picture()), Mode.PHOTO).faces
    assert [reading.label for reading in face.readings] == ["contempt", "contempt"]


class Telling(FakeClassifier):
    """Says of each face by where it lies what it shows, and looks at all of it, so strongly."""

    def read(
        self, pixels: np.ndarray, detections: Sequence[Detection], where: bool = False
    ) -> tuple[np.ndarray, np.ndarray | None]:
        places = [int(one.box.left) for one in detections]
        rows = np.eye(len(FERPLUS), dtype=np.float32)[[place % len(FERPLUS) for place in places]]
        maps = np.array([np.full((6, 6), place / 256) for place in places], np.float32)
        return rows, maps if where else None


@pytest.mark.parametrize("mode", Mode)
def test_each_face_has_its_own_reading_and_map(mode: Mode) -> None:
    class Three(FakeDetector):
        def detect(self, frame: Frame, seen: object = None) -> list:
            return [detection(200), detection(20), detection(99)]

    pipeline = Pipeline(Three(), Telling())
    pipeline.use([Telling(), FakeClassifier("other", "fear"), Telling("third")])
    pipeline.where = True
    faces = pipeline.process(Frame(picture()), mode).faces
    assert sorted(face.detection.box.left for face in faces) == [20, 99, 200]
    for face in faces:
        left = int(face.detection.box.left)
        label = FERPLUS[left % len(FERPLUS)]
        assert [reading.label for reading in face.readings] == [label, "fear", label]
        assert face.attention is not None
        assert np.unique(face.attention).tolist() == [left / 256]
        assert face.crop is not None
        assert face.crop.centre == face.detection.box.centre


def test_moving_faces_keep_their_id_and_are_timed() -> None:
    pipeline = Pipeline(FakeDetector(), FakeClassifier())
    results = [pipeline.process(Frame(picture(n), n, n / 30), Mode.MOVING) for n in range(5)]
    assert [r.faces[0].id for r in results] == [1] * 5
    assert set(results[0].timings_ms) == {"detect", "classify", "prepare", "total"}
    assert results[0].thumbnail is None
    pipeline.cut()
    assert pipeline.process(Frame(picture(9), 9, 0.3), Mode.MOVING).faces[0].id == 2
    pipeline.reset()
    assert pipeline.process(Frame(picture(9), 9, 0.4), Mode.MOVING).faces[0].id == 1


def biased(model_id: str = "biased") -> FakeClassifier:
    """Says 55 % neutral, 45 % contempt; has learned from faces of which few were contempt."""
    made = FakeClassifier(model_id)
    values = [0.55 if name == "neutral" else 0.45 if name == "contempt" else 0.0 for name in FERPLUS]
    made._reading = Expression(FERPLUS, tuple(values))
    prior = {name: 0.35 if name == "neutral" else 0.02 if name == "contempt" else 0.105 for name in FERPLUS}
    made.recipe = replace(made.recipe, class_prior=prior)
    return made


def test_the_prior_changes_what_is_read_and_can_be_taken_back() -> None:
    pipeline = Pipeline(FakeDetector(), biased())
    seen = []
    for strength in (0.0, 0.5, 1.0, 0.0):
        pipeline.set_strength(strength)
        seen.append(pipeline.process(Frame(picture()), Mode.PHOTO).faces[0].expression)
    assert [reading.label for reading in seen] == ["neutral", "contempt", "contempt", "neutral"]
    # 0.45 / 0.02 against 0.55 / 0.35
    assert seen[2].probability == pytest.approx(22.5 / (22.5 + 0.55 / 0.35), abs=1e-3)
    assert seen[0].probability == seen[3].probability == pytest.approx(0.55)


def test_a_new_prior_shows_at_once_in_moving_pictures() -> None:
    pipeline = Pipeline(FakeDetector(), biased())
    pipeline.process(Frame(picture(1), 1, 0.0), Mode.MOVING)
    pipeline.set_strength(1.0)
    face = pipeline.process(Frame(picture(1), 1, 0.0), Mode.MOVING).faces[0]
    assert face.id == 1
    assert face.shown.label == "contempt"


def test_where_it_looked_comes_with_photos_and_on_demand_with_moving_pictures() -> None:
    classifier = FakeClassifier(attention=True)
    pipeline = Pipeline(FakeDetector(), classifier)
    face = pipeline.process(Frame(picture()), Mode.PHOTO).faces[0]
    assert face.attention is not None
    assert face.attention[0].tolist() == [1, 1, 1, 0, 0, 0]
    assert not face.attention.flags.writeable
    assert face.crop is not None
    assert face.crop.centre == face.detection.box.centre
    assert pipeline.process(Frame(picture(1), 1, 0.1), Mode.MOVING).faces[0].attention is None
    assert classifier.asked_where == 1
    pipeline.where = True
    assert pipeline.process(Frame(picture(2), 2, 0.2), Mode.MOVING).faces[0].attention is not None
    silent = Pipeline(FakeDetector(), FakeClassifier())
    assert silent.process(Frame(picture()), Mode.PHOTO).faces[0].attention is None


def test_a_map_that_makes_no_sense_does_no_harm() -> None:
    class Odd(FakeClassifier):
        def read(self, pixels: np.ndarray, detections: list, where: bool = False) -> tuple:
            rows, _ = super().read(pixels, detections)
            return rows, np.full((len(detections), 2, 2), [[np.nan, -3], [7, np.inf]], np.float32)

    face = Pipeline(FakeDetector(), Odd(attention=True)).process(Frame(picture()), Mode.PHOTO).faces[0]
    assert face.attention is not None
    assert face.attention.tolist() == [[0, 0], [1, 1]]


def test_models_are_compared_on_the_same_faces() -> None:
    class Counting(FakeDetector):
        calls = 0

        def detect(self, frame: Frame) -> list:
            self.calls += 1
            return list(super().detect(frame))

    detector = Counting()
    pipeline = Pipeline(detector, None)
    pipeline.use([FakeClassifier("one", "happiness"), FakeClassifier("two", "fear"), FakeClassifier("three", "fear")])
    result = pipeline.process(Frame(picture(1), 1, 0.1), Mode.MOVING)
    assert detector.calls == 1
    assert result.model_id == "one"
    assert [recipe.id for recipe in result.compared] == ["two", "three"]
    assert [reading.label for reading in result.faces[0].readings] == ["happiness", "fear", "fear"]
    pipeline.use([FakeClassifier("two", "fear")])
    result = pipeline.process(Frame(picture(2), 2, 0.2), Mode.MOVING)
    assert result.compared == ()
    assert result.faces[0].id == 1, "the same face, whoever reads it"
    assert result.faces[0].shown.label == "fear"


@pytest.mark.parametrize("parts", [(None, None), (FakeDetector(), None), (None, FakeClassifier())])
def test_a_missing_stage_finds_nothing_but_the_picture_is_shown(parts: tuple) -> None:
    result = Pipeline(*parts).process(Frame(picture()), Mode.PHOTO)
    assert result.faces == ()
    assert result.levels[0].shape == (48, 64, 4)


def test_levels_halve_until_they_are_small_and_keep_the_colours() -> None:
    pixels = np.zeros((3000, 5000, 3), np.uint8)
    pixels[...] = (250, 120, 10)
    found = display.levels(pixels)
    assert [level.shape[:2] for level in found] == [(3000, 5000), (1500, 2500), (750, 1250)]
    assert found[2][5, 5, :3].tolist() == [10, 120, 250]
    assert not found[0].flags.writeable
    assert max(display.thumbnail(pixels).shape) == THUMBNAIL_PX
    assert display.thumbnail(np.zeros((1, 30000, 3), np.uint8)).shape == (1, THUMBNAIL_PX, 3)


def test_a_frame_refuses_what_mediapipe_would_misread() -> None:
    with pytest.raises(ValueError, match="contiguous"):
        Frame(picture()[:, ::-1])
    with pytest.raises(ValueError, match="uint8"):
        Frame(np.zeros((4, 4, 4), np.uint8))
    with pytest.raises(ValueError, match="read-only"):
        Frame(picture()).pixels[0, 0] = 1


def test_without_a_window_nothing_is_made_ready_for_it() -> None:
    pipeline = Pipeline(TwoFaces(), FakeClassifier())
    pipeline.for_display = False
    result = pipeline.process(Frame(picture(3)), Mode.PHOTO)
    assert (result.levels, result.thumbnail) == ((), None)
    assert len(result.faces) == 2


def test_frames_far_apart_do_not_lose_a_face() -> None:
    pipeline = Pipeline(FakeDetector(), FakeClassifier())
    ids = [pipeline.process(Frame(picture(n), n, 4.0 * n), Mode.MOVING).faces[0].id for n in range(3)]
    assert ids == [1, 2, 3]
    pipeline.reset()
    pipeline.sampled(4.0)
    ids = [pipeline.process(Frame(picture(n), n, 4.0 * n), Mode.MOVING).faces[0].id for n in range(3)]
    assert ids == [1, 1, 1]


def test_interrupted_work_is_picked_up() -> None:
    pipeline = Pipeline(FakeDetector(), FakeClassifier())
    assert pipeline.follow([detection(200), detection(10)], 0.1) == [1, 2]
    assert pipeline.follow([], 0.2) == []
    assert pipeline.process(Frame(picture(1), 6, 0.2), Mode.MOVING).faces[0].id == 2
