"""The page of the queue: rows, words, what its buttons announce, ten thousand files, and what is remembered."""

import time
from pathlib import Path
from statistics import median

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fer_desktop.queue_records import (
    CANCELLED,
    DONE,
    FAILED,
    SKIPPED,
    WAITING,
    WORKING,
    Job,
    JobNews,
    Kept,
    Order,
    QueueStopped,
)
from fer_desktop.session_records import Choices, Counts, Progress
from fer_desktop.settings import Settings, SettingsStore
from fer_desktop.ui.close_dialog import CloseDialog
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.queue_choices import LINK_FRAME_PX, every_text
from fer_desktop.ui.queue_list import QueueList, badge, duration_text, state_text
from tests.ui.window_kit import drop_on, files, hold_over, photo, recipe


class Heard:
    """What the queue's control said."""

    def __init__(self, window: MainWindow) -> None:
        self.all: list[tuple[str, object]] = []
        for name in (
            "addWanted startWanted pauseWanted orderChanged cancelWanted againWanted removeWanted openWanted keepWanted"
        ).split():
            signal = getattr(window.queue_control, name)
            signal.connect(lambda *args, name=name: self.all.append((name, args[0] if args else None)))

    def of(self, name: str) -> list:
        return [said for heard, said in self.all if heard == name]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(CloseDialog, "exec", lambda dialog: 1)  # nobody is there to answer
    made = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.set_models([(recipe("compact"), Path("/models/compact.onnx")), (recipe("wide"), Path("/models/wide.onnx"))])
    made.show()
    made.show_page("analyse")
    return made


@pytest.fixture
def heard(window: MainWindow) -> Heard:
    return Heard(window)


def job(number: int, name: str = "", kind: str = "video", **given) -> Job:
    return Job(number, kind, Path("/films") / (name or f"{number}.mp4"), **given)


def drawn(window: MainWindow) -> QImage:
    return window.analyse.list.grab().toImage()


def test_files_dropped_on_the_page_are_for_the_queue(window: MainWindow, heard: Heard, tmp_path: Path) -> None:
    looked: list = []
    window.pathsDropped.connect(looked.append)
    path = tmp_path / "a.mp4"
    hold_over(window, files(path))
    drop_on(window, files(path))
    assert heard.of("addWanted") == [[path]]
    assert looked == []
    window.show_page("home")
    hold_over(window, files(path))
    drop_on(window, files(path))
    assert looked == [[path]]


def test_a_row_says_how_far_it_is(window: MainWindow) -> None:
    control, queue = window.queue_control, window.analyse.queue
    control.add([job(1, "talk.mp4"), job(2), job(3, "album", "photos", photos=12)])
    queue.set_running(True)
    control.update_jobs([JobNews(1, WORKING, Progress(120, 472, 88.14, 4.0))])
    row = queue.row_of(1)
    assert state_text(row, True) == "Analysing  ·  120 of 472 frames  ·  88 a second  ·  4 s left"
    assert state_text(row, False) == "Paused  ·  120 of 472 frames"
    assert queue.index_of(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("talk.mp4, Analysing")
    assert not drawn(window).isNull()
    sentence = "“2.mp4” is damaged."
    control.update_jobs(
        [
            JobNews(1, DONE, folder=Path("/out/talk.mp4"), counts=Counts(472, 460, 460, 2)),
            JobNews(2, FAILED, problems=(sentence,)),
        ]
    )
    assert state_text(queue.row_of(1), True) == "472 frames  ·  2 faces"
    assert badge(queue.row_of(1))[0] == "Done"
    assert state_text(queue.row_of(2), True) == sentence
    assert window.analyse.summary.text().startswith("2 of 3 finished  ·  1 failed")
    assert queue.counts == {WAITING: 1, WORKING: 0, DONE: 1, SKIPPED: 0, FAILED: 1, CANCELLED: 0}


def test_the_words_of_the_link_begin_where_its_neighbours_begin(window: MainWindow) -> None:
    choices = window.analyse.choices
    (link,) = [one for one in choices.findChildren(QPushButton) if one.text() == "Choose another folder…"]
    QApplication.processEvents()
    left = link.mapTo(choices, QPoint()).x() + LINK_FRAME_PX
    assert left == choices.folder.mapTo(choices, QPoint()).x()


def test_buttons_beside_each_other_are_as_high_as_each_other(window: MainWindow) -> None:
    buttons = window.analyse.buttons.values()
    assert {button.icon().isNull() for button in buttons} == {True, False}
    for button in buttons:
        button.setStyleSheet("font-size: 9px")  # lower than an icon, as many fonts of the usual size are
    assert len({button.sizeHint().height() for button in buttons}) == 1


def test_start_pause_and_what_is_chosen(window: MainWindow, heard: Heard, qtbot: QtBot, tmp_path: Path) -> None:
    page = window.analyse
    assert not page.run_button.isEnabled()
    window.queue_control.add([job(1)])
    window.queue_control._change({"queue_folder": str(tmp_path / "out")})
    page.choices.every.chosen.emit(0.5)
    page.choices.prior.chosen.emit("balanced")
    page.choices.model.chosen.emit(Path("/models/wide.onnx"))
    page.choices.outputs["report"].setChecked(True)
    page.choices.start.setText("0:10")
    page.choices.end.setText("1:30")
    page.choices.smallest.setText("40")
    page.choices.smallest.editingFinished.emit()
    qtbot.mouseClick(page.run_button, Qt.MouseButton.LeftButton)
    wanted = Order(Path("/models/wide.onnx"), tmp_path / "out", Choices(0.5, 10.0, 90.0, 40.0, 1.0), ("report",))
    assert heard.of("startWanted") == [wanted]
    assert heard.of("orderChanged")[-1] == wanted
    assert page.run_button.text() == "Pause"
    qtbot.mouseClick(page.run_button, Qt.MouseButton.LeftButton)
    assert len(heard.of("pauseWanted")) == 1
    window.close()
    remembered = window._store.load()
    assert (remembered.queue_every_s, remembered.queue_prior, remembered.queue_model) == (0.5, "balanced", "wide")
    assert (remembered.queue_from_s, remembered.queue_to_s, remembered.queue_min_face_px) == (10.0, 90.0, 40)
    assert remembered.queue_outputs == ("report",)
    again = MainWindow(window._store)
    qtbot.addWidget(again)
    again.set_models([(recipe("compact"), Path("/models/compact.onnx")), (recipe("wide"), Path("/models/wide.onnx"))])
    assert again.analyse.choices.order() == wanted


def test_the_model_in_use_analyses_where_none_was_chosen_for_that(window: MainWindow) -> None:
    """Not the one that was in use at the start; but a queue that is at work keeps its model."""
    compact, wide = Path("/models/compact.onnx"), Path("/models/wide.onnx")

    def then(in_use: str) -> Path:
        window.show_page("home")
        window.remember(model_id=in_use)
        window.show_page("analyse")
        return window.analyse.choices.order().model

    assert then("wide") == wide
    window.queue_control.add([job(1)])
    window.queue_control.run(True)
    assert then("compact") == wide
    window.queue_control.run(False)
    assert then("compact") == compact
    window.analyse.choices.model.chosen.emit(wide)
    assert then("compact") == wide


@pytest.mark.parametrize("text", ["x", "1:2:3:4", "-5"])
def test_nonsense_in_a_field_is_told_and_starts_nothing(window: MainWindow, heard: Heard, text: str) -> None:
    window.queue_control.add([job(1)])
    window.analyse.choices.start.setText(text)
    window.analyse.choices.start.editingFinished.emit()
    assert "minutes:seconds" in window.analyse.choices.problem.text()
    assert not window.analyse.choices.problem.isHidden()
    window.analyse.run_button.click()
    assert heard.of("startWanted") == []
    assert any("minutes:seconds" in said for said in window.toasts.texts())
    window.analyse.choices.start.setText("2:00")
    window.analyse.choices.end.setText("1:00")
    assert "end after its beginning" in window.analyse.choices.problem.text()


def test_settings_that_make_no_sense_have_their_default() -> None:
    odd = Settings(
        queue_every_s=-1, queue_from_s=9, queue_to_s=5, queue_min_face_px=-4, queue_prior="x", queue_outputs=("a",)
    ).checked()
    assert (odd.queue_every_s, odd.queue_to_s, odd.queue_min_face_px, odd.queue_prior) == (0.0, 0.0, 0, "everyday")
    assert odd.queue_outputs == ()


def test_buttons_follow_what_is_selected(window: MainWindow, heard: Heard) -> None:
    page, control = window.analyse, window.queue_control
    control.add([job(n) for n in (1, 2, 3)])
    control.update_jobs(
        [JobNews(1, DONE, folder=Path("/out/1.mp4")), JobNews(2, FAILED, problems=("It broke.",)), JobNews(3, WORKING)]
    )

    def enabled() -> set[str]:
        return {name for name, button in page.buttons.items() if button.isEnabled()}

    page.choose([1])
    assert enabled() == {"open", "folder", "remove", "clear"}
    page.buttons["open"].click()
    assert heard.of("openWanted") == [Path("/out/1.mp4")]
    page.choose([2])
    assert enabled() == {"folder", "retry", "remove", "clear"}
    page.choose([3])
    assert enabled() == {"folder", "cancel", "remove", "clear"}
    page.buttons["cancel"].click()
    assert heard.of("cancelWanted") == [[3]]
    page.choose([1, 2])
    page.buttons["retry"].click()  # what is done stays done
    assert heard.of("againWanted") == [[job(2)]]
    assert page.queue.row_of(2).state == WAITING
    assert page.queue.running
    page.buttons["clear"].click()
    assert [row.number for row in page.queue.rows()] == [2, 3]
    assert heard.of("removeWanted") == [[1]]


def test_nothing_waits_twice(window: MainWindow, heard: Heard) -> None:
    control = window.queue_control
    control.add([job(1, "a.mp4"), job(2, "b.mp4")])
    control.add([Job(3, "video", Path("/films/a.mp4"))])
    assert [row.number for row in window.analyse.queue.rows()] == [1, 2]
    assert heard.of("removeWanted") == [[3]]
    control.update_jobs([JobNews(1, DONE)])
    control.add([Job(4, "video", Path("/films/a.mp4"))])
    assert [row.number for row in window.analyse.queue.rows()] == [1, 2, 4]


def test_ten_thousand_files_do_not_hold_the_window_up(window: MainWindow) -> None:
    queue, control = window.analyse.queue, window.queue_control
    asked: list[Job] = []
    queue.pictureWanted.connect(asked.append)
    took = []
    for first in range(0, 10_000, 250):
        began = time.monotonic()
        control.add([job(n + 1) for n in range(first, first + 250)])
        QApplication.processEvents()
        took.append(time.monotonic() - began)
    assert queue.rowCount() == 10_000
    drawn(window)
    assert 0 < len(asked) < 40  # only what is seen
    each = []
    for number in range(1, 200):
        began = time.monotonic()
        control.update_jobs([JobNews(number, DONE, folder=Path("/out"))])
        each.append(time.monotonic() - began)
    window.analyse.list.selectAll()
    window.analyse.buttons["remove"].click()
    assert queue.rowCount() == 0
    # Generous, for a busy machine, which may stand still now and then: what is looked for is a second, or time that
    # grows with the square.
    assert sorted(took)[-4] < 0.7
    assert median(each) < 0.05


def test_pictures_come_when_they_are_seen_and_the_oldest_go() -> None:
    queue = QueueList()
    queue.add([job(n) for n in range(1, 502)])
    asked: list[int] = []
    queue.pictureWanted.connect(lambda one: asked.append(one.number))
    for row in queue.rows():
        assert queue.picture(row) is None
        assert queue.picture(row) is None  # asked for once
        queue.set_picture(row.number, np.full((4, 6, 3), 80, np.uint8))
    assert asked == list(range(1, 502))
    assert queue.picture(queue.row_of(501)).width() == 6
    assert queue.picture(queue.row_of(1)) is None
    assert asked[-1] == 1
    queue.set_picture(2, None)
    assert queue.picture(queue.row_of(2)) is None
    assert asked[-1] == 1  # there is none to be had


def test_the_end_is_told_where_the_user_is(window: MainWindow, heard: Heard) -> None:
    control = window.queue_control
    control.add([job(1), job(2)])
    control.run(True)
    window.show_page("home")
    control.update_jobs([JobNews(1, DONE, folder=Path("/out/1"))])
    assert window.toasts.texts() == []
    control.update_jobs([JobNews(2, FAILED, problems=("It broke.",))])
    assert window.toasts.texts() == ["The queue is finished: 1 analysed, 1 failed."]
    assert not window.analyse.queue.running
    assert control.unfinished() == []


def test_a_queue_that_can_not_go_on_says_why(window: MainWindow) -> None:
    window.queue_control.add([job(1)])
    window.queue_control.run(True)
    window.queue_control.stopped(QueueStopped("The model is gone. Choose another one."))
    assert window.toasts.texts() == ["The model is gone. Choose another one."]
    assert window.analyse.run_button.text() in ("Start", "Go on")


def test_what_was_left_is_offered(window: MainWindow, heard: Heard) -> None:
    order = Order(Path("/models/compact.onnx"), Path("/out"))
    window.show_page("home")
    window.queue_control.restored([job(1, "talk.mp4", order=order), job(2)])
    assert window.toasts.texts() == ["2 files were not analysed the last time."]
    assert state_text(window.analyse.queue.row_of(1), False) == "Goes on where it stopped"
    assert heard.of("startWanted") == []
    assert window.queue_control.unfinished() == [
        Kept("video", Path("/films/talk.mp4"), 1, order),
        Kept("video", Path("/films/2.mp4")),
    ]


def test_closing_asks_once_while_it_works(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[CloseDialog] = []
    answer = [0]
    monkeypatch.setattr(CloseDialog, "exec", lambda dialog: (asked.append(dialog), answer[0])[1])
    window.queue_control.add([job(1, "talk.mp4")])
    window.queue_control.run(True)
    window.queue_control.update_jobs([JobNews(1, WORKING)])
    closed: list = []
    window.closing.connect(lambda: closed.append(1))
    assert not window.close()
    assert (len(asked), closed) == (1, [])
    (promise,) = [label.text() for label in asked[0].findChildren(QLabel) if "next start" in label.text()]
    assert "you can let it go on" in promise, "it does not begin by itself then"
    answer[0] = 1
    assert window.close()
    assert (len(asked), closed) == (2, [1])
    for dialog in asked:
        dialog.deleteLater()
    window.queue_control.run(False)
    assert window.close()
    assert len(asked) == 2  # paused: nothing is lost


def test_this_file_goes_into_the_queue(window: MainWindow, heard: Heard, tmp_path: Path) -> None:
    action = window.actions_["analyse_this"]
    assert not action.isEnabled()
    path = tmp_path / "a.jpg"
    window.open_photos([path])
    window.show_result(photo(path))
    assert action.isEnabled()
    action.trigger()
    assert window.page == "analyse"
    assert heard.of("addWanted") == [[path]]
    window.open_video(tmp_path / "b.mp4")
    action.trigger()
    assert heard.of("addWanted")[-1] == [tmp_path / "b.mp4"]


def test_words() -> None:
    assert [duration_text(s) for s in (0.2, 59, 61, 3600, 7500)] == ["1 s", "59 s", "1 min", "1 h", "2 h 5 min"]
    assert [every_text(s) for s in (0.0, 0.1, 1.0, 5.0, 60.0)] == [
        "Every frame",
        "10 a second",
        "One a second",
        "One every 5 s",
        "One every 1 min",
    ]
