"""The capture loop of cameras and streams: how soon a lost one is tried again, whom it waits for, what it keeps."""

from collections.abc import Callable, Sequence

import pytest

from fer_desktop import watching
from fer_desktop.captures import Job
from fer_desktop.engine_records import EngineEvent, SourceLost, SourceOpened
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.mailbox import Mailbox
from fer_desktop.records import CameraSpec, Frame, LiveSpec
from fer_desktop.watching import LiveCapture
from tests.fakes import FakeLive, FakeOpener

DESK, LAMP = CameraSpec("Desk camera", 0, 0, "/dev/desk"), CameraSpec("Lamp", 1)
STREAM = LiveSpec(url="http://cam/live")


class Ends(FakeLive):
    """Says that it is over, rather than that something is wrong."""

    def read(self) -> Frame:
        try:
            return super().read()
        except SourceError:
            raise EndOfSource from None


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "RETRY_S", (0.01, 0.02, 0.03))


def watched(
    spec: LiveSpec,
    lives: Sequence[FakeLive | SourceError],
    lost: int,
    then: Callable[[LiveCapture], object] = lambda _: None,
) -> list[EngineEvent]:
    """All that is said of these openings, one after the other, until it was lost so many times.

    :param then: called whenever it was lost
    """
    said: list[EngineEvent] = []

    def tell(event: EngineEvent) -> None:
        said.append(event)
        if isinstance(event, SourceLost):
            then(capture)
            if sum(isinstance(one, SourceLost) for one in said) == lost:
                capture.stop()

    capture = LiveCapture(1, Mailbox[Job](1, newest_wins=True), tell, FakeOpener(lives=lives), spec)
    capture.run()
    return said


def capture_of(spec: LiveSpec) -> LiveCapture:
    return LiveCapture(1, Mailbox[Job](1), lambda _: None, FakeOpener(), spec)


@pytest.mark.parametrize("kind", [FakeLive, Ends])
def test_it_is_tried_later_and_later_until_it_gives_a_picture(kind: type[FakeLive]) -> None:
    gone = SourceError("Nobody answers.")
    said = watched(STREAM, [kind(2), gone, gone, gone, kind(1), kind(0), kind(1), gone], 8)
    pauses_s = [event.retry_in_s for event in said if isinstance(event, SourceLost)]
    assert pauses_s == [0.01, 0.02, 0.03, 0.03, 0.01, 0.02, 0.01, 0.02]
    assert sum(isinstance(event, SourceOpened) for event in said) == 3, "opened is what gives a picture"


@pytest.mark.parametrize(("spec", "name"), [(STREAM, "the stream"), (LiveSpec(LAMP), "“Lamp”")], ids=["stream", "cam"])
def test_what_ended_is_named(spec: LiveSpec, name: str) -> None:
    (_, lost) = watched(spec, [Ends(1)], 1)
    assert isinstance(lost, SourceLost)
    assert lost.message == f"{name} ended."


@pytest.mark.parametrize(
    ("later", "earlier", "waits"),
    [
        (LiveSpec(DESK), LiveSpec(DESK), True),
        (LiveSpec(DESK), LiveSpec(LAMP), True),  # under another number, it may be the same
        (LiveSpec(DESK), STREAM, False),
        (STREAM, LiveSpec(DESK), False),
        (STREAM, LiveSpec(url=STREAM.url), True),
        (STREAM, LiveSpec(url="http://cam/other"), False),
    ],
)
def test_only_what_can_not_be_opened_twice_is_waited_for(later: LiveSpec, earlier: LiveSpec, waits: bool) -> None:
    assert capture_of(later).waits_for(capture_of(earlier)) == waits


def test_a_mirror_that_is_wished_for_while_the_camera_is_away_is_there_when_it_comes_back() -> None:
    seen: list[bool] = []

    class Noted(FakeLive):
        def read(self) -> Frame:
            seen.append(self.mirror)
            return super().read()

    spec = LiveSpec(DESK, mirror=True)
    watched(spec, [Noted(1), Noted(1)], 2, lambda capture: capture.set_mirror(False))
    assert seen == [True, True, False, False]


@pytest.mark.parametrize(("spec", "waits"), [(LiveSpec(DESK), True), (STREAM, False)], ids=["camera", "stream"])
def test_a_camera_is_free_before_it_is_opened_again(spec: LiveSpec, waits: bool) -> None:
    """The next one to open it must find it free; a stream may be left to end by itself."""
    waited_s: list[float] = []

    class Slow(FakeLive):
        def wait_closed(self, timeout_s: float) -> bool:
            assert self.closed
            waited_s.append(timeout_s)
            return True

    watched(spec, [Slow(1), FakeLive(1)], 2)
    assert waited_s == ([watching.CAMERA_CLOSES_S] if waits else [])
