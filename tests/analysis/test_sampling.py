"""How many frames of a video there will be to analyse, as far as it says how long it is."""

import pytest

from fer_desktop.analysis.sampling import Sampler, expected
from fer_desktop.session_records import Choices


@pytest.mark.parametrize(
    ("choices", "stated", "frames"),
    [
        (Choices(), (10.0, 30.0, 299), 299),  # the file knows best
        (Choices(), (10.0, 30.0, None), 300),
        (Choices(), (10.0, None, 240), 240),
        (Choices(), (10.0, None, None), 250),
        (Choices(), (None, 30.0, 300), None),
        (Choices(every_s=0.5), (10.0, 30.0, 300), 20),
        (Choices(every_s=3.0), (10.0, 30.0, 300), 4),
        (Choices(every_s=0.01), (10.0, 30.0, 300), 300),  # more often than there are frames
        (Choices(from_s=4.0), (10.0, 30.0, 300), 180),
        (Choices(to_s=4.0), (10.0, 30.0, 300), 120),
        (Choices(from_s=4.0, to_s=60.0), (10.0, 30.0, 300), 180),  # it ends before
        (Choices(every_s=1.0, to_s=60.0), (10.0, 30.0, 300), 10),
        (Choices(from_s=12.0), (10.0, 30.0, 300), 0),
    ],
)
def test_how_many_frames_there_will_be(
    choices: Choices, stated: tuple[float | None, float | None, int | None], frames: int | None
) -> None:
    assert expected(choices, *stated) == frames


@pytest.mark.parametrize(
    ("choices", "due"),
    [
        (Choices(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (Choices(every_s=0.3), [0, 3, 6, 9]),
        (Choices(every_s=0.25), [0, 3, 5, 8]),
        (Choices(every_s=0.25, from_s=0.2), [2, 5, 7]),  # 0.2, 0.45, 0.7, 0.95: of the last none is left
        (Choices(from_s=0.3, to_s=0.6), [3, 4, 5]),
        (Choices(every_s=0.05), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ],
)
def test_the_first_frame_at_or_after_each_due_time(choices: Choices, due: list[int]) -> None:
    sampler = Sampler(choices)
    assert [n for n in range(10) if sampler.due(n / 10)] == due
