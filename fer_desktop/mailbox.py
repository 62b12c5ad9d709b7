"""Bounded hand-over between two threads."""

import threading
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Closed(Exception):
    """The mailbox was closed: nothing goes in or out any more."""


class Mailbox(Generic[T]):
    """A queue with room for `room` items.

    When it is full, `put` waits, or the oldest item makes way (``newest_wins``) and `dropped` counts it. Safe to use
    from any thread.
    """

    def __init__(self, room: int, newest_wins: bool = False) -> None:
        if room < 1:
            raise ValueError("a mailbox has room for at least one item")
        self._items: deque[T] = deque()
        self._room = room
        self._newest_wins = newest_wins
        self._changed = threading.Condition()
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many items made way for newer ones."""
        with self._changed:
            return self._dropped

    def __len__(self) -> int:
        with self._changed:
            return len(self._items)

    def put(self, item: T, timeout_s: float | None = None) -> bool:
        """Hand over `item`; whether the mailbox was empty before, so that the other side must be told.

        :raises Closed: the mailbox is closed, or was closed while waiting
        :raises TimeoutError: no room within `timeout_s`
        """
        with self._changed:
            if not self._newest_wins:
                fits = self._changed.wait_for(lambda: self._closed or len(self._items) < self._room, timeout_s)
                if not fits:
                    raise TimeoutError
            if self._closed:
                raise Closed
            was_empty = not self._items
            if len(self._items) >= self._room:
                self._items.popleft()
                self._dropped += 1
            self._items.append(item)
            self._changed.notify_all()
            return was_empty

    def replace(self, item: T) -> bool:
        """Put `item` in the place of everything that waits; whether nothing waited before.

        :raises Closed: the mailbox is closed
        """
        with self._changed:
            if self._closed:
                raise Closed
            was_empty = not self._items
            self._items.clear()
            self._items.append(item)
            self._changed.notify_all()
            return was_empty

    def get(self, timeout_s: float | None = None) -> T:
        """The oldest item, waiting for one.

        :raises Closed: the mailbox is closed
        :raises TimeoutError: nothing came within `timeout_s`
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._closed or self._items, timeout_s):
                raise TimeoutError
            if self._closed:
                raise Closed
            item = self._items.popleft()
            self._changed.notify_all()
            return item

    def take(self) -> T | None:
        """The oldest item if there is one, at once."""
        with self._changed:
            if not self._items:
                return None
            item = self._items.popleft()
            self._changed.notify_all()
            return item

    def clear(self) -> None:
        """Forget what is waiting."""
        with self._changed:
            self._items.clear()
            self._changed.notify_all()

    def close(self) -> None:
        """Forget what is waiting and wake everybody who waits."""
        with self._changed:
            self._closed = True
            self._items.clear()
            self._changed.notify_all()
