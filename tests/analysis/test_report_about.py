"""What a report says about how it was made and about the model: each figure in its place."""

from dataclasses import replace
from pathlib import Path

import pytest

from fer_desktop import cards
from fer_desktop.analysis import report as reports
from fer_desktop.analysis.report_about import MOST_PROBLEMS, settings_blocks
from fer_desktop.analysis.report_figures import kept
from fer_desktop.analysis.report_model import model_blocks
from fer_desktop.analysis.report_pictures import Openers
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.cards import Card, ClassFigures, Measurement
from fer_desktop.expressions import FERPLUS
from fer_desktop.paper import Block, Facts, Grid, Note, Points, Text
from fer_desktop.session_records import PHOTOS, Choices, Counts, ModelUsed, Session, Source
from tests.analysis.report_rows import at, clip
from tests.fakes import FakeDetector
from tests.tiny_model import write_model


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def facts(blocks: list[Block]) -> dict[str, str]:
    (found,) = (block for block in blocks if isinstance(block, Facts))
    return {plain(name): plain(value) for name, value in found.rows}


def settings(folder: Path, **changes) -> list[Block]:
    session = clip(folder, **changes)
    return settings_blocks(kept(session, read_table(folder / RESULTS, with_files=session.kind == PHOTOS)))


def test_what_was_analysed_and_how(tmp_path: Path) -> None:
    source = Source("clip.mp4", "/gone/clip.mp4", 12_340_000, 1, "cd" * 32, 400, 200, 10.0, 29.97)
    choices = Choices(every_s=0.5, from_s=3.0, to_s=65.5, min_face_px=24.0, prior=1.0)
    said = facts(settings(tmp_path, source=source, choices=choices, app_version="9.8.7"))
    assert said == {
        "File": "clip.mp4",
        "Picture": "400 × 200 px, 29.97 frames per second",
        "Size of the file": "12.3 MB",
        "Frames analysed": "one frame every 0.5 s",
        "Part analysed": "0:03.0 to 1:05.5",
        "Smallest face": "24 px",
        "Rare expressions": "Balanced (every expression is taken to be equally common)",
        "“Not sure”": "below 50 % for the most probable expression",
        "Readings": "of each single frame, as they are stored; nothing is averaged but in the drawings",
        "Analysed": "22 November 2026, 19:14 to 22 November 2026, 19:15",
        "Program": "FER Desktop 9.8.7",
        "SHA-256 of the file": "cd" * 32,
    }


def test_what_was_not_chosen_is_called_that(tmp_path: Path) -> None:
    said = facts(settings(tmp_path, source=Source("clip.mp4"), ended="2026-11-22T19:14:40+00:00", app_version=""))
    assert (said["Frames analysed"], said["Part analysed"]) == ("every frame", "all of it")
    assert said["Smallest face"] == "no limit beyond the detector's own"
    assert said["Analysed"] == "22 November 2026, 19:14", "one minute is told once"
    assert not {"Picture", "Size of the file", "Program", "SHA-256 of the file"} & set(said)


@pytest.mark.parametrize(
    ("choices", "part"),
    [(Choices(from_s=3.0), "0:03.0 to the end"), (Choices(to_s=4.0), "0:00.0 to 0:04.0")],
    ids=["its end", "its beginning"],
)
def test_a_part_may_be_open_at_one_side(tmp_path: Path, choices: Choices, part: str) -> None:
    assert facts(settings(tmp_path, choices=choices))["Part analysed"] == part


@pytest.mark.parametrize(
    ("prior", "words"),
    [
        (0.0, "Everyday faces (rare expressions are as rare as in the training pictures)"),
        (0.5, "In between (rare expressions are less rare than in the training pictures)"),
        (0.3, "30 % of the learned shares are taken out"),
    ],
)
def test_the_prior_is_told_in_words(tmp_path: Path, prior: float, words: str) -> None:
    assert facts(settings(tmp_path, choices=Choices(prior=prior)))["Rare expressions"] == words


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 kB"), (12_345, "12 kB"), (999_400, "999 kB"), (1_000_000, "1.0 MB")]
)
def test_sizes_are_in_thousands(tmp_path: Path, size: int, words: str) -> None:
    source = Source("clip.mp4", "/gone/clip.mp4", size, 1)
    assert facts(settings(tmp_path, source=source))["Size of the file"] == words


def test_photos_have_neither_rate_nor_part(tmp_path: Path) -> None:
    rows = [at(0, 1, "anger", 0.9, 10, 40, time_s=0.0, file="a.jpg")]
    said = facts(settings(tmp_path, rows=rows, kind=PHOTOS, source=Source("album", "/gone", 2_000, 1, "ef" * 32)))
    assert (said["Photos"], said["Size of the files"], said["Fingerprint"]) == ("album", "2 kB", "ef" * 32)
    assert not {"File", "Frames analysed", "Part analysed"} & set(said)


@pytest.mark.parametrize(
    ("more", "words"), [(0, None), (1, "And 1 more problem"), (5, "And 5 more problems")], ids=["all", "one", "five"]
)
def test_of_many_problems_the_first_are_told_and_the_rest_is_counted(
    tmp_path: Path, more: int, words: str | None
) -> None:
    problems = tuple(f"“{n}.jpg” is damaged." for n in range(MOST_PROBLEMS + more))
    (points,) = (block for block in settings(tmp_path, problems=problems) if isinstance(block, Points))
    assert points.items[:MOST_PROBLEMS] == problems[:MOST_PROBLEMS]
    rest = [plain(item) for item in points.items[MOST_PROBLEMS:]]
    assert rest == ([f"{words}; session.json lists them."] if words else [])


# --- the model --------------------------------------------------------------------------------------------------------


def measurement(prior: str, accuracy: float) -> Measurement:
    fear = ClassFigures("fear", 1234, 0.512, (0.45, 0.575), 0.731, (0.7, 0.76))
    contempt = ClassFigures("contempt", 0, None, None, None)
    return Measurement(
        "ferplus", "FER+ Valid", prior, 3579, accuracy, (accuracy - 0.011, accuracy + 0.012), 0.69, None, None, None,
        (fear, contempt), FERPLUS, (),
    )  # fmt: skip


@pytest.fixture
def card(tmp_path: Path) -> Card:
    found = cards.read(write_model(tmp_path / "tiny.onnx"))
    object.__setattr__(found, "measurements", (measurement("everyday", 0.868), measurement("balanced", 0.803)))
    return found


def of_model(folder: Path, card: Card, prior: float) -> tuple[str, Grid]:
    session: Session = clip(folder, choices=Choices(prior=prior))
    blocks = model_blocks(session, card)
    (grid,) = (block for block in blocks if isinstance(block, Grid))
    return next(plain(block.text) for block in blocks if isinstance(block, Text)), grid


def test_figures_are_those_of_the_very_model_that_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of the same id may be another one: trained again, say."""
    path = write_model(tmp_path / "tiny.onnx")
    monkeypatch.setattr(reports.paths, "installed_models", lambda: (path,))
    installed = cards.read(path)
    used = ModelUsed(installed.id, installed.name, installed.version, installed.sha256, FERPLUS)
    assert reports.card_of(clip(tmp_path / "a", model=used)) == installed
    assert reports.card_of(clip(tmp_path / "b", model=replace(used, sha256="0" * 64))) is None
    assert reports.card_of(clip(tmp_path / "c", model=replace(used, id="renamed"))) == installed


@pytest.mark.parametrize(
    ("state", "message", "last_s", "words"),
    [
        (
            "cancelled",
            "The analysis was cancelled.",
            4.5,
            "The analysis was cancelled. It covers the time up to 0:04.5.",
        ),
        ("failed", "The disk is full.", 0.0, "The disk is full."),
        ("recovered", "", 4.5, "The analysis is not complete. It covers the time up to 0:04.5."),
    ],
)
def test_what_is_not_all_says_so_first(tmp_path: Path, state: str, message: str, last_s: float, words: str) -> None:
    counts = Counts(46, 46, 69, 2, last_s, 0, 46)
    clip(tmp_path, state=state, message=message, counts=counts)
    note = reports.report(tmp_path, Openers(detector=FakeDetector)).blocks[0]
    assert isinstance(note, Note)
    assert (note.title, note.text, note.warns) == ("This is not all of it", words, True)


def test_found_and_right_when_said_stand_in_their_columns(tmp_path: Path, card: Card) -> None:
    _, grid = of_model(tmp_path / "s", card, 0.0)
    assert [plain(name) for name in grid.head] == [
        "Expression", "Faces", "Found", "95 % interval", "Right when said", "95 % interval",
    ]  # fmt: skip
    assert [[plain(cell) for cell in row] for row in grid.rows] == [
        ["Fear", "1,234", "51.2 %", "45.0 to 57.5 %", "73.1 %", "70.0 to 76.0 %"],
        ["Contempt", "0", "–", "–", "–", "–"],
    ]


OTHER = "This was measured with another choice of how common rare expressions are taken to be."


@pytest.mark.parametrize(
    ("prior", "accuracy", "interval", "other"),
    [
        (0.0, "86.8 %", "85.7 to 88.0 %", False),
        (1.0, "80.3 %", "79.2 to 81.5 %", False),
        (0.5, "86.8 %", "85.7 to 88.0 %", True),
        (0.3, "86.8 %", "85.7 to 88.0 %", True),
    ],
    ids=["everyday", "balanced", "not measured", "a number"],
)
def test_the_accuracy_is_that_of_the_prior_that_was_used(
    tmp_path: Path, card: Card, prior: float, accuracy: str, interval: str, other: bool
) -> None:
    text, _ = of_model(tmp_path / "s", card, prior)
    begins = f"{accuracy} of 3,579 labelled faces read right (95 % interval {interval}): FER+ Valid."
    mean = "Mean over the expressions, rare ones counting as much: 69.0 %."
    assert text == " ".join([begins, mean, *([OTHER] if other else [])])
