"""Work side by side: who gives the frames is a few of them ahead, who reads their faces a few behind."""

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


class Behind(Generic[T]):
    """Does `work` with each item in a thread of its own, in their order; at most `room` wait.

    What `work` raises is raised again where items are given, and nothing is worked on any more. Must be closed.
    """

    def __init__(self, work: Callable[[T], None], room: int, name: str = "read") -> None:
        self._work = work
        self._box: Mailbox[T] = Mailbox(room)
        self._changed = threading.Condition()
        self._given = self._done = 0
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, item: T) -> None:
        """Give an item; waits while there is no room."""
        with self._changed:
            self._given += 1
        try:
            self._box.put(item)
        except Closed:
            self._raise()
            raise

    def finish(self) -> None:
        """Wait until all that was given is done."""
        with self._changed:
            self._changed.wait_for(lambda: self._done == self._given or self._error is not None)
        self._raise()

    def close(self) -> None:
        """Stop after the item at hand, and wait for that; what waits is left."""
        self._box.close()
        self._thread.join()

    def __enter__(self) -> "Behind[T]":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        try:
            while True:
                self._work(self._box.get())
                with self._changed:
                    self._done += 1
                    self._changed.notify_all()
        except Closed:
            pass
        except BaseException as error:
            with self._changed:
                self._error = error
                self._changed.notify_all()
            self._box.close()
