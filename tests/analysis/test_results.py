"""``results.csv``: what is written is read again to the last digit, and what is not ours is refused with a sentence."""

import csv
import errno
import io
import random
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.analysis import results
from fer_desktop.analysis.results import CsvWriter, columns, printable, read_rows, read_table
from fer_desktop.expressions import FERPLUS
from fer_desktop.session_records import SessionError
from tests.analysis.rows import row


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "results.csv"


def written(path: Path, rows: list) -> Path:
    with CsvWriter(path, FERPLUS) as writer:
        writer.write(rows)
    return path


def test_rows_come_back_to_the_last_digit(path: Path) -> None:
    chance = random.Random(3)
    rows = [row(n // 2, 1 + n % 2, probability=chance.random(), time_s=n / 7) for n in range(50)]
    assert list(read_rows(written(path, rows))) == rows


def test_the_table_holds_the_same(path: Path) -> None:
    rows = [row(n, n % 3 + 1, "anger" if n % 2 else "neutral", probability=0.3 + n / 50) for n in range(30)]
    table = read_table(written(path, rows))
    assert table.labels == FERPLUS
    assert len(table) == 30
    assert not table.torn
    assert table.frame.tolist() == [r.frame for r in rows]
    assert table.time_s.tolist() == [r.time_s for r in rows]
    assert table.face_id.tolist() == [r.face_id for r in rows]
    assert [table.labels[top] for top in table.top] == [r.label for r in rows]
    assert table.sure.tolist() == [r.sure for r in rows]
    np.testing.assert_array_equal(table.probabilities, np.float32([r.probabilities for r in rows]))
    np.testing.assert_array_equal(table.box, np.float32([(r.left, r.top, r.right, r.bottom) for r in rows]))
    with pytest.raises(ValueError, match="read-only"):
        table.frame[0] = 7


def test_frames_are_found(path: Path) -> None:
    table = read_table(written(path, [row(2), row(5, 1), row(5, 2), row(9)]))
    assert table.rows_of(5) == slice(1, 3)
    assert table.rows_of(4) == slice(1, 1)
    assert table.frame_at(0.0) is None
    assert table.frame_at(5 / 30) == 5
    assert table.frame_at(99.0) == 9


def test_it_is_a_plain_tidy_table(path: Path) -> None:
    written(path, [row(3, label="fear", probability=0.4)])
    with path.open(newline="", encoding="utf-8") as file:
        first = next(csv.DictReader(file))
    assert tuple(first) == columns(FERPLUS)
    assert (first["frame"], first["label"], first["sure"], first["p_fear"]) == ("3", "fear", "false", "0.4")


def test_no_faces(path: Path) -> None:
    table = read_table(written(path, []))
    assert (len(table), table.labels, table.box.shape, table.sure.shape) == (0, FERPLUS, (0, 4), (0,))
    assert list(read_rows(path)) == []


def test_a_torn_last_line_is_left_out(path: Path) -> None:
    """Wherever the power went."""
    rows = [row(0), row(1)]
    whole = written(path, rows).read_bytes()
    start = whole.rindex(b"\n", 0, -1) + 1
    for end in range(start, len(whole)):
        path.write_bytes(whole[:end])
        assert list(read_rows(path)) == rows[:1]
        table = read_table(path)
        assert (len(table), table.torn) == (1, end > start)
        assert results.whole_bytes(path) == start


def test_many_pieces(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces end anywhere in a line, and within a letter."""
    rows = [row(n, file=f'Ä, “{n}” "x".mp4') for n in range(40)]
    written(path, rows)
    monkeypatch.setattr(results, "BLOCK_BYTES", 701)
    assert list(read_rows(path)) == rows
    table = read_table(path, with_files=True)
    assert table.frame.tolist() == list(range(40))
    assert table.files == {n: rows[n].file for n in range(40)}


@pytest.mark.parametrize("wrong", [{"frame": -1}, {"face_id": -1}], ids=["frame", "face"])
def test_numbers_below_nothing_are_damage(path: Path, wrong: dict[str, int]) -> None:
    written(path, [row(0), row(**{"frame": 1, **wrong})])
    for read in (lambda: list(read_rows(path)), lambda: read_table(path)):
        with pytest.raises(SessionError, match="is damaged near line"):
            read()


def test_names_stay_in_their_line(path: Path) -> None:
    name = "a\nb\r\x00c\u2028d\udcffé.mp4"
    assert printable(name) == "a\ufffdb\ufffd\ufffdc\ufffdd\ufffdé.mp4"
    (read,) = read_rows(written(path, [row(file=name)]))
    assert read.file == printable(name)
    assert path.read_bytes().count(b"\n") == 2


def test_rows_are_on_the_disk_within_a_second(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(results.time, "monotonic", lambda: clock[0])
    writer = CsvWriter(path, FERPLUS)
    writer.write([row(0)])
    clock[0] += 0.9
    writer.write([])  # a frame without a face
    assert len(list(read_rows(path))) == 1
    writer.close()


def test_sorted_in_another_way_by_somebody(path: Path) -> None:
    head, *lines = written(path, [row(n) for n in range(5)]).read_text().splitlines(keepends=True)
    path.write_text(head + "".join(reversed(lines)))
    assert read_table(path).frame.tolist() == [0, 1, 2, 3, 4]


LINE = ",".join(results.cells(row()))

HOSTILE = {
    "empty": b"",
    "something else": b"name,age\nAna,30\n",
    "a photo": b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9,
    "no labels": (",".join(columns(())) + "\n").encode(),
    "the same label twice": (",".join(columns(("fear", "fear"))) + "\n").encode(),
    "an endless first line": b"file," * 500_000,
}

DAMAGED = {
    "too few columns": "clip.mp4,0,0.0\n",
    "a word for a number": LINE.replace(",0.9,", ",high,", 1) + "\n",
    "not a number": LINE.replace(",10.25,", ",nan,") + "\n",
    "endless": LINE.replace(",10.25,", ",inf,") + "\n",
    "negative frame": LINE.replace(",0,", ",-4,", 1) + "\n",
    "an empty line": "\n" + LINE + "\n",
    "an endless line": "x" * 2_100_000,
    "an open quote": '"' + LINE + "\n" + LINE + "\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_other_files_are_refused(path: Path, name: str) -> None:
    path.write_bytes(HOSTILE[name])
    for read in (read_table, lambda p: list(read_rows(p)), results.read_labels):
        with pytest.raises(SessionError, match=r"“results\.csv” does not begin with the columns"):
            read(path)


@pytest.mark.parametrize("name", DAMAGED)
def test_damage_is_a_sentence(path: Path, name: str) -> None:
    good = written(path, [row()]).read_bytes()
    path.write_bytes(good + DAMAGED[name].encode())
    for read in (read_table, lambda p: list(read_rows(p))):
        with pytest.raises(SessionError, match=r"“results\.csv” is damaged near line"):
            read(path)


@pytest.mark.parametrize(("face_id", "fits"), [(2**31 - 1, True), (2**31, False)])
def test_numbers_that_the_table_has_no_room_for_are_damage(path: Path, face_id: int, fits: bool) -> None:
    written(path, [row(0, face_id)])
    if fits:
        assert read_table(path).face_id.tolist() == [face_id]
    else:
        with pytest.raises(SessionError, match="is damaged near line 2"):
            read_table(path)


@pytest.mark.parametrize(("count", "fits"), [(1, False), (2, True), (100, True), (101, False)])
def test_labels_are_two_to_a_hundred(path: Path, count: int, fits: bool) -> None:
    path.write_bytes((",".join(columns([f"l{n}" for n in range(count)])) + "\n").encode())
    if fits:
        assert len(results.read_labels(path)) == count
    else:
        with pytest.raises(SessionError, match="does not begin with the columns"):
            results.read_labels(path)


def test_a_torn_end_is_no_longer_than_what_can_be_torn(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is: another file was written over it, say. Nothing of it is cut off."""
    monkeypatch.setattr(results, "BLOCK_BYTES", 64)
    monkeypatch.setattr(results, "MOST_TORN_BYTES", 256)
    path.write_bytes(b"whole\n" + bytes(200))
    assert results.whole_bytes(path) == 6
    path.write_bytes(b"whole\n" + bytes(1000))
    with pytest.raises(OSError, match="its end is no text"):
        results.whole_bytes(path)


def test_bytes_that_are_no_text(path: Path) -> None:
    written(path, [row(n) for n in range(9)])
    content = bytearray(path.read_bytes())
    content[-200] = 0xFF
    path.write_bytes(content)
    with pytest.raises(SessionError, match="is damaged"):
        read_table(path)


def test_too_many_rows(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(path, [row(n) for n in range(9)])
    monkeypatch.setattr(results, "MOST_ROWS", 5)
    with pytest.raises(SessionError, match="has more than 5 rows"):
        read_table(path)


def test_no_such_file(path: Path) -> None:
    with pytest.raises(SessionError, match=r"“results\.csv” can't be read: it is not there\."):
        read_table(path)


class FullDisk(io.BytesIO):
    """Takes nothing any more."""

    def write(self, data: object, /) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_a_sentence(path: Path) -> None:
    writer = CsvWriter(path, FERPLUS, FullDisk())
    with pytest.raises(SessionError, match=r"the disk is full\. Free some space"):
        writer.write([row()])


def test_a_link_is_replaced_and_not_followed(tmp_path: Path, path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("keep me")
    try:
        path.symlink_to(precious)
    except OSError:
        pytest.skip("no links here")
    written(path, [row()])
    assert precious.read_text() == "keep me"
    assert len(list(read_rows(path))) == 1
