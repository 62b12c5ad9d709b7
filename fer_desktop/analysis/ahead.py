"""Reads ahead: what gives the frames runs in a thread of its own, a few frames before they are needed."""

import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from fer_desktop.mailbox import Closed, Mailbox

T = TypeVar("T")


class _End:
    """Comes after the last item; carries what stopped it, if anything did."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


class Ahead(Generic[T]):
    """Iterates over `items` in a thread; nothing is left out, and at most `room` items wait.

    What `items` raises is raised again where they are taken. Must be closed: use ``with``.
    """

    def __init__(self, items: Callable[[], Iterator[T]], room: int, name: str = "decode") -> None:
        self._items = items
        self._box: Mailbox[T | _End] = Mailbox(room)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[T]:
        while True:
            item = self._box.get()
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                return
            yield item

    def close(self) -> None:
        """Stop after the item at hand, and wait for that."""
        self._box.close()
        self._thread.join()

    def __enter__(self) -> "Ahead[T]":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self) -> None:
        error: BaseException | None = None
        try:
            for item in self._items():
                self._box.put(item)
        except Closed:
            return
        except BaseException as raised:
            error = raised
        try:
            self._box.put(_End(error))
        except Closed:
            pass
