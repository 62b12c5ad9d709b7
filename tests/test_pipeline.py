import numpy as np
import pytest

from fer_desktop import display
from fer_desktop.pipeline import Mode, Pipeline
from fer_desktop.records import THUMBNAIL_PX, Frame
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
