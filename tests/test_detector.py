"""Faces in pictures, with the real detector models."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest

from fer_desktop import paths
from fer_desktop.detector import FULL, SHORT, BlazeFace, DetectorError, FaceDetector
from fer_desktop.records import Box, Detection, Frame

FACE = Box(173, 68, 276, 171)
"""Where the astronaut's face is."""


@pytest.fixture(scope="module")
def detector() -> Iterator[FaceDetector]:
    with FaceDetector(paths.detectors_dir()) as made:
        yield made


def frame(pixels: np.ndarray) -> Frame:
    return Frame(np.ascontiguousarray(pixels))


def picture(name: str) -> np.ndarray:
    """One of scikit-image's own, as RGB."""
    data = pytest.importorskip("skimage.data")
    pixels = getattr(data, name)()
    return np.ascontiguousarray(np.repeat(pixels[..., None], 3, axis=2) if pixels.ndim == 2 else pixels)


def covers(found: Detection, box: Box) -> bool:
    return found.box.iou(box) > 0.6


def test_the_face_of_a_portrait(detector: FaceDetector, astronaut: np.ndarray) -> None:
    for found in (detector.detect(frame(astronaut)), detector.detect_small(frame(astronaut))):
        assert len(found) == 1
        assert covers(found[0], FACE)
        assert 0.5 <= found[0].score <= 1
        assert found[0].detector in (SHORT, FULL)
        (left_x, left_y), (right_x, right_y) = found[0].eyes
        assert 190 < left_x < 225 < right_x < 265
        assert 90 < left_y < 130
        assert 90 < right_y < 130


@pytest.mark.parametrize("size", ["detect", "detect_small"])
def test_coordinates_follow_the_face(detector: FaceDetector, astronaut: np.ndarray, size: str) -> None:
    canvas = np.full((720, 1280, 3), 128, np.uint8)
    canvas[208:, 700:1212] = astronaut
    (found,) = getattr(detector, size)(frame(canvas))
    assert covers(found, FACE.moved(700, 208))
    assert found.eyes[0][0] < found.eyes[1][0]


def test_a_mirrored_frame(detector: FaceDetector, astronaut: np.ndarray) -> None:
    (found,) = detector.detect(frame(astronaut[:, ::-1]))
    assert covers(found, Box(512 - FACE.right, FACE.top, 512 - FACE.left, FACE.bottom))


def test_a_face_that_fills_the_picture(detector: FaceDetector, astronaut: np.ndarray) -> None:
    close = cv2.resize(astronaut[60:190, 160:290], (720, 720), interpolation=cv2.INTER_CUBIC)
    wide = np.full((720, 1280, 3), 90, np.uint8)
    wide[:, 280:1000] = close
    for pixels in (close, wide):
        assert len(detector.detect(frame(pixels))) == 1
        assert len(detector.detect_small(frame(pixels))) == 1


@pytest.mark.parametrize("degrees", [-40, 20, 40])
def test_a_tilted_face(detector: FaceDetector, astronaut: np.ndarray, degrees: int) -> None:
    turn = cv2.getRotationMatrix2D((FACE.centre[0], FACE.centre[1]), -degrees, 1)
    turned = cv2.warpAffine(astronaut, turn, (512, 512), borderMode=cv2.BORDER_REPLICATE)
    for look in (detector.detect, detector.detect_small):
        (found,) = look(frame(turned))
        (ax, ay), (bx, by) = found.eyes
        assert np.degrees(np.arctan2(by - ay, bx - ax)) == pytest.approx(degrees, abs=20)


def test_all_small_faces_of_a_large_photo(detector: FaceDetector, astronaut: np.ndarray) -> None:
    """Faces of 24 to 200 pixels in 1600x1200, among patterns."""
    photo = np.hstack([cv2.resize(picture(name), (800, 1200)) for name in ("gravel", "coffee")])
    wanted = []
    places = ((24, 100, 100), (24, 620, 130), (28, 1400, 150), (32, 300, 800), (48, 1100, 1000), (96, 900, 150))
    for size, x, y in (*places, (200, 500, 450)):
        factor = size / FACE.width
        head = cv2.resize(astronaut[20:225, 110:340], None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        photo[y : y + head.shape[0], x : x + head.shape[1]] = head
        wanted.append(FACE.moved(-110, -20).scaled(factor).moved(x, y))
    found = detector.detect_small(frame(photo))
    assert len(found) == len(wanted)
    for box in wanted:
        assert sum(covers(detection, box) for detection in found) == 1, box


@pytest.mark.parametrize(("side", "found"), [(15.9, 0), (16.0, 1)])
def test_what_is_too_small_to_be_read_is_left_out(
    detector: FaceDetector, monkeypatch: pytest.MonkeyPatch, side: float, found: int
) -> None:
    """However large it seemed at first: the second look counts."""
    monkeypatch.setattr(detector, "_search", lambda *_: [Detection(Box(50, 50, 70, 70), 0.9, None, FULL)])
    seen = Detection(Box(52, 52, 52 + side, 52 + side), 0.9, None, SHORT)
    monkeypatch.setattr(detector, "_second_look", lambda *_: seen)
    noise = np.random.default_rng(0).integers(0, 256, (120, 120, 3), np.uint8)
    assert len(detector.detect_small(frame(noise))) == found


@pytest.mark.parametrize(
    "name", ["coffee", "cat", "rocket", "text", "brick", "grass", "gravel", "page", "clock", "moon", "colorwheel"]
)
def test_pictures_without_faces(detector: FaceDetector, name: str) -> None:
    pixels = picture(name)
    assert detector.detect(frame(pixels)) == ()
    assert detector.detect_small(frame(pixels)) == ()


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (17, 2), (300, 3000)])
def test_odd_sizes(detector: FaceDetector, shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (*shape, 3), np.uint8)
    assert detector.detect(frame(noise)) == ()
    assert detector.detect_small(frame(noise)) == ()


def test_a_search_can_be_stopped(detector: FaceDetector, astronaut: np.ndarray) -> None:
    for times in (1, 4):  # large enough for several threads, too
        asked = []

        def stop(asked: list = asked) -> bool:
            asked.append(True)
            return len(asked) > 3

        assert detector.detect_small(frame(np.tile(astronaut, (times, times, 1))), stop) == ()
        assert len(asked) < 12


def test_a_failure_does_not_last(astronaut: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(image: object) -> None:
        raise ValueError("broken graph")

    with FaceDetector(paths.detectors_dir()) as detector:
        broken = detector._full._graph
        monkeypatch.setattr(broken, "detect", fail)
        with pytest.raises(ValueError, match="broken graph"):
            detector.detect(frame(astronaut))
        assert len(detector.detect(frame(astronaut))) == 1
        assert detector._full._graph is not broken


def test_closed_is_closed(astronaut: np.ndarray) -> None:
    detector = FaceDetector(paths.detectors_dir())
    detector.close()
    detector.close()
    with pytest.raises(RuntimeError, match="closed"):
        detector.detect(frame(astronaut))


def test_a_view_is_not_misread(astronaut: np.ndarray) -> None:
    """MediaPipe itself reads the memory of a view in the wrong order, without an error."""
    model = BlazeFace(paths.detectors_dir(), SHORT)
    try:
        whole = model.find(np.ascontiguousarray(astronaut[:, 50:400]))
        assert model.find(astronaut[:, 50:400]) == whole
        assert len(whole) == 1
    finally:
        model.close()


def test_missing_and_damaged_models_are_named(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match=r"short_range\.tflite can't be read .*install"):
        FaceDetector(tmp_path)
    (tmp_path / "short_range.tflite").write_bytes((paths.detectors_dir() / "short_range.tflite").read_bytes())
    (tmp_path / "full_range.tflite").write_bytes(b"nothing" * 100)
    with pytest.raises(DetectorError, match=r"full_range\.tflite is damaged .*install"):
        FaceDetector(tmp_path)


def test_what_mediapipe_would_load_for_drawing_and_sound_stays_out() -> None:
    """...and whoever wants it later gets the real thing."""
    script = """
import sys
from fer_desktop import paths
from fer_desktop.detector import FaceDetector
FaceDetector(paths.detectors_dir()).close()
assert not {"matplotlib", "matplotlib.pyplot", "sounddevice"} & set(sys.modules), "stubs left behind"
try:
    import matplotlib
except ImportError:
    pass
else:
    assert matplotlib.__version__
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=paths.assets_dir().parent, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_nobody_gets_a_library_that_another_thread_is_still_importing() -> None:
    script = """
import sys, threading
from fer_desktop import detector
whole, done = [], threading.Event()
def ask():
    while not done.is_set():
        if hasattr(sys.modules.get("mediapipe"), "tasks"):
            module = detector._mediapipe()
            whole.append(hasattr(module, "ImageFormat") and hasattr(module.tasks, "vision"))
asking = threading.Thread(target=ask)
asking.start()
detector._mediapipe()
done.set()
asking.join()
assert whole and all(whole), f"half a library {whole.count(False)} times"
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=paths.assets_dir().parent, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# --- moving pictures: what is remembered ------------------------------------------------------------------------------


@pytest.fixture
def looks(detector: FaceDetector, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One more entry whenever the full-range model looks at a frame."""
    counted: list[int] = []
    find = detector._full.find

    def look(pixels: np.ndarray) -> list[Detection]:
        counted.append(1)
        return find(pixels)

    monkeypatch.setattr(detector._full, "find", look)
    return counted


def at(pixels: np.ndarray, time_s: float, path: str = "a.mp4") -> Frame:
    return Frame(pixels, round(time_s * 100), time_s, Path(path))


@pytest.fixture
def close(astronaut: np.ndarray) -> np.ndarray:
    """A face that the short-range model is sure of."""
    return np.ascontiguousarray(astronaut[40:240, 130:330])


def test_a_large_face_is_followed_by_the_short_range_model(
    detector: FaceDetector, close: np.ndarray, looks: list[int]
) -> None:
    times = [0.5 + 0.02 * i for i in range(11)]
    found = [detector.detect(at(close, time_s)) for time_s in times]
    assert [len(one) for one in found] == [1] * 11
    assert len({one[0].box for one in found}) == 1
    assert len(looks) == 3, "in the first frame of each tenth of a second"


def test_who_is_not_surely_seen_is_looked_for_by_both(
    detector: FaceDetector, close: np.ndarray, looks: list[int]
) -> None:
    small = np.full((720, 1280, 3), 90, np.uint8)
    small[200:400, 500:700] = close
    first = len(detector.detect(at(small, 0.5)))
    before = len(looks)
    assert len(detector.detect(at(small, 0.52))) == first == 1
    assert len(looks) > before


def test_a_face_that_goes_or_comes_is_noticed_at_once(
    detector: FaceDetector, close: np.ndarray, looks: list[int]
) -> None:
    empty = np.full_like(close, 90)
    assert [len(detector.detect(at(p, 0.5 + 0.02 * i))) for i, p in enumerate([close, empty, close])] == [1, 0, 1]
    assert [len(detector.detect(at(p, 0.8 + 0.02 * i))) for i, p in enumerate([empty, close, empty])] == [0, 1, 0]
    assert len(looks) >= 4


def test_a_doubtful_face_is_looked_at_closely_once_a_second(
    detector: FaceDetector, close: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Box] = []
    look = detector._second_look

    def looks_closely(pixels: np.ndarray, box: Box) -> Detection | None:
        asked.append(box)
        return look(pixels, box)

    monkeypatch.setattr(detector, "_second_look", looks_closely)
    monkeypatch.setattr("fer_desktop.detector.DOUBT_BELOW", 1.1)
    crowd = np.full((720, 1280, 3), 90, np.uint8)
    for number in range(12):
        row, column = divmod(number, 4)
        crowd[row * 240 + 20 : row * 240 + 220, column * 300 + 20 : column * 300 + 220] = close
    first, *later = (len(detector.detect(at(crowd, 5 + 0.25 * i))) for i in range(4))
    assert first == 8, "at most in one frame"
    assert later[0] > 8, "but nobody is lost for long"
    assert later == [later[0]] * 3
    assert len(asked) == later[0]
    detector.detect(at(crowd, 6.0))
    assert len(asked) == later[0] + 8


@pytest.mark.parametrize(
    ("time_s", "path"), [(0.52, "b.mp4"), (0.48, "a.mp4"), (0.5, "a.mp4"), (0.61, "a.mp4")], ids=str
)
def test_another_film_and_another_time_begin_anew(
    detector: FaceDetector, close: np.ndarray, looks: list[int], time_s: float, path: str
) -> None:
    detector.detect(at(close, 0.5))
    before = len(looks)
    detector.detect(at(close, time_s, path))
    assert len(looks) == before + 1


def test_pictures_without_time_are_looked_at_each_by_itself(
    detector: FaceDetector, close: np.ndarray, looks: list[int]
) -> None:
    for _ in range(3):
        detector.detect(frame(close))
    assert len(looks) == 3


def test_going_on_in_the_middle_finds_the_same(detector: FaceDetector, close: np.ndarray) -> None:
    """What an earlier span left behind plays no part: that is why an interrupted analysis gets the same rows."""
    small = np.full((400, 400, 3), 90, np.uint8)
    small[:200, :200] = close
    both = small.copy()
    both[250:300, 300:350] = cv2.resize(close, (50, 50), interpolation=cv2.INTER_AREA)
    film = [at(both if i % 7 > 3 else small, 0.04 * i) for i in range(90)]
    whole = [detector.detect(one) for one in film]
    seconds = [int(one.time_s + 1e-9) for one in film]
    for start in (3, 28, 53):
        detector.detect(at(np.full_like(close, 90), 9.0, "other.mp4"))
        first = next(i for i in range(start, len(film)) if seconds[i] > seconds[i - 1])
        assert [detector.detect(one) for one in film[first:]] == whole[first:]


def test_a_glance_before_its_turn_changes_nothing(detector: FaceDetector, close: np.ndarray) -> None:
    """An analysis does the near look some frames ahead, in another thread, while this one is at earlier frames."""
    small = np.full((400, 400, 3), 90, np.uint8)
    small[:200, :200] = close
    both = small.copy()
    both[250:300, 300:350] = cv2.resize(close, (50, 50), interpolation=cv2.INTER_AREA)
    film = [at(both if i % 7 > 3 else small, 0.04 * i, "glance.mp4") for i in range(40)]
    one_by_one = [detector.detect(one) for one in film]
    detector.detect(at(small, 9.0, "other.mp4"))
    with ThreadPoolExecutor(1) as other:
        glances = [other.submit(detector.glance, one) for one in film]
        ahead = [detector.detect(one, seen.result()) for one, seen in zip(film, glances, strict=True)]
    assert ahead == one_by_one
    assert any(map(len, ahead))
