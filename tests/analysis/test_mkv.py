"""The file of a live recording: times, its index, and what is left of it after a kill."""

import struct
from pathlib import Path

import pytest

from fer_desktop.analysis.mkv import MkvWriter, repair
from fer_desktop.sources import VideoSource
from tests import media
from tests.analysis.recordings import UNEVEN_S, jpeg, seen


@pytest.mark.parametrize("closed", [True, False], ids=["finished", "as a kill leaves it"])
def test_every_picture_has_its_own_time(tmp_path: Path, closed: bool) -> None:
    path = tmp_path / "video.mkv"
    writer = MkvWriter(path, 160, 120)
    for number, time_s in enumerate(UNEVEN_S):
        writer.add(round(1000 * time_s), jpeg(number))
    (writer.close if closed else writer.abandon)()
    assert seen(path) == list(enumerate(UNEVEN_S))
    with VideoSource(path) as video:
        assert (video.info.width, video.info.height) == (160, 120)
        for number in (7, 2, 9, 0):
            video.seek(UNEVEN_S[number])
            assert media.number_in(video.read().pixels) == number
        if closed:
            assert video.info.duration_s == pytest.approx(4.3 + 4.3 / 9, abs=0.1)


def test_a_torn_end_is_cut_off_and_what_is_whole_stays(tmp_path: Path) -> None:
    path, torn = tmp_path / "whole.mkv", tmp_path / "torn.mkv"
    writer = MkvWriter(path, 160, 120)
    ends = []
    for number, time_s in enumerate(UNEVEN_S):
        writer.add(round(1000 * time_s), jpeg(number))
        ends.append(path.stat().st_size)
    writer.close()
    content = path.read_bytes()
    for cut in (ends[9] - 1, ends[8] + 1, ends[5], ends[4] + 20, ends[0], len(content) - 30):
        torn.write_bytes(content[:cut])
        whole = sum(end <= cut for end in ends)
        assert repair(torn) == (whole, round(1000 * UNEVEN_S[whole - 1]))
        assert seen(torn) == list(enumerate(UNEVEN_S))[:whole]
        assert repair(torn)[0] == whole  # once more changes nothing
    for nonsense in (b"", b"RIFF" + bytes(100), content[:40]):
        torn.write_bytes(nonsense)
        with pytest.raises(ValueError, match="not a recording"):
            repair(torn)


def test_a_second_that_began_without_a_whole_picture_is_cut_off(tmp_path: Path) -> None:
    """Nobody could jump to it."""
    path = tmp_path / "video.mkv"
    writer = MkvWriter(path, 160, 120)
    for number in range(2):
        writer.add(1000 * number, jpeg(number))
        if not number:
            whole = path.stat().st_size
    writer.abandon()
    content = path.read_bytes()
    repaired = []
    for more in (0, 20, 40, len(content) - whole - 1):
        path.write_bytes(content[: whole + more])
        assert repair(path) == (1, 0)
        repaired.append(path.read_bytes())
    assert repaired == repaired[:1] * 4


Element = tuple[str, int, int, int]
"""Name in hexadecimal digits; where it begins, where its content begins, and where it ends."""


def elements(content: bytes, begin: int, end: int) -> list[Element]:
    """What stands in a part of a Matroska file (RFC 8794); sizes are those of eight bytes that we write."""
    found, at = [], begin
    while at < end:
        letters = 9 - content[at].bit_length()
        assert content[at + letters] == 1
        inside = at + letters + 8
        after = inside + int.from_bytes(content[at + letters + 1 : inside], "big")
        found.append((content[at : at + letters].hex(), at, inside, after))
        at = after
    assert at == end
    return found


def inner(content: bytes, element: Element) -> dict[str, Element]:
    return {one[0]: one for one in elements(content, *element[2:])}


def whole(content: bytes, element: Element) -> int:
    return int.from_bytes(content[element[2] : element[3]], "big")


@pytest.mark.parametrize("killed", [False, True], ids=["finished", "put in order after a kill"])
def test_the_index_leads_to_the_pictures_of_each_second(tmp_path: Path, killed: bool) -> None:
    """Other players than ours jump by it; without it they read the whole file."""
    path = tmp_path / "video.mkv"
    writer = MkvWriter(path, 160, 120)
    for number, time_s in enumerate(UNEVEN_S):
        writer.add(round(1000 * time_s), jpeg(number))
    if killed:
        writer.abandon()
        repair(path)
    else:
        writer.close()
    content = path.read_bytes()
    _, segment = elements(content, 0, len(content))
    origin = segment[2]
    parts = elements(content, *segment[2:])
    head, index = parts[0], parts[-1]
    assert (head[0], index[0]) == ("114d9b74", "1c53bb6b")
    seek = inner(content, inner(content, head)["4dbb"])
    assert content[seek["53ab"][2] : seek["53ab"][3]].hex() == index[0]
    assert origin + whole(content, seek["53ac"]) == index[1]

    clusters = {one[1]: whole(content, inner(content, one)["e7"]) for one in parts if one[0] == "1f43b675"}
    points = {}
    for point in elements(content, *index[2:]):
        place = inner(content, inner(content, point)["b7"])
        assert whole(content, place["f7"]) == 1
        points[origin + whole(content, place["f1"])] = whole(content, inner(content, point)["b3"])
    assert points == clusters
    assert sorted(points.values()) == [0, 1900, 4200]


def test_a_recording_tells_its_length_and_its_mean_rate(tmp_path: Path) -> None:
    """The last picture stands as long as one does on average."""
    path = tmp_path / "video.mkv"
    writer = MkvWriter(path, 160, 120)
    for number, time_s in enumerate(UNEVEN_S):
        writer.add(round(1000 * time_s), jpeg(number))
    writer.close()
    content = path.read_bytes()
    parts = {one[0]: one for one in elements(content, *elements(content, 0, len(content))[1][2:])}
    track = inner(content, inner(content, parts["1654ae6b"])["ae"])
    assert whole(content, track["23e383"]) == round(4.3e9 / 9)
    place = inner(content, parts["1549a966"])["4489"]
    (length_ms,) = struct.unpack(">d", content[place[2] : place[3]])
    assert length_ms == pytest.approx(4300 + 4300 / 9, abs=1e-3)
