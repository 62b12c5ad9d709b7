"""What is read of an HEVC stream, and what is written into it: sequence parameter sets made bit by bit."""

import pytest

from fer_desktop.hevc import MOST_SIDE, START, HevcError, stream_of
from tests.heif_maker import CONFIG, SAMPLE


class Writer:
    """Writes what `fer_desktop.hevc` reads."""

    def __init__(self) -> None:
        self.bits = ""

    def put(self, count: int, value: int) -> "Writer":
        self.bits += f"{value:0{count}b}" if count else ""
        return self

    def golomb(self, *values: int) -> "Writer":
        for value in values:
            digits = f"{value + 1:b}"
            self.bits += "0" * (len(digits) - 1) + digits
        return self

    def unit(self) -> bytes:
        """As in a stream, with the bytes that guard it."""
        bits = self.bits + "1"
        bits += "0" * (-len(bits) % 8)
        plain = int(bits, 2).to_bytes(len(bits) // 8, "big")
        guarded, zeros = bytearray(b"\x42\x01"), 0
        for byte in plain:
            if zeros == 2 and byte <= 3:
                guarded.append(3)
                zeros = 0
            guarded.append(byte)
            zeros = zeros + 1 if byte == 0 else 0
        return bytes(guarded)


def sequence(
    width: int = 1280,
    height: int = 720,
    colours: tuple[int, int, int] | None = (9, 16, 9),
    layers: int = 0,
    chroma: int = 1,
    cut: tuple[int, int, int, int] | None = None,
    lists: bool = False,
    sets: bool = False,
    pulse: bool = False,
    long_term: bool = False,
    square: int | None = 255,
) -> bytes:
    """A sequence parameter set (ITU-T H.265, 7.3.2.2 and E.2.1)."""
    out = Writer().put(4, 0).put(3, layers).put(1, 1).put(88, 0x0160000003009000000300).put(8, 93)
    for _ in range(layers):
        out.put(2, 3)
    if layers:
        out.put(2 * (8 - layers), 0)
    for _ in range(layers):
        out.put(88, 5).put(8, 30)
    out.golomb(0, chroma)
    if chroma == 3:
        out.put(1, 0)
    out.golomb(width, height).put(1, cut is not None)
    if cut is not None:
        out.golomb(*cut)
    out.golomb(0, 0, 4).put(1, 1)
    for _ in range(layers + 1):
        out.golomb(4, 2, 0)
    out.golomb(0, 3, 0, 3, 1, 1).put(1, lists)
    if lists:
        out.put(1, 1)
        for size in range(4):
            for matrix in range(0, 6, 3 if size == 3 else 1):
                if matrix % 2:
                    out.put(1, 0).golomb(1)
                    continue
                out.put(1, 1)
                if size > 1:
                    out.golomb(8)
                out.golomb(*[3] * min(64, 4 << (2 * size) << 2))
    out.put(2, 1).put(1, pulse)
    if pulse:
        out.put(8, 0x77).golomb(0, 1).put(1, 0)
    if sets:
        out.golomb(3)
        out.golomb(2, 1)
        for _ in range(3):
            out.golomb(0).put(1, 1)
        out.put(1, 1).put(1, 1).golomb(0)  # made of the one before, which has three pictures
        out.put(1, 1).put(2, 1).put(2, 0).put(1, 1)  # used; kept; neither; used
        out.put(1, 1).put(1, 0).golomb(4)
        for _ in range(4):
            out.put(1, 1)
    else:
        out.golomb(0)
    out.put(1, long_term)
    if long_term:
        out.golomb(2)
        for _ in range(2):
            out.put(8, 77).put(1, 1)
    out.put(2, 3).put(1, colours is not None)
    if colours is not None:
        out.put(1, square is not None)
        if square is not None:
            out.put(8, square)
        if square == 255:
            out.put(16, 4).put(16, 3)
        out.put(1, 1).put(1, 0)
        out.put(1, 1).put(3, 5).put(1, 1).put(1, 1)
        for value in colours:
            out.put(8, value)
        out.put(7, 0)
    return out.unit()


def config(unit: bytes, kind: int = 33) -> bytes:
    return CONFIG[:22] + bytes([1, 0x80 | kind]) + (1).to_bytes(2, "big") + len(unit).to_bytes(2, "big") + unit


def written(unit: bytes) -> tuple[bytes, tuple[int, int]]:
    """(the parameter set in the stream, size)"""
    stream, size = stream_of(config(unit), SAMPLE)
    assert stream.endswith(START + SAMPLE[4:])
    return stream.removeprefix(START).removesuffix(START + SAMPLE[4:]), size


KINDS = {
    "plain": {},
    "layers": {"layers": 3},
    "4:4:4": {"chroma": 3},
    "grey": {"chroma": 0},
    "scaling lists": {"lists": True},
    "reference pictures": {"sets": True},
    "pulse code": {"pulse": True},
    "long-term pictures": {"long_term": True},
    "no aspect": {"square": None},
    "usual aspect": {"square": 1},
    "everything": {"layers": 6, "lists": True, "sets": True, "pulse": True, "long_term": True},
}


@pytest.mark.parametrize("name", KINDS)
def test_the_colours_become_those_of_srgb_and_nothing_else_changes(name: str) -> None:
    """The matrix stays: by it the decoder makes red, green and blue of brightness and colour."""
    unit, size = written(sequence(colours=(9, 16, 9), **KINDS[name]))
    assert unit == sequence(colours=(1, 13, 9), **KINDS[name])
    assert size == (1280, 720)


def test_where_no_colours_are_told_none_are_written() -> None:
    assert written(sequence(colours=None))[0] == sequence(colours=None)


@pytest.mark.parametrize(("chroma", "size"), [(0, (1277, 709)), (1, (1274, 698)), (2, (1274, 709)), (3, (1277, 709))])
def test_what_is_cut_off_counts_in_pixels_of_colour(chroma: int, size: tuple[int, int]) -> None:
    assert written(sequence(chroma=chroma, cut=(1, 2, 4, 7)))[1] == size


@pytest.mark.parametrize(("width", "height"), [(MOST_SIDE + 1, 8), (8, MOST_SIDE + 1), (0, 8), (8, 0)])
def test_absurd_sizes_are_refused(width: int, height: int) -> None:
    with pytest.raises(HevcError, match=f"{width} x {height}"):
        written(sequence(width, height))
    assert written(sequence(MOST_SIDE, MOST_SIDE))[1] == (MOST_SIDE, MOST_SIDE)


def test_a_set_that_ends_early_is_refused_wherever_that_is() -> None:
    unit = sequence(**KINDS["everything"])
    assert len(unit) > 200
    for length in range(3, len(unit) - 12):
        with pytest.raises(HevcError):
            written(unit[:length])


@pytest.mark.parametrize("cut", [(64, 65, 0, 0), (0, 0, 129, 0)])
def test_a_picture_of_which_little_is_shown_is_refused(cut: tuple[int, int, int, int]) -> None:
    with pytest.raises(HevcError, match="cut off"):
        written(sequence(cut=cut))
    assert written(sequence(cut=(64, 64, 64, 64)))[1] == (1024, 464)


def test_a_set_of_absurd_length_is_refused() -> None:
    unit = sequence()
    with pytest.raises(HevcError, match="of 20000 bytes"):
        written(unit + bytes(20_000 - len(unit)))


def test_two_sizes_in_one_picture_are_refused() -> None:
    first, second = sequence(64, 64), sequence(96, 64)
    both = CONFIG[:22] + bytes([2])
    for unit in (first, second):
        both += bytes([0xA1, 0, 1]) + len(unit).to_bytes(2, "big") + unit
    with pytest.raises(HevcError, match="sizes"):
        stream_of(both, SAMPLE)


def test_parameters_among_the_pictures_count_as_well_and_messages_are_left_out() -> None:
    unit = sequence(96, 64)
    message = bytes([39 << 1, 1]) + b"dear decoder"
    sample = b"".join(len(one).to_bytes(4, "big") + one for one in (unit, message)) + SAMPLE
    stream, size = stream_of(config(bytes([32 << 1, 1, 0]), 32), sample)
    assert size == (96, 64)
    assert stream.count(START) == 3
    assert sequence(96, 64, colours=(1, 13, 9)) in stream
    assert b"dear decoder" not in stream
