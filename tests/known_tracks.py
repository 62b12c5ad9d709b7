"""People whose ways are known, for the tracker: who is where at which time, and which of them the detector finds."""

import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from fer_desktop.records import Detection
from tests.fakes import detection

Way = Callable[[float], tuple[float, float, float]]
"""Time in s -> centre and side of the face, px."""


@dataclass
class Person:
    """Somebody in the picture."""

    way: Way
    unseen: Sequence[tuple[float, float]] = ()
    """Times, in s, between which the detector does not find the face."""
    score: float = 0.9

    def seen(self, time_s: float) -> bool:
        return not any(begin <= time_s < end for begin, end in self.unseen)


@dataclass
class Scene:
    """Some people for some time."""

    people: list[Person]
    length_s: float = 4.0
    rate: float = 30.0
    jitter: float = 0.02
    """How much the detector's boxes tremble, as a share of the face's side."""
    uneven: float = 0.0
    """How much the time between two frames varies, as a share of it."""
    seed: int = 1
    skip: float = 0.0
    """Share of faces that the detector misses by chance."""

    def frames(self) -> Iterator[tuple[float, list[int], list[Detection]]]:
        """Time, who is found, and how, in any order."""
        chance = random.Random(self.seed)
        time_s = 0.0
        while time_s < self.length_s:
            who = [n for n, one in enumerate(self.people) if one.seen(time_s) and chance.random() >= self.skip]
            chance.shuffle(who)
            found = []
            for n in who:
                x, y, side = self.people[n].way(time_s)
                off_x, off_y, off_side = (chance.gauss(0, self.jitter) for _ in range(3))
                wide = side * (1 + off_side)
                left, top = x + off_x * side - wide / 2, y + off_y * side - wide / 2
                found.append(detection(left, top, wide, self.people[n].score))
            yield time_s, who, found
            time_s += (1 + self.uneven * chance.uniform(-1, 1)) / self.rate


def line(x: float, y: float, dx: float = 0.0, dy: float = 0.0, side: float = 60, growth: float = 0.0) -> Way:
    """From (x, y) with a constant speed in px per s; `growth` doublings of the side per s."""
    return lambda t: (x + dx * t, y + dy * t, side * 2 ** (growth * t))


def sway(x: float, y: float, width: float, period_s: float, side: float = 60) -> Way:
    """To and fro."""
    return lambda t: (x + width * math.sin(2 * math.pi * t / period_s), y, side)


class Follows(Protocol):
    """What a tracker does."""

    def update(self, detections: Sequence[Detection], time_s: float) -> list[int]: ...


def switches(tracker: Follows, scene: Scene) -> int:
    """How often somebody got another id than before, or one that was somebody else's."""
    ids: dict[int, int] = {}
    whose: dict[int, int] = {}
    count = 0
    for time_s, who, found in scene.frames():
        if not found:
            continue
        for person, given in zip(who, tracker.update(found, time_s), strict=True):
            changed = ids.get(person, given) != given
            taken = whose.get(given, person) != person
            count += changed or taken
            ids[person], whose[given] = given, person
    return count


def crossing(speed: float, gap_s: float = 0.0, apart: float = 20.0, **more: float) -> Scene:
    """Two meet in the middle after two seconds; unseen for `gap_s` around it, the one behind at least."""
    hidden = [(2 - gap_s / 2, 2 + gap_s / 2)]
    right = Person(line(640 - 2 * speed, 300, speed), hidden)
    left = Person(line(640 + 2 * speed, 300 + apart, -speed), hidden)
    return Scene([right, left], **more)


SCENES: dict[str, Callable[[int], Scene]] = {
    "two cross": lambda seed: crossing(180, seed=seed),
    "two cross, one hidden for 0.4 s": lambda seed: _one_hidden(0.4, seed),
    "two cross, both unseen for 0.5 s": lambda seed: crossing(150, 0.5, seed=seed),
    "two cross, both unseen for 0.8 s": lambda seed: crossing(150, 0.8, seed=seed),
    "two cross at 8 frames a second": lambda seed: crossing(120, rate=8, seed=seed),
    "two cross slowly at one height, both unseen for 0.8 s": lambda seed: crossing(60, 0.8, 3, jitter=0.04, seed=seed),
    "two cross at 6 frames a second, both unseen for 0.6 s": lambda seed: crossing(120, 0.6, 6, rate=6, seed=seed),
    "two cross, a third enters beside them": lambda seed: _third(seed),
    "still, lost for 0.8 s": lambda seed: Scene([Person(line(300, 300), [(1.5, 2.3)])], seed=seed),
    "still, lost for 1 s": lambda seed: Scene([Person(line(300, 300), [(1.5, 2.5)])], seed=seed),
    "walking, lost for 0.8 s": lambda seed: Scene([Person(line(100, 300, 200), [(1.5, 2.3)])], seed=seed),
    "walks, is lost for 0.5 s, and has stopped": lambda seed: _stops(seed),
    "15 sizes a second": lambda seed: Scene([Person(line(0, 300, 900))], 1.5, seed=seed),
    "to and fro, 12 sizes a second": lambda seed: Scene([Person(sway(600, 300, 180, 1.5))], seed=seed),
    "zoom, twice as large in 0.7 s": lambda seed: Scene([Person(line(600, 300, growth=1.4))], 2.0, seed=seed),
    "zoom, lost for 0.6 s": lambda seed: _zoomed(seed),
    "boxes that tremble by 8 %": lambda seed: Scene(_row(4), jitter=0.08, skip=0.2, seed=seed),
    "uneven times, every third missed": lambda seed: Scene(_row(4, 60), uneven=0.9, skip=0.33, seed=seed),
    "walking at 3 frames a second": lambda seed: Scene([Person(line(100, 300, 180)), *_row(3)], rate=3, seed=seed),
    "sitting, 1 frame in 2 s": lambda seed: Scene(_restless(4), 60, rate=0.5, seed=seed),
    "one goes, 0.7 s later another comes 1 size beside": lambda seed: _others(60, seed),
    "one goes, 0.7 s later another comes 1.5 sizes beside": lambda seed: _others(90, seed),
    "twelve in a crowd": lambda seed: _crowd(12, seed),
}
"""What is tried -> how it is made from a seed."""


def _one_hidden(gap_s: float, seed: int) -> Scene:
    scene = crossing(150, seed=seed)
    scene.people[1].unseen = [(2 - gap_s / 2, 2 + gap_s / 2)]
    return scene


def _third(seed: int) -> Scene:
    scene = crossing(150, 0.4, seed=seed)
    scene.people.append(Person(line(640, 420, 0, -10), [(0, 1.9)]))
    return scene


def _stops(seed: int) -> Scene:
    return Scene([Person(lambda t: (200 + 90 * min(t, 2.1), 300, 60), [(2.0, 2.5)])], seed=seed)


def _zoomed(seed: int) -> Scene:
    return Scene([Person(line(600, 300, growth=1.2), [(0.7, 1.3)])], 2.2, seed=seed)


def _others(beside_px: float, seed: int) -> Scene:
    first = Person(line(600, 300), [(1.5, 9)])
    return Scene([first, Person(line(600 + beside_px, 300), [(0, 2.2)])], seed=seed)


def _row(count: int, drift: float = 0.0) -> list[Person]:
    return [Person(line(150 + 110 * n, 500, drift)) for n in range(count)]


def _restless(count: int) -> list[Person]:
    return [Person(sway(150 + 130 * n, 300, 25, 7.3 + n)) for n in range(count)]


def _crowd(count: int, seed: int) -> Scene:
    """They walk to and fro at different speeds, and hide each other: of two that overlap by half, one is found."""
    chance = random.Random(seed + 1000)
    ways = [
        (chance.uniform(100, 1180), chance.uniform(100, 620), chance.uniform(-120, 120), chance.uniform(-40, 40))
        for _ in range(count)
    ]
    people = [Person(line(*way, side=60)) for way in ways]
    for n, one in enumerate(people):
        hidden = []
        for step in range(400):
            t = step / 100
            x, y, side = one.way(t)
            if any(abs(x - a) < side / 2 and abs(y - b) < side / 2 for a, b, _ in (p.way(t) for p in people[:n])):
                hidden.append((t, t + 0.01))
        one.unseen = hidden
    return Scene(people, seed=seed, jitter=0.03, skip=0.05)
