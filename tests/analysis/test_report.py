"""The report as HTML: says what the rows say, stands on its own, and lets no name do anything."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.analysis import report as reports
from fer_desktop.analysis.report import report, write_report, write_reports
from fer_desktop.analysis.report_html import html_of
from fer_desktop.analysis.report_words import shown
from fer_desktop.analysis.results import RESULTS
from fer_desktop.expressions import FERPLUS
from fer_desktop.paper import Document, Drawing, Figure, Grid, Photo, Profile, Tiles, Words
from fer_desktop.session_records import (
    Counts,
    Excluded,
    Mark,
    ModelUsed,
    Person,
    SessionError,
    Source,
)
from tests.analysis.report_page import OPENERS, page_of, stands_alone
from tests.analysis.report_rows import HOSTILE, at, clip
from tests.analysis.rows import MODEL


def test_the_page_says_what_the_rows_say(tmp_path: Path) -> None:
    clip(tmp_path)
    text, page = page_of(tmp_path)
    stands_alone(text, page)
    said = page.said()
    for words in (
        "clip.mp4",
        "Video, 10.0 s, analysed 22 November 2026, 19:14",
        "Face 1 is seen in 80 % of the frames. Read most often: happiness (50 %) and sadness (25 %).",
        "Face 2 is seen in 50 % of the frames. Read most often: surprise (100 %).",
        "Frames with a face 90 %",
        "Seen for less than 0.5 s: Face 3.",
        "The pictures are not shown: the recording is no longer where it was analysed.",
        "every frame",
        "They do not say what somebody feels",
        "This very model is not installed here, so its accuracy is not known.",
        "Head turned away not measured",
    ):
        assert words in said, words
    assert len(text.encode()) < 300_000
    assert "emotion" not in said.lower()


def test_tiles_and_profiles(tmp_path: Path) -> None:
    clip(tmp_path)
    made = report(tmp_path, OPENERS)
    tiles = next(block for block in made.blocks if isinstance(block, Tiles))
    assert [figure for figure, _ in tiles.items] == ["100", "90\u00a0%", "3", "71\u00a0%", "15\u00a0%"]
    profiles = [block for block in made.blocks if isinstance(block, Profile)]
    assert [profile.name for profile in profiles] == ["Face 1", "Face 2", "Face 3"]
    assert profiles[0].picture is None
    assert "happiness 50\u00a0%" in profiles[0].drawing.says.lower()
    assert "not sure 25\u00a0%" in profiles[0].drawing.says.lower()


def test_no_colour_stands_alone(tmp_path: Path) -> None:
    """Each drawing that uses the colours of expressions has their words in it."""
    clip(tmp_path)
    drawings = [block.drawing for block in report(tmp_path, OPENERS).blocks if isinstance(block, Figure | Profile)]
    assert len(drawings) >= 7
    for drawing in drawings:
        coloured = {getattr(shape, "fill", "") for shape in drawing.shapes} & {f"e{i}" for i in range(8)}
        words = {shape.text.lower() for shape in drawing.shapes if isinstance(shape, Words)}
        assert {FERPLUS[int(name[1:])] for name in coloured} <= words, drawing.says


def test_what_was_changed_by_hand_is_told(tmp_path: Path) -> None:
    clip(
        tmp_path,
        people=(Person(1, "Ana", (3,)), Person(2, "A passer-by", (), True)),
        excluded=(Excluded(1.0, 2.0, "the phone rings"),),
        marks=(Mark(4.2, "sees the cake"), Mark(400, "after the end")),
    )
    said = page_of(tmp_path)[1].said()
    for words in (
        "0:01.0 to 0:02.0 is left out: the phone rings",
        "With these ranges, 16 readings count for nothing in this report.",
        "Ignored, as was chosen: A passer-by (45 readings).",
        "Ana is what the analysis followed as faces 1 and 3.",
        "0:04.2 sees the cake",
        "after the end",
    ):
        assert words in said, words
    assert "Face 2" not in said
    assert "≈" not in said, "a face is seen in all 11 frames of the range: they are counted"


@pytest.mark.parametrize(("frames", "rate", "said"), [(100, 10.0, "0.2 s"), (600, 60.0, "0.042 s"), (1, 10.0, "")])
def test_it_is_told_over_how_long_the_drawings_average(tmp_path: Path, frames: int, rate: float, said: str) -> None:
    rows = [at(n, 1, "anger", 0.9, 10, 40, time_s=n / rate) for n in range(frames)]
    source = Source("clip.mp4", width=400, height=200, duration_s=frames / rate, frame_rate=rate)
    clip(tmp_path, rows, counts=Counts(frames, frames, frames, 1, (frames - 1) / rate, 0, frames), source=source)
    told = page_of(tmp_path)[1].said()
    assert ("Mean over" in told) == bool(said)
    assert not said or f"Mean over {said} each." in told


def test_shares_of_uneven_frames_are_no_shares_of_the_time(tmp_path: Path) -> None:
    """Anger in 30 frames of a second, then happiness in 30 frames of six: half and half of the frames."""
    times = [*(n / 30 for n in range(30)), *(1 + n / 5 for n in range(30))]
    for place, (some, said) in enumerate(((times, True), ([n / 10 for n in range(60)], False))):
        labels = ["anger"] * 30 + ["happiness"] * 30
        rows = [at(n, 1, labels[n], 0.9, 10, 40, time_s=time_s) for n, time_s in enumerate(some)]
        folder = tmp_path / str(place)
        folder.mkdir()
        clip(folder, rows, counts=Counts(60, 60, 60, 1, some[-1], 0, 60))
        told = page_of(folder)[1].said()
        assert "happiness (50 %) and anger (50 %)" in told
        assert ("differ from shares of the time, by up to 36 percentage points." in told) == said


def test_a_file_that_states_less_than_it_holds_is_as_long_as_what_was_seen(tmp_path: Path) -> None:
    clip(tmp_path, source=Source("clip.mp4", width=400, height=200, duration_s=8.0, frame_rate=12.5))
    assert "Video, 10.0 s, analysed" in page_of(tmp_path)[1].said()


def test_frames_that_are_reckoned_are_marked(tmp_path: Path) -> None:
    clip(tmp_path, excluded=(Excluded(8.0, 9.0),))
    said = page_of(tmp_path)[1].said()
    assert "of the frames show a face ≈ 96 %" in said
    assert "≈ 89" in said, "in six of the 11 frames of the range nobody is seen"
    assert "so the number of frames is approximate" in said


def test_hostile_names_can_do_nothing(tmp_path: Path) -> None:
    model = ModelUsed(HOSTILE, HOSTILE, HOSTILE, HOSTILE, FERPLUS)
    clip(
        tmp_path,
        model=model,
        source=Source(HOSTILE, f"/gone/{HOSTILE}", 1, 1, HOSTILE, 400, 200, 10.0, 10.0),
        people=(Person(1, HOSTILE), Person(2, HOSTILE, (), True)),
        marks=(Mark(1, HOSTILE),),
        excluded=(Excluded(2, 3, HOSTILE),),
        state="failed",
        message=HOSTILE,
        problems=(HOSTILE,) * 20,
        started=HOSTILE,
        ended=HOSTILE,
        app_version=HOSTILE,
    )
    text, page = page_of(tmp_path)
    stands_alone(text, page)
    assert page.tags.count("img") == 0
    # Shown as it is, but for what can't be seen.
    assert "<script>alert('x')</script>" in page.said()
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]", text)
    assert len(text) < 400_000


def test_labels_of_other_peoples_models(tmp_path: Path) -> None:
    labels = tuple(f"}}</style><b>{i}" for i in range(8))
    clip(tmp_path, model=ModelUsed("x", "X", "1", "00" * 32, labels))
    path = tmp_path / RESULTS
    content = path.read_text("utf-8").replace(
        ",".join(f"p_{name}" for name in FERPLUS), ",".join(f"p_{n}" for n in labels)
    )
    path.write_text(content, "utf-8")
    text, page = page_of(tmp_path)
    stands_alone(text, page)
    assert "b" not in page.tags
    assert text.count("</style>") == 1


def test_results_of_another_model_are_refused(tmp_path: Path) -> None:
    clip(tmp_path, model=replace(MODEL, labels=FERPLUS[:7]))
    with pytest.raises(SessionError, match=r"are not of the model that its session\.json names"):
        report(tmp_path, OPENERS)


def test_nobody_is_found(tmp_path: Path) -> None:
    clip(tmp_path, rows=[], counts=Counts(100, 0, 0, 0, 9.9, 0, 100), marks=(Mark(1, "here"),))
    text, page = page_of(tmp_path)
    stands_alone(text, page)
    assert "No face was found in the frames that count, so there is nothing to read." in page.said()
    assert "Frames with a face 0 %" in page.said()


def test_everything_excluded(tmp_path: Path) -> None:
    clip(tmp_path, excluded=(Excluded(0, 1e6, "all of it"),))
    text, page = page_of(tmp_path)
    stands_alone(text, page)
    assert "No face was found" in page.said()


@pytest.mark.parametrize("kind", ["video", "photos", "live"])
@pytest.mark.parametrize("time_s", [1.7e308, -1.7e308, 5e-324, 1e15])
def test_absurd_numbers_make_no_report_impossible(tmp_path: Path, kind: str, time_s: float) -> None:
    rows = [at(n, 1, "anger", 0.9, 9e5, -1.8e6, time_s=time_s * n, bottom=-9e5) for n in range(2)]
    clip(
        tmp_path,
        rows=rows,
        kind=kind,
        counts=Counts(2**62, 2**62, 2**62, 2**62, abs(time_s), 2**62, 0),
        source=Source("x", "", 2**62, 0, "", 2**62, 1, time_s, time_s),
        marks=(Mark(time_s, "m"),) * 200,
        excluded=(Excluded(-5, -1), Excluded(9, 8), Excluded(1e300, time_s)),
        people=(Person(1, "A", (1, 1, 2)), Person(1, "B", (), False)),
    )
    text, page = page_of(tmp_path)
    stands_alone(text, page)
    assert len(text) < 500_000


def test_many_faces_stay_readable_and_small(tmp_path: Path) -> None:
    rows = [at(frame, face, "anger", 0.8, 10, 40) for frame in range(60) for face in range(1, 201) if frame % face == 0]
    clip(tmp_path, rows=rows)
    made = report(tmp_path, OPENERS)
    assert len([block for block in made.blocks if isinstance(block, Profile)]) == 12
    table = next(block for block in made.blocks if isinstance(block, Grid) and block.head[0] == "Face")
    assert len(table.rows) == 40
    assert "148\u00a0further face are" not in table.caption
    assert "148\u00a0further faces are seen even less often." in table.caption
    assert len(html_of(made)) < 1_000_000


def test_a_recording_of_hours_is_drawn_in_few_points(tmp_path: Path) -> None:
    rows = [at(n, 1, FERPLUS[n // 50 % 8], 0.9, 10, 60, time_s=n * 2.0) for n in range(5000)]
    clip(tmp_path, rows=rows, counts=Counts(5000, 5000, 5000, 1, 9998.0, 0, 5000))
    made = report(tmp_path, OPENERS)
    assert len(html_of(made)) < 300_000
    points = [len(shape.points) for d in drawings_of(made) for shape in d.shapes if hasattr(shape, "points")]
    assert max(points) <= 244


def drawings_of(document: Document) -> list[Drawing]:
    return [block.drawing for block in document.blocks if isinstance(block, Figure | Profile)]


def test_on_a_telephone_pictures_are_seen_as_a_whole_and_only_wide_tables_and_charts_scroll() -> None:
    """What scrolls has a lowest width in the style sheet."""
    picture = Figure(Drawing(700, 400, (Photo(0, 0, 700, 400, b"jpeg"),), "Ana"))
    chart = Figure(Drawing(700, 400, (Words(0, 10, "70 %"),), "shares"))
    head = ("What", "Measured", "What it means", "Time")
    narrow, wide = (Grid(head[:n], (head[:n],), (1,) * n) for n in (3, 4))
    document = Document("clip.mp4", "", "", "", (), (picture, chart, narrow, wide))
    lead = html_of(document).partition('<section class="lead">')[2]
    kinds = re.findall(r'<div(?: class="(\w+)")?><(svg|table)(?: class="(\w+)")?', lead)
    assert kinds == [("", "svg", ""), ("wide", "svg", ""), ("wide", "table", "few"), ("wide", "table", "")]


def test_the_card_of_the_model_is_summed_up(tmp_path: Path) -> None:
    from fer_desktop import cards, paths

    card = cards.read(paths.models_dir() / "default.onnx")
    used = ModelUsed(card.id, card.name, card.version, card.sha256, card.labels)
    clip(tmp_path, model=used)
    said = page_of(tmp_path)[1].said()
    assert card.main is not None
    assert f"{100 * card.main.accuracy:.1f} % of {card.main.faces:,} labelled faces read right" in said
    assert shown(card.training_data, 400) in said
    assert "How often it is right" in said


def test_files_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    clip(tmp_path / "s")
    out = tmp_path / "report.html"
    out.write_text("before")
    printed = []

    def printer(document: Document) -> bytes:
        printed.append(document)
        return b"%PDF-1.4"

    write_reports(tmp_path / "s", [out, tmp_path / "r.PDF"], printer, OPENERS)
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "r.PDF").read_bytes() == b"%PDF-1.4"
    assert len(printed) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.PDF", "report.html", "s"]
    with pytest.raises(SessionError, match=r"neither \.html nor \.pdf"):
        write_report(tmp_path / "s", tmp_path / "report.doc")
    with pytest.raises(SessionError, match=r"“r\.html” can't be written"):
        write_report(tmp_path / "s", tmp_path / "nowhere" / "r.html", openers=OPENERS)


def test_what_is_no_session_is_told(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match=r"holds no session\.json"):
        report(tmp_path)
    clip(tmp_path)
    (tmp_path / RESULTS).unlink()
    with pytest.raises(SessionError, match="holds no results"):
        report(tmp_path)
    (tmp_path / RESULTS).write_text("a,b\n1,2\n")
    with pytest.raises(SessionError, match="does not begin with the columns"):
        report(tmp_path)


def test_a_damaged_model_beside_ours_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(b"no model")
    monkeypatch.setattr(reports.paths, "installed_models", lambda: (bad, tmp_path / "gone.onnx"))
    clip(tmp_path / "s")
    assert "is not installed here" in page_of(tmp_path / "s")[1].said()


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium")
def test_a_real_browser_shows_it_without_complaint(tmp_path: Path) -> None:
    assert CHROMIUM is not None
    clip(tmp_path / "s", people=(Person(1, HOSTILE),))
    write_report(tmp_path / "s", tmp_path / "r.html", openers=OPENERS)
    picture = tmp_path / "r.png"
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
         f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", "--window-size=900,1200",
         f"--screenshot={picture}", (tmp_path / "r.html").as_uri()],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert "CONSOLE" not in done.stderr, done.stderr
    from fer_desktop.photos import load_photo

    pixels = load_photo(picture)
    grey = pixels[300:900, 100:800]
    assert len(np.unique(grey.reshape(-1, 3), axis=0)) > 20, "the style sheet was refused"
