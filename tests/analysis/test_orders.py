"""What is asked of another computer and what it answers: nothing is lost on the way, and nothing else is believed."""

import json
from pathlib import Path

import pytest

from fer_desktop import paths
from fer_desktop.analysis import orders
from fer_desktop.analysis.orders import Answer, Order, answer_of, answer_text, difference, ends_of, order_of, size_of
from fer_desktop.analysis.sampling import Due
from fer_desktop.errors import SourceError
from fer_desktop.expressions import FERPLUS
from fer_desktop.records import Box, Detection
from fer_desktop.session_records import Choices
from tests.fakes import expression


def test_an_order_arrives_as_it_was_sent() -> None:
    order = Order(
        ("/in/ä 日本.mp4",), (123,), "ab" * 32, Choices(0.5, 1.0, 9.0, 20.0, 1.0), "/m/model.onnx", "cd" * 32,
        "FER Desktop 1", 17, 0.1 + 0.2, 1 / 3,
    )  # fmt: skip
    assert order_of(order.text()) == order
    photos = Order(("a.jpg", "b.jpg"), (1, -1), "", Choices(), "m", "ef" * 32, "FER Desktop 1")
    assert order_of(photos.text()) == photos
    assert (order.is_video, photos.is_video) == (True, False)


def test_an_answer_arrives_to_the_last_digit() -> None:
    found = Detection(Box(0.1 + 0.2, -1 / 3, 1e-9, 1e9), 2 / 3, None, "")
    answer = Answer(
        ((Due(4, 0.1 + 0.2, None), [(found, expression("fear", 1 / 3))]), (Due(5, 1 / 3, None), []),
         (Due(6, 1.0, None), None), SourceError("“c.jpg” is damaged.")),
        "", "It broke.", True,
    )  # fmt: skip
    again = answer_of(answer_text(answer), FERPLUS)
    assert again.frames[:3] == answer.frames[:3]
    assert isinstance(again.frames[3], SourceError)
    assert again.frames[3].message == "“c.jpg” is damaged."
    assert (again.refused, again.broke, again.ended_early) == ("", "It broke.", True)


@pytest.mark.parametrize("labels", [FERPLUS[:7], (*FERPLUS, "sleep")], ids=["one less", "one more"])
def test_an_answer_of_another_model_is_none(labels: tuple[str, ...]) -> None:
    face = [[0, 0, 9, 9, 0.9], list(expression().probabilities)]
    text = json.dumps({"frames": [[0, 0.0, [face]]], "refused": "", "broke": "", "ended_early": False})
    assert len(answer_of(text, FERPLUS).frames) == 1
    with pytest.raises(ValueError, match=f"8 probabilities for {len(labels)} labels"):
        answer_of(text, labels)


def test_another_beginning_another_end_and_another_middle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of a long file is not read for each of its parts."""
    monkeypatch.setattr(orders, "END_BYTES", 10)
    path = tmp_path / "film.mp4"

    def of(content: bytes) -> str:
        path.write_bytes(content)
        return ends_of(path)

    middle = bytes(range(30))
    same = of(b"0123456789" + middle + b"abcdefghij")
    assert len(same) == 64
    assert of(b"0123456789" + middle[::-1] + b"abcdefghij") == same
    for other in (b"X123456789" + middle + b"abcdefghij", b"0123456789" + middle + b"abcdefghiX"):
        assert of(other) != same
    assert len({of(b""), of(b"0"), of(b"0123456789"), of(b"0123456789a")}) == 4, "also where both ends are one"


def test_a_file_that_is_not_there_has_no_size(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "some").write_bytes(b"123")
    assert [size_of(tmp_path / name) for name in ("gone", "empty", "some")] == [-1, 0, 3]


def test_what_differs_between_two_computers_is_told() -> None:
    ours, theirs = "FER Desktop 1.0, numpy 2.4.5, pillow 12.0", "FER Desktop 1.0, numpy 2.4.6, pillow (none)"
    assert difference(ours, theirs) == "numpy 2.4.6 instead of numpy 2.4.5, pillow (none) instead of pillow 12.0"
    assert difference(ours, ours) == ""


def test_other_detectors_are_another_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same numbers come from the same libraries and the same detectors only."""
    monkeypatch.setattr(paths, "detectors_dir", lambda: tmp_path)
    told = []
    for content in (b"one", b"another", b"one"):
        (tmp_path / "short_range.tflite").write_bytes(content)
        told.append(orders.version.__wrapped__())
    assert told[0] == told[2] != told[1]
    assert [part.rpartition(" ")[0] for part in told[0].split(", ")] == [
        "FER Desktop", *orders.LIBRARIES, "detectors",
    ]  # fmt: skip
