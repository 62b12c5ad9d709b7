"""Subtitles: readable, in time, without overlaps."""

import re
from pathlib import Path

import pytest

from fer_desktop.analysis.session import load
from fer_desktop.analysis.subtitles import Cue, clock, cues, write_subtitles
from fer_desktop.session_records import Choices, Counts, Person, Row, Session
from tests.analysis.rows import row, write_session


def written(folder: Path, rows: list[Row], **changes) -> list[tuple[str, str, str]]:
    """(begin, end, text) of each subtitle."""
    write_session(folder, rows, **changes)
    session: Session = load(folder)
    write_subtitles(folder, session, folder / "subtitles.srt")
    text = (folder / "subtitles.srt").read_text(encoding="utf-8")
    blocks = [block for block in text.split("\n\n") if block]
    assert [block.split("\n")[0] for block in blocks] == [str(n) for n in range(1, len(blocks) + 1)]
    found = []
    for block in blocks:
        _, times, lines = block.split("\n", 2)
        begin, end = re.fullmatch(r"(\S+) --> (\S+)", times).groups()
        found.append((begin, end, lines))
    return found


def test_clock() -> None:
    assert clock(0) == "00:00:00,000"
    assert clock(3723.9996) == "01:02:04,000"
    assert clock(100 * 3600) == "100:00:00,000"


def test_one_person_changes(tmp_path: Path) -> None:
    rows = [row(n, label="neutral" if n < 60 else "happiness", probability=0.95) for n in range(120)]
    found = written(tmp_path, rows, counts=Counts(faces=1))
    assert [text for _, _, text in found] == ["Neutral", "Happiness"]
    assert found[0][0] == "00:00:00,000"
    # Steadied over a quarter of a second, the change is seen a little later.
    assert "00:00:02,000" < found[0][1] == found[1][0] < "00:00:02,400"
    assert "00:00:03,960" <= found[1][1] <= "00:00:04,040"


def test_several_people_and_their_names(tmp_path: Path) -> None:
    rows = [row(n, face_id, "fear", 0.9 if face_id == 1 else 0.4) for n in range(30) for face_id in (1, 2, 3)]
    people = (Person(1, "Ana\nMaria"), Person(3, ignored=True))
    found = written(tmp_path, rows, counts=Counts(faces=3), people=people)
    assert [text for _, _, text in found] == ["Ana Maria: Fear\n#2 not sure"]


def test_names_command_no_player(tmp_path: Path) -> None:
    rows = [row(n, 1) for n in range(60)]
    people = (Person(1, r"{\an8}<b>Ana</b> --> 00:00:01,000"),)
    found = written(tmp_path, rows, counts=Counts(faces=1), people=people)
    (text,) = {cue[2] for cue in found}
    assert text.startswith(r"(\an8)‹b›Ana‹/b› --› 00:00:01,000: ")


def test_of_a_crowd_the_surest_faces_are_told_in_their_order(tmp_path: Path) -> None:
    scores = {1: 0.6, 2: 0.95, 3: 0.7, 4: 0.9, 5: 0.55, 6: 0.85, 7: 0.8, 8: 0.75}
    rows = [row(n, who, "fear", 0.9, detection_score=score) for n in range(30) for who, score in scores.items()]
    ((_, _, text),) = written(tmp_path, rows, counts=Counts(faces=8))
    assert text.split("\n") == [f"#{who} Fear" for who in (2, 3, 4, 6, 7, 8)]


def test_nothing_stands_where_nobody_is(tmp_path: Path) -> None:
    rows = [row(n) for n in (*range(30), *range(90, 120))]
    found = written(tmp_path, rows, counts=Counts(faces=1))
    assert [(begin, end) for begin, end, _ in found] == [
        ("00:00:00,000", "00:00:01,007"),
        ("00:00:03,000", "00:00:04,007"),
    ] or [(begin[:10], end[:10]) for begin, end, _ in found] == [
        ("00:00:00,0", "00:00:01,0"),
        ("00:00:03,0", "00:00:04,0"),
    ]


def test_where_one_frame_in_two_seconds_was_analysed_it_stands_until_the_next(tmp_path: Path) -> None:
    rows = [row(frame, time_s=frame / 30) for frame in (0, 60, 120, 300)]
    found = written(tmp_path, rows, counts=Counts(faces=1), choices=Choices(every_s=2.0))
    assert found == [("00:00:00,000", "00:00:06,000", "Happiness"), ("00:00:10,000", "00:00:12,000", "Happiness")]


def test_no_rows_no_subtitles(tmp_path: Path) -> None:
    assert written(tmp_path, []) == []


def test_texts_stand_long_enough() -> None:
    """However often the words change, each can be read, and two never stand at once."""
    texts = [(n / 10, word) for n, word in enumerate("aaaaaaababbbabbbbbbbbcbbbbbccccccc")]
    found = list(cues(texts, 0.1))
    times = [(round(cue.from_s, 6), round(cue.to_s, 6), cue.text) for cue in found]
    assert times == [(0.0, 1.3, "a"), (1.3, 2.7, "b"), (2.7, 3.4, "c")]


def test_a_first_word_that_does_not_last_is_passed_over() -> None:
    found = list(cues([(n / 10, word) for n, word in enumerate("abbbbbbbbb")], 0.1))
    assert [(cue.from_s, round(cue.to_s, 6), cue.text) for cue in found] == [(0.0, 1.0, "b")]


@pytest.mark.parametrize("step_s", [1 / 30, 2.0])
def test_a_short_look_is_shown_for_a_moment(step_s: float) -> None:
    (cue,) = cues([(3.0, "a")], step_s)
    assert cue.from_s == 3.0
    assert cue.to_s == pytest.approx(3.0 + max(0.5, step_s))


def test_frames_far_apart_hold_until_the_next() -> None:
    found = list(cues([(0.0, "a"), (2.0, "a"), (4.0, "b"), (12.0, "b")], 2.0))
    assert found == [Cue(0.0, 4.0, "a"), Cue(4.0, 6.0, "b"), Cue(12.0, 14.0, "b")]
