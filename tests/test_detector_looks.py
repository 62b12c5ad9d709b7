"""How the detector shares its work out and which of two models it believes, with models that are made up."""

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from fer_desktop import detector as module
from fer_desktop import paths
from fer_desktop.detector import FULL, MANY_TILES, SHORT, FaceDetector
from fer_desktop.records import Box, Detection, Frame
from fer_desktop.tiles import Part

NOISE = np.random.default_rng(0).integers(0, 256, (300, 300, 3), np.uint8)


@pytest.fixture(scope="module")
def detector() -> Iterator[FaceDetector]:
    with FaceDetector(paths.detectors_dir()) as made:
        yield made


class Model:
    """Finds nothing, and notes who asked and what was looked at."""

    made: "list[Model]"

    def __init__(self, *_: object) -> None:
        self.looked_at: list[int] = []
        self.threads: set[int] = set()
        self.closed = False
        type(self).made.append(self)

    def find(self, pixels: np.ndarray) -> list[Detection]:
        self.looked_at.append(int(pixels[0, 0, 0]))
        self.threads.add(threading.get_ident())
        return []

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize(("cores", "helpers"), [(1, 0), (3, 2), (64, module.MOST_THREADS - 1)])
def test_each_part_of_a_large_photo_is_looked_at_once(
    detector: FaceDetector, monkeypatch: pytest.MonkeyPatch, cores: int, helpers: int
) -> None:
    parts = []
    for number in range(MANY_TILES + 11):
        pixels = NOISE[:64, :64].copy()
        pixels[0, 0, 0] = number
        parts.append(Part(pixels))
    Model.made = []
    monkeypatch.setattr(module, "BlazeFace", Model)
    monkeypatch.setattr(module.os, "cpu_count", lambda: cores)
    monkeypatch.setattr(detector, "_full", own := Model())
    detector._search(parts, lambda: False)
    assert len(Model.made) == 1 + helpers
    assert sorted(part for model in Model.made for part in model.looked_at) == list(range(len(parts)))
    assert all(len(model.threads) == 1 for model in Model.made), "not every model stands several threads"
    assert [model.closed for model in Model.made] == [model is not own for model in Model.made]


def test_of_very_many_candidates_only_the_surest_get_a_second_look(
    detector: FaceDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture of leaves may hold thousands."""
    monkeypatch.setattr(module, "MOST_CANDIDATES", 5)
    places = [(30.0 * (n % 9), 30.0 * (n // 9)) for n in range(27)]
    found = [Detection(Box(x, y, x + 20, y + 20), (n * 7 % 27) / 27, None, FULL) for n, (x, y) in enumerate(places)]
    monkeypatch.setattr(detector, "_search", lambda *_: list(found))
    looks: list[Box] = []
    monkeypatch.setattr(detector, "_second_look", lambda _, box: looks.append(box))
    monkeypatch.setattr(detector._short, "find", lambda _: [])
    assert detector.detect_small(Frame(NOISE)) == ()
    assert looks == [one.box for one in sorted(found, key=lambda one: -one.score)[:5]]


@pytest.mark.parametrize(
    ("short", "full", "believed"),
    [
        (0.80, None, SHORT),  # sure alone: the other one is not even asked
        (0.79, 0.95, SHORT),  # its box moves less, as long as it is sure
        (0.74, 0.95, FULL),
        (0.74, 0.60, SHORT),  # the surer one
        (0.60, 0.71, FULL),
        (0.60, 0.69, None),  # together not sure enough
        (0.79, None, None),
        (None, 0.99, None),
    ],
)
def test_two_models_decide_together_what_is_a_face(
    detector: FaceDetector,
    monkeypatch: pytest.MonkeyPatch,
    short: float | None,
    full: float | None,
    believed: str | None,
) -> None:
    box = Box(100, 100, 150, 150)
    middle = module.SECOND_LOOK_PX / 2
    half = middle / module.SECOND_LOOK_SPAN
    asked: list[str] = []

    def seeing(name: str, score: float | None) -> None:
        def find(_: np.ndarray) -> list[Detection]:
            asked.append(name)
            elsewhere = Detection(Box(0, 0, 20, 20), 0.99, None, name)
            here = Box(middle - half, middle - half, middle + half, middle + half)
            return [elsewhere, *([Detection(here, score, None, name)] if score is not None else [])]

        monkeypatch.setattr(detector._short if name == SHORT else detector._full, "find", find)

    seeing(SHORT, short)
    seeing(FULL, full)
    found = detector._second_look(NOISE, box)
    assert (found.detector if found else None) == believed
    if found is not None:
        sides = (found.box.left, found.box.top, found.box.right, found.box.bottom)
        assert sides == pytest.approx((100, 100, 150, 150))
    assert asked == ([SHORT] if short is None or short >= 0.8 else [SHORT, FULL])


def at(left: float, score: float, name: str = FULL, side: float = 100.0) -> Detection:
    return Detection(Box(left, 0, left + side, side), score, None, name)


@pytest.mark.parametrize(
    ("boxes", "faces"),
    [
        ([at(0, 0.9), at(49, 0.8)], 1),
        ([at(0, 0.9), at(51, 0.8)], 2),  # cheek to cheek
        ([at(0, 0.9), at(30, 0.8, side=40)], 1),  # one within the other
        ([at(0, 0.9), at(85, 0.8, side=40)], 2),
        ([at(0, 0.9), at(100, 0.8)], 2),
        ([at(0, 0.9), at(10, 0.8, side=0)], 2),
        ([], 0),
    ],
)
def test_boxes_that_share_half_of_the_smaller_one_are_of_one_face(boxes: list[Detection], faces: int) -> None:
    found = module._distinct(boxes[::-1])
    assert len(found) == faces
    assert found == boxes[:faces], "the surest first"


def test_of_two_models_each_face_is_taken_once_and_the_unsure_ones_too() -> None:
    """These get a second look."""
    short = [at(0, 0.9, SHORT), at(200, 0.6, SHORT), at(400, 0.7, SHORT)]
    full = [at(10, 0.95), at(210, 0.65), at(600, 0.55)]
    assert module._merged(full, short) == [short[0], full[1], full[2], short[2]]
