"""fer_desktop.ui.toast"""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from fer_desktop.ui.toast import FADE_MS, STAY_MS, Toast, ToastArea


@pytest.fixture
def host(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def toasts(host: QWidget) -> list[Toast]:
    return [toast for toast in host.findChildren(Toast) if not toast.isHidden()]


def stay_timer(toast: Toast) -> QTimer:
    return toast.findChild(QTimer)


def test_it_comes_at_the_bottom_in_the_middle(host: QWidget, qtbot) -> None:
    area = ToastArea(host)
    area.show_toast("Saved 5 photos")
    assert area.texts() == ["Saved 5 photos"]
    (toast,) = toasts(host)
    qtbot.waitUntil(lambda: toast.pos() == toast.base)
    assert abs(toast.geometry().center().x() - 400) <= 1
    assert 400 < toast.geometry().bottom() < 500
    host.resize(500, 300)
    assert host.rect().contains(toast.geometry())
    assert abs(toast.geometry().center().x() - 250) <= 1


def test_long_texts_wrap_within_the_window(host: QWidget) -> None:
    host.resize(300, 400)
    area = ToastArea(host)
    area.show_toast("\u201choliday.jpg\u201d could not be read: " + "it is cut off. " * 6, kind="error")
    (toast,) = toasts(host)
    assert toast.width() <= 300
    assert toast.height() > 60


def test_where_a_button_stands_at_the_bottom_it_comes_at_the_top(host: QWidget) -> None:
    button = QPushButton("Open", host)
    button.setGeometry(300, 430, 200, 40)
    button.show()
    ToastArea(host).show_toast("Saved")
    (toast,) = toasts(host)
    assert 0 < toast.base.y() < 100
    button.hide()
    host.resize(801, 500)
    assert toast.base.y() > 400


def test_where_above_each_other_they_would_cover_a_button_they_stand_beside_each_other(host: QWidget) -> None:
    button = QPushButton("Open", host)
    button.setGeometry(100, 80, 600, 360)
    button.show()
    area = ToastArea(host)
    area.show_toast("Saved 5 photos", "Show")
    area.show_toast("Copied the picture")
    first, second = (toast.geometry().translated(toast.base - toast.pos()) for toast in toasts(host))
    assert first.top() == second.top()
    assert first.right() < second.left()
    assert not button.geometry().intersects(first.united(second))
    assert abs(first.united(second).center().x() - 400) <= 1


def test_what_has_no_room_is_not_said_any_more_but_the_newest_is(host: QWidget) -> None:
    host.resize(400, 130)
    area = ToastArea(host)
    for number in range(3):
        area.show_toast(f"Toast {number}")
    assert area.texts() == ["Toast 1", "Toast 2"]
    assert all(host.rect().contains(toast.geometry().translated(toast.base - toast.pos())) for toast in toasts(host))


def test_three_at_most_the_oldest_goes(host: QWidget) -> None:
    area = ToastArea(host)
    for number in range(5):
        area.show_toast(f"Toast {number}")
    assert area.texts() == ["Toast 2", "Toast 3", "Toast 4"]
    places = [toast.base.y() for toast in sorted(toasts(host), key=Toast.accessibleName)]
    assert places == sorted(places)
    boxes = [toast.size().height() for toast in toasts(host)]
    assert places[1] - places[0] >= boxes[0]


def test_the_action_is_done_and_the_toast_goes(host: QWidget, qtbot) -> None:
    area = ToastArea(host)
    done: list[bool] = []
    area.show_toast("Saved", "Show", lambda: done.append(True))
    qtbot.mouseClick(host.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert done == [True]
    qtbot.waitUntil(lambda: not toasts(host), timeout=FADE_MS * 20)


def test_a_double_click_on_the_link_does_it_once(host: QWidget) -> None:
    area = ToastArea(host)
    done: list[bool] = []
    area.show_toast("Removed", "Undo", lambda: done.append(True))
    link = host.findChild(QPushButton)
    link.click()
    assert link.isVisible()  # else this shows nothing
    link.click()
    assert done == [True]


def test_while_it_fades_away_by_itself_the_link_still_works(host: QWidget, qtbot) -> None:
    area = ToastArea(host)
    done: list[bool] = []
    area.show_toast("Removed", "Undo", lambda: done.append(True))
    toasts(host)[0].leave()
    qtbot.mouseClick(host.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert done == [True]


def test_it_can_be_dismissed(host: QWidget, qtbot) -> None:
    area = ToastArea(host)
    area.show_toast("Saved")
    qtbot.mouseClick(host.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert area.texts() == []
    qtbot.waitUntil(lambda: not toasts(host), timeout=FADE_MS * 20)


def test_it_goes_by_itself_and_leaves_nothing(host: QWidget, qtbot) -> None:
    area = ToastArea(host)
    area.show_toast("Saved")
    (toast,) = toasts(host)
    assert stay_timer(toast).interval() == STAY_MS["info"]
    stay_timer(toast).start(1)
    qtbot.waitUntil(lambda: not host.findChildren(Toast), timeout=FADE_MS * 20)


def test_errors_stay_longer(host: QWidget) -> None:
    assert STAY_MS["error"] > STAY_MS["info"]
    ToastArea(host).show_toast("It broke", kind="error")
    assert stay_timer(toasts(host)[0]).interval() == STAY_MS["error"]


def test_under_the_pointer_it_stays(host: QWidget) -> None:
    ToastArea(host).show_toast("Saved")
    (toast,) = toasts(host)
    at = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert not stay_timer(toast).isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert stay_timer(toast).isActive()


def test_with_the_keyboard_in_it_it_stays(host: QWidget, qtbot) -> None:
    area = ToastArea(host)
    area.show_toast("Saved", "Show")
    (toast,) = toasts(host)
    host.activateWindow()
    host.findChild(QPushButton).setFocus()
    qtbot.waitUntil(host.findChild(QPushButton).hasFocus)
    stay_timer(toast).timeout.emit()
    assert area.texts() == ["Saved"]
    assert stay_timer(toast).isActive()


def test_clear(host: QWidget) -> None:
    area = ToastArea(host)
    area.show_toast("One")
    area.show_toast("Two")
    area.clear()
    assert area.texts() == []
    assert toasts(host) == []
