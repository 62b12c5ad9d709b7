"""Single pictures of HEVC (H.265) as photos hold them, made into streams that a decoder takes.

By ITU-T H.265: 7.3.1.2 (types of units), 7.3.2.2 (sequence parameter set), 7.3.4 (scaling lists), 7.3.7 (reference
pictures), 9.2 (Exp-Golomb codes), annex B (streams), annex E (what the colours mean).
"""

START = b"\0\0\0\1"
"""Before each unit of a stream."""

PARAMETERS = {32, 33, 34}
"""Types of units: parameter sets of the video, the sequence, the picture."""

SEQUENCE = 33

KEY_PICTURES = range(16, 24)
"""Types of units of pictures that stand alone."""

MOST_SIDE = 16_888
"""Pixels: the largest that the standard's levels up to 6.2 allow (A.4.1), the square root of 8 times 35,651,584."""

MOST_CUT = 256
"""Pixels that are decoded and not shown, across and down: those that fill up the last block, which has 64 at most, and
some room. With more, a picture would cost more than it shows."""

MOST_SETS = 64
"""Sets of reference pictures (7.4.3.2.1), and pictures in each."""

LONGEST_SET = 16_384
"""Bytes of a sequence parameter set; usual are 50 to 100, and with all of its lists some 2000."""

SRGB = (1, 13)
"""Primaries and transfer function by ITU-T H.273."""


class HevcError(Exception):
    """Damaged, or nothing that a photo would hold; the text is for the log."""


def stream_of(config: bytes, sample: bytes) -> tuple[bytes, tuple[int, int]]:
    """(stream of one picture, (width, height) in pixels).

    The stream says that its colours are those of sRGB, whatever it said before: FFmpeg would convert others, which
    takes seconds for each tile of a photo. Who wants them converted does it with the profile of the whole photo.

    :param config: HEVCDecoderConfigurationRecord
    :param sample: units of the picture, each behind its length
    :raises HevcError: it is damaged
    """
    units = [*_parameters(config), *_units(sample, (config[21] & 3) + 1)]
    sizes, pictures = set(), 0
    for place, unit in enumerate(units):
        kind = unit[0] >> 1 & 63
        if kind == SEQUENCE:
            units[place], size = _sequence(unit)
            sizes.add(size)
        elif kind in KEY_PICTURES:
            pictures += 1
        elif kind < 32:
            raise HevcError(f"a picture of type {kind}, which does not stand alone")
    if not pictures or len(sizes) != 1:
        raise HevcError(f"{pictures} pictures, of sizes {sizes}")
    wanted = [unit for unit in units if unit[0] >> 1 & 63 in (*PARAMETERS, *KEY_PICTURES)]
    return b"".join(START + unit for unit in wanted), sizes.pop()


def _parameters(config: bytes) -> list[bytes]:
    """The units of the parameter sets."""
    if len(config) < 23:
        raise HevcError("truncated: no configuration")
    found, at = [], 23
    for _ in range(config[22]):
        count = int.from_bytes(config[at + 1 : at + 3], "big")
        at += 3
        for _ in range(count):
            length = int.from_bytes(config[at : at + 2], "big")
            found.append(_unit(config, at + 2, length))
            at += 2 + length
    return found


def _units(sample: bytes, size: int) -> list[bytes]:
    """:param size: bytes of each length"""
    found, at = [], 0
    while at < len(sample):
        length = int.from_bytes(sample[at : at + size], "big")
        found.append(_unit(sample, at + size, length))
        at += size + length
    return found


def _unit(data: bytes, at: int, length: int) -> bytes:
    unit = data[at : at + length]
    if len(unit) != length or length < 3:
        raise HevcError(f"truncated: a unit of {length} bytes, there are {len(unit)}")
    return unit


def _sequence(unit: bytes) -> tuple[bytes, tuple[int, int]]:
    """(the sequence parameter set, with sRGB's colours, (width, height) in pixels)"""
    if len(unit) > LONGEST_SET:
        raise HevcError(f"a sequence parameter set of {len(unit)} bytes")
    bits = _Bits(unit[2:].replace(b"\0\0\3", b"\0\0"))
    bits.take(4)
    layers = bits.take(3)
    bits.take(1 + 88 + 8)  # nesting; the general part of profile_tier_level
    present = [(bits.take(1), bits.take(1)) for _ in range(layers)]
    if layers:
        bits.take(2 * (8 - layers))
    for profile, level in present:
        bits.take(88 * profile + 8 * level)
    bits.golomb()
    chroma = bits.golomb()
    if chroma == 3:
        bits.take(1)
    width, height = bits.golomb(), bits.golomb()
    if bits.take(1):
        left, right, top, bottom = (bits.golomb() for _ in range(4))
        across, down = (2 if chroma in (1, 2) else 1), (2 if chroma == 1 else 1)
        cut = across * (left + right), down * (top + bottom)
        if max(cut) > MOST_CUT:
            raise HevcError(f"{cut} pixels of {width} x {height} are cut off")
        width, height = width - cut[0], height - cut[1]
    if not (0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE):
        raise HevcError(f"{width} x {height} pixels")
    _pass_coding(bits, layers, chroma)
    if bits.take(1):
        _say_srgb(bits)
    return unit[:2] + _guarded(bits.data()), (width, height)


def _pass_coding(bits: "_Bits", layers: int, chroma: int) -> None:
    """From the depth to what comes before vui_parameters."""
    bits.golomb(2)
    counter = bits.golomb() + 4
    for _ in range(1 if not bits.take(1) else layers + 1):
        bits.golomb(3)
    bits.golomb(6)
    if bits.take(1) and bits.take(1):
        _pass_scaling(bits)
    bits.take(2)
    if bits.take(1):
        bits.take(8)
        bits.golomb(2)
        bits.take(1)
    _pass_references(bits)
    if bits.take(1):
        for _ in range(_few(bits.golomb(), 32)):
            bits.take(counter + 1)
    bits.take(2)


def _pass_scaling(bits: "_Bits") -> None:
    for size in range(4):
        for _ in range(0, 6, 3 if size == 3 else 1):
            if not bits.take(1):
                bits.golomb()
                continue
            if size > 1:
                bits.golomb()
            bits.golomb(min(64, 1 << (4 + (size << 1))))


def _pass_references(bits: "_Bits") -> None:
    """The sets of reference pictures that a sequence may use; a photo does not, and says them all the same."""
    sizes: list[int] = []
    for number in range(_few(bits.golomb(), MOST_SETS)):
        if number and bits.take(1):
            bits.take(1)
            bits.golomb()
            kept = 0
            for _ in range(sizes[-1] + 1):
                # used_by_curr_pic_flag, and use_delta_flag where that is 0
                kept += bits.take(1) or bits.take(1)
            sizes.append(kept)
            continue
        before, after = _few(bits.golomb(), MOST_SETS), _few(bits.golomb(), MOST_SETS)
        for _ in range(before + after):
            bits.golomb()
            bits.take(1)
        sizes.append(before + after)


def _few(count: int, most: int) -> int:
    if count > most:
        raise HevcError(f"{count} where {most} is the most")
    return count


def _say_srgb(bits: "_Bits") -> None:
    """In vui_parameters, where colours are described."""
    if bits.take(1) and bits.take(8) == 255:
        bits.take(32)
    if bits.take(1):
        bits.take(1)
    if bits.take(1):
        bits.take(4)
        if bits.take(1):
            for value in SRGB:
                bits.put(8, value)


def _guarded(data: bytes) -> bytes:
    """With the bytes that keep a unit from holding a start code (7.4.1.1)."""
    found = bytearray()
    zeros = 0
    for byte in data:
        if zeros == 2 and byte <= 3:
            found.append(3)
            zeros = 0
        found.append(byte)
        zeros = zeros + 1 if byte == 0 else 0
    return bytes(found)


class _Bits:
    """Numbers of any count of bits, one after the other."""

    def __init__(self, data: bytes) -> None:
        self._value, self._size, self._left = int.from_bytes(data, "big"), len(data), 8 * len(data)

    def take(self, count: int) -> int:
        self._left -= count
        if self._left < 0:
            raise HevcError("truncated: a sequence parameter set")
        return self._value >> self._left & ((1 << count) - 1)

    def golomb(self, count: int = 1) -> int:
        """ue(v), the last of so many; se(v) is as long."""
        for _ in range(count):
            zeros = 0
            while not self.take(1):
                zeros += 1
                if zeros > 32:
                    raise HevcError("a number of more than 32 bits")
            value = (1 << zeros) - 1 + self.take(zeros)
        return value

    def put(self, count: int, value: int) -> None:
        """Write over the next bits."""
        there = self.take(count)
        self._value += (value - there) << self._left

    def data(self) -> bytes:
        return self._value.to_bytes(self._size, "big")
