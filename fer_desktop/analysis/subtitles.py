"""The labels as SubRip subtitles: who shows what, steadied so that it can be read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.analysis.replay import Replay, frames, kept_rows
from fer_desktop.analysis.tables import Step, whole_or_nothing
from fer_desktop.expressions import style
from fer_desktop.records import Face
from fer_desktop.session_records import Row, Session

SUBTITLES = "subtitles.srt"

SHORTEST_S = 0.5
"""A text stands at least so long, or nobody could read it; words that change sooner are passed over."""

GAP_S = 0.5
"""Where no face is to be seen for longer, nothing stands."""

MOST_LINES = 6
"""Of one text: the surest faces."""

NOT_SURE = "not sure"

_PLAIN = str.maketrans("<>{}", "‹›()")
"""Players take these for commands, and there is no way to write them as what they are."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A text from one time to another."""

    from_s: float
    to_s: float
    text: str


def write_subtitles(folder: Path, session: Session, target: Path, step: Step = lambda _: None) -> None:
    """
    :raises SessionError: it can't be written
    """
    rows = kept_rows(folder, session)
    rate = session.source.frame_rate or 25.0
    step_s = max(session.choices.every_s, 1 / max(1.0, rate))
    with whole_or_nothing(target) as file:
        # Times count from the beginning of the file, so that they fit the original and not a part of it.
        for number, cue in enumerate(cues(_texts(session, rows, step), step_s), 1):
            lines = f"{number}\n{clock(cue.from_s)} --> {clock(cue.to_s)}\n{cue.text}\n\n"
            file.write(lines.encode("utf-8", "replace"))


def cues(texts: Iterable[tuple[float, str]], step_s: float) -> Iterator[Cue]:
    """(time, text) of each frame with a face -> what stands when, without overlaps.

    :param step_s: time between two analysed frames: so long the last one is seen
    """
    text, begin, seen = "", 0.0, 0.0
    other, since = "", 0.0
    """A text that may follow, once it has stood long enough."""
    for time_s, new in texts:
        if text and time_s - seen > max(GAP_S, 1.5 * step_s):
            yield Cue(begin, max(seen + step_s, min(begin + SHORTEST_S, time_s)), text)
            text = ""
        if not text:
            text, begin = new, time_s
        if new == text:
            other = ""
        elif new != other:
            other, since = new, time_s
        if other and time_s + step_s - since >= SHORTEST_S - 1e-9:
            if since - begin >= SHORTEST_S - 1e-9:
                yield Cue(begin, since, text)
                begin = since
            text, other = other, ""
        seen = time_s
    if text:
        yield Cue(begin, max(seen + step_s, begin + SHORTEST_S), text)


def _texts(session: Session, rows: Iterable[Row], step: Step) -> Iterator[tuple[float, str]]:
    replay = Replay(session)
    alone = session.counts.faces <= 1
    for some in frames(rows):
        faces = replay.faces(some)
        surest = sorted(faces, key=lambda face: -face.detection.score)[:MOST_LINES]
        lines = [_line(session, face, alone) for face in sorted(surest, key=lambda face: face.id)]
        step(len(some))
        yield some[0].time_s, "\n".join(lines)


def _line(session: Session, face: Face, alone: bool) -> str:
    word = style(face.shown.label).word if face.shown.sure else NOT_SURE
    name = " ".join(session.person_of(face.id).name.split())
    line = f"{name}: {word}" if name else word if alone else f"#{face.id} {word}"
    return line.translate(_PLAIN)


def clock(time_s: float) -> str:
    """``00:01:02,345``"""
    thousandths = max(0, round(1000 * time_s))
    seconds, thousandths = divmod(thousandths, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d},{thousandths:03d}"
