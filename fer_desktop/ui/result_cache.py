"""Full results of photos that were looked at last, within a bound of memory."""

from collections import OrderedDict
from pathlib import Path

from fer_desktop.records import FrameResult

ROOM_BYTES = 300 * 2**20
"""So much the pictures kept may take together."""


class ResultCache:
    """The results used last; the oldest make way. The newest one stays whatever its size."""

    def __init__(self, room_bytes: int = ROOM_BYTES) -> None:
        self._room = room_bytes
        self._kept: OrderedDict[Path, FrameResult] = OrderedDict()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, path: Path) -> bool:
        return path in self._kept

    @property
    def used_bytes(self) -> int:
        """What the kept pictures take."""
        return self._bytes

    def put(self, path: Path, result: FrameResult, current: Path | None = None) -> None:
        """Keep `result`; `current` is on the screen and stays too."""
        self.drop(path)
        self._kept[path] = result
        self._bytes += size_bytes(result)
        for old in list(self._kept):
            if self._bytes <= self._room:
                break
            if old not in (path, current):
                self.drop(old)

    def get(self, path: Path) -> FrameResult | None:
        """The result for `path`, which counts as used now."""
        result = self._kept.get(path)
        if result is not None:
            self._kept.move_to_end(path)
        return result

    def drop(self, path: Path) -> None:
        result = self._kept.pop(path, None)
        if result is not None:
            self._bytes -= size_bytes(result)

    def clear(self) -> None:
        self._kept.clear()
        self._bytes = 0


def size_bytes(result: FrameResult) -> int:
    """Memory of the pictures in `result`."""
    return int(result.frame.pixels.nbytes + sum(level.nbytes for level in result.levels))
