"""What SECURITY.md promises: nothing is written outside the chosen folder, whatever a session says; settings and logs
hold no pictures."""

import dataclasses
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from fer_desktop import paths
from fer_desktop.analysis import edited, recent, session, subtitles, tables
from fer_desktop.analysis.annotate import annotate_photos
from fer_desktop.analysis.files import Lock
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.report import write_report
from fer_desktop.analysis.results import RESULTS
from fer_desktop.errors import SourceError
from fer_desktop.opencv import cv2
from fer_desktop.photos import load_photo
from fer_desktop.records import FrameResult
from fer_desktop.session_records import ModelUsed, Person, SessionError, Source
from fer_desktop.settings import Settings, SettingsStore
from fer_desktop.sniff import kind_of
from fer_desktop.sources import VideoSource
from fer_desktop.worker import Engine, Stages
from tests.analysis.rows import MODEL, row, write_session
from tests.fakes import FakeClassifier, FakeDetector, FakeOpener
from tests.media import card, numbered_video

HOSTILE = (
    *("../../out", "/tmp/out", "..", ".", "", "a/../../../out", "..\\..\\out", "C:\\out", "con", "nul.txt"),
    *("~/out", "$HOME/out", "`touch out`", "; touch out", "%2e%2e/out", "a\0b", "\ud800", "x" * 5000, "\n../out"),
)
"""Names that want to be somewhere else."""

linux = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """What must stay as it is: a folder with something precious in it."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "precious.txt").write_text("as it was", encoding="utf-8")
    return folder


def state(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def painted(result: FrameResult) -> np.ndarray:
    return cv2.cvtColor(result.frame.pixels, cv2.COLOR_RGB2BGRA)


def everything(folder: Path, out: Path) -> None:
    """All that is ever written of a session; sentences are fine."""

    def attempt(step: Callable[[], object]) -> None:
        with suppress(SessionError):
            step()

    attempt(lambda: session.recover(folder))
    attempt(lambda: recent.summary(folder))
    found = session.load(folder)
    attempt(lambda: edited.keep(folder, found))
    attempt(lambda: edited.export(folder, found, out / "rows.csv"))
    attempt(lambda: tables.write_jsonl(folder, found, out / "t.jsonl"))
    attempt(lambda: subtitles.write_subtitles(folder, found, out / "t.srt"))
    attempt(lambda: write_report(folder, out / "report.html"))
    attempt(lambda: annotate_photos(folder, found, painted, Control(), lambda _: None))


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_names_in_a_session_lead_nowhere(tmp_path: Path, outside: Path, name: str) -> None:
    home = tmp_path / "mine"
    folder, out = home / "session", home / "out"
    out.mkdir(parents=True)
    album = tmp_path / "album"
    album.mkdir()
    Image.fromarray(card()).save(album / "1.jpg")
    rows = [row(0, 1, file=name), row(1, 1, file="1.jpg", label=name, model_id=name)]
    model = ModelUsed(name, name, name, name, MODEL.labels)
    people = (Person(1, name),)
    write_session(folder, rows, kind="photos", source=Source(name, str(album), sha256=name), model=model, people=people)
    before = {**state(outside), **state(album)}
    others = set(tmp_path.iterdir())
    everything(folder, out)
    made = session.folder_for(home / "sessions", name)
    assert made.parent == home / "sessions"
    assert {**state(outside), **state(album)} == before
    assert set(tmp_path.iterdir()) == others
    assert not Path("out").exists()


TRAPS = (
    *(RESULTS, session.SESSION, Lock.NAME, ".session.json.new", ".results.csv.new", "photos"),
    *(".rows.csv.new", ".t.csv.new", ".t.jsonl.new", ".t.srt.new", ".report.html.new", "t.csv", "rows.csv"),
)
"""Names under which something is written, or was."""


@linux
@pytest.mark.parametrize("name", TRAPS)
@pytest.mark.parametrize("target", ["precious.txt", "new.txt", "."])
def test_links_in_a_session_lead_nowhere(tmp_path: Path, outside: Path, name: str, target: str) -> None:
    """A session from somebody else, with links in the place of what the app is going to write."""
    folder = tmp_path / "session"
    Image.fromarray(card()).save(tmp_path / "1.jpg")
    write_session(folder, [row(0, 1, file="1.jpg")], kind="photos", source=Source("x", str(tmp_path)))
    link = folder / name
    if link.exists():
        if target != "precious.txt":
            pytest.skip("then there is no session")
        (outside / target).write_bytes(link.read_bytes())
        link.unlink()
    link.symlink_to(outside / target)
    before = state(outside)
    everything(folder, folder)
    assert state(outside) == before


@linux
def test_a_pipe_as_the_lock_is_not_waited_for(tmp_path: Path) -> None:
    write_session(tmp_path / "s", [row()])
    os.mkfifo(tmp_path / "s" / Lock.NAME)
    with pytest.raises(OSError):
        Lock(tmp_path / "s")
    assert session.recover(tmp_path / "s").state == "recovered"


def test_settings_have_no_room_for_pictures() -> None:
    kinds = {field.name: type(field.default) for field in dataclasses.fields(Settings)}
    assert [name for name, kind in kinds.items() if kind is bytes] == ["geometry"]
    assert set(kinds.values()) <= {bytes, bool, int, float, str, tuple}


class Records(logging.Handler):
    """Keeps all that is logged, at any level."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.kept: list[logging.LogRecord] = []
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.kept.append(record)
        self.texts.append(logging.Formatter("%(message)s").format(record))


@pytest.fixture
def records(monkeypatch: pytest.MonkeyPatch) -> Records:
    handler, root = Records(), logging.getLogger()
    monkeypatch.setattr(root, "level", logging.DEBUG)
    monkeypatch.setattr(root, "handlers", [*root.handlers, handler])
    return handler


def test_logs_and_settings_hold_no_pictures(qtbot: QtBot, tmp_path: Path, records: Records) -> None:
    """Photos and videos, whole and damaged, go through; what is logged and kept holds nothing of them."""
    photo, video = tmp_path / "1.jpg", numbered_video(tmp_path / "a.mp4", 5)
    Image.fromarray(card()).save(photo)
    for whole in (photo, video):
        damaged = tmp_path / f"bad{whole.suffix}"
        damaged.write_bytes(whole.read_bytes()[:700])
        with pytest.raises(SourceError):
            load_photo(damaged) if whole is photo else VideoSource(damaged)
    load_photo(photo)
    with VideoSource(video) as source:
        source.read()
    engine = Engine(Stages(FakeDetector, lambda path: FakeClassifier(path.stem)), FakeOpener(), Path("model.onnx"))
    results: list[object] = []
    engine.news.connect(lambda: results.append(engine.take()))
    engine.start()
    engine.show_photos([Path("1.jpg"), Path("bad.jpg"), Path("2.jpg")])
    qtbot.waitUntil(lambda: len(results) > 0, timeout=20_000)
    assert engine.close(20.0)
    logging.getLogger("fer_desktop.test").debug("the handler is there")
    SettingsStore().save(Settings(last_folder=str(tmp_path)))

    assert records.texts
    assert all(len(text) < 10_000 for text in records.texts)
    for record in records.kept:
        values = record.args if isinstance(record.args, tuple) else (record.args,)
        assert not any(isinstance(value, np.ndarray | bytes | bytearray | memoryview) for value in values), record
    kept = [path for path in paths.user_config_dir().parent.rglob("*") if path.is_file()]
    assert kept
    assert all(kind_of(path) in ("text", "") and path.stat().st_size < 100_000 for path in kept)
