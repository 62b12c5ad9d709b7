"""fer_desktop.ui.frame_view"""

import gc
import weakref
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton

from fer_desktop import overlay
from fer_desktop.expressions import style
from fer_desktop.numbers import percent
from fer_desktop.ui import frame_view as module
from fer_desktop.ui import theme
from fer_desktop.ui.chips import Chip
from fer_desktop.ui.frame_view import FrameView
from fer_desktop.ui.spoken import description
from tests.ui.shapes import face, grey, reading, result

LEFT, RIGHT = (100.0, 100.0, 200.0, 220.0), (400.0, 120.0, 500.0, 240.0)


@pytest.fixture
def view(qtbot) -> FrameView:
    made = FrameView()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def two_faces(width: int = 600, height: int = 400, **more):
    return result(grey(width, height), face(1, LEFT), face(2, RIGHT, reading("fear", 0.4)), **more)


def click(qtbot, view: FrameView, x: float, y: float) -> None:
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def wheel(view: FrameView, x: float, y: float, notches: float = 1) -> None:
    at = QPointF(x, y)
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def mouse(view: FrameView, kind: QEvent.Type, x: float, y: float, down: bool = True) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at = QPointF(x, y)
    button = none if kind == QEvent.Type.MouseMove else left
    pressed = left if down else none
    event = QMouseEvent(
        kind, at, QPointF(view.mapToGlobal(at.toPoint())), button, pressed, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def picture_of(view: FrameView) -> QImage:
    return view.grab().toImage()


def test_first_paint_before_any_result(view: FrameView) -> None:
    assert picture_of(view).pixelColor(5, 5) == QColor(theme.current().stage)
    assert view.result() is None
    assert view.zoom_percent() > 0
    view.zoom_in()
    view.zoom_actual()
    view.zoom_fit()


def test_the_picture_is_shown_and_the_faces_on_it(view: FrameView) -> None:
    view.set_result(two_faces())
    image = picture_of(view)
    assert image.pixelColor(300, 300) == QColor(128, 128, 128)
    frame = [image.pixelColor(x, 170) for x in range(98, 106)]
    assert any((c.red() - QColor(style("happiness").dark).red()) ** 2 < 400 and c.blue() < 120 for c in frame)
    view.set_overlay_visible(False)
    plain = picture_of(view)
    assert all(plain.pixelColor(x, 170) == QColor(128, 128, 128) for x in range(98, 106))


@pytest.mark.parametrize("levels", [0, 1, 3])
def test_colours_are_right_whatever_the_picture_comes_as(view: FrameView, levels: int) -> None:
    pixels = np.zeros((400, 600, 3), np.uint8)
    pixels[..., 0] = 200
    pixels[..., 1] = 30
    view.set_result(result(pixels, levels=levels))
    assert picture_of(view).pixelColor(300, 200) == QColor(200, 30, 0)


def test_letterbox_is_darker_than_any_surface(view: FrameView) -> None:
    view.set_result(result(grey(200, 400, 255)))
    image = picture_of(view)
    assert image.pixelColor(300, 200) == QColor(255, 255, 255)
    assert image.pixelColor(20, 200) == QColor(theme.current().stage)


def test_clicking_a_face_chooses_it(view: FrameView, qtbot) -> None:
    view.set_result(two_faces())
    with qtbot.waitSignal(view.faceChosen) as heard:
        click(qtbot, view, 450, 180)
    assert heard.args == [2]
    assert view.chosen() == 2
    with qtbot.waitSignal(view.faceChosen) as heard:
        click(qtbot, view, 300, 350)
    assert heard.args == [0]
    assert view.chosen() == 0


def test_clicking_a_tag_chooses_its_face(view: FrameView, qtbot) -> None:
    view.set_result(two_faces())
    tag = view._face_shapes()[0].tag
    with qtbot.waitSignal(view.faceChosen) as heard:
        click(qtbot, view, tag.left + 4, tag.top + 4)
    assert heard.args == [1]


def test_of_two_faces_over_each_other_the_smaller_one_is_chosen(view: FrameView, qtbot) -> None:
    view.set_result(result(grey(600, 400), face(1, (50, 50, 500, 380)), face(2, (200, 150, 300, 260))))
    with qtbot.waitSignal(view.faceChosen) as heard:
        click(qtbot, view, 250, 220)
    assert heard.args == [2]


def test_choosing_by_keyboard_goes_round(view: FrameView) -> None:
    heard: list[int] = []
    view.faceChosen.connect(heard.append)
    view.choose_next()
    view.set_result(two_faces())
    for step in (1, 1, 1, -1):
        view.choose_next(step)
    assert heard == [1, 2, 1, 2]


def test_the_chosen_face_looks_different_and_is_not_announced(view: FrameView, qtbot) -> None:
    view.set_result(two_faces())
    before = picture_of(view)
    with qtbot.assertNotEmitted(view.faceChosen):
        view.set_chosen(1)
    assert picture_of(view) != before


def test_the_wheel_zooms_at_the_cursor(view: FrameView) -> None:
    view.set_result(two_faces(1200, 800))
    wheel(view, 300, 200, 8)
    for x, y in ((290.0, 210.0), (310.0, 190.0), (305.0, 205.0)):
        before = view._viewport.to_picture(x, y)
        wheel(view, x, y)
        assert view._viewport.to_picture(x, y) == pytest.approx(before, abs=1e-6)
    assert not view.is_fit()
    wheel(view, 300, 200, -40)
    assert view.is_fit()


def test_zoom_methods_and_their_signal(view: FrameView, qtbot) -> None:
    view.set_result(two_faces(1200, 800))
    assert view.zoom_percent() == pytest.approx(50)
    for act in (view.zoom_in, view.zoom_actual, view.zoom_out, view.zoom_fit):
        with qtbot.waitSignal(view.zoomChanged):
            act()
    view.zoom_actual()
    assert view.zoom_percent() == pytest.approx(100)


def test_double_click_goes_to_full_size_and_back_without_choosing_again(view: FrameView, qtbot) -> None:
    view.set_result(two_faces(1200, 800))
    heard: list[int] = []
    view.faceChosen.connect(heard.append)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    mouse(view, QEvent.Type.MouseButtonRelease, 300, 200, down=False)
    assert view.zoom_percent() == pytest.approx(100)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert view.is_fit()
    assert heard == []


def test_dragging_moves_the_picture_and_is_no_click(view: FrameView, qtbot) -> None:
    view.set_result(two_faces(2400, 1600))
    view.zoom_actual()
    before = view._viewport.box()
    with qtbot.assertNotEmitted(view.faceChosen):
        mouse(view, QEvent.Type.MouseButtonPress, 300, 200)
        mouse(view, QEvent.Type.MouseMove, 320, 215)
        assert view.cursor().shape() == Qt.CursorShape.ClosedHandCursor
        mouse(view, QEvent.Type.MouseMove, 360, 245)
        mouse(view, QEvent.Type.MouseButtonRelease, 360, 245, down=False)
    after = view._viewport.box()
    assert (after.left - before.left, after.top - before.top) == (40, 30)
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_tags_go_along_while_the_picture_is_dragged(view: FrameView, monkeypatch: pytest.MonkeyPatch) -> None:
    placed: list[int] = []
    place = overlay._place
    monkeypatch.setattr(overlay, "_place", lambda shown, *rest: (placed.append(shown.id), place(shown, *rest))[1])
    view.set_result(two_faces(2400, 1600))
    view.zoom_actual()
    view._viewport.pan(2000, 2000)  # to the corner
    shapes = view._face_shapes()
    assert shapes
    placed.clear()
    view._viewport.pan(-20, -10)
    after = {shape.face_id: shape for shape in view._face_shapes()}
    inner = [shape for shape in shapes if shape.face_id not in placed]
    assert inner, "every tag was placed anew"
    for shape in inner:
        assert after[shape.face_id].tag.left == pytest.approx(shape.tag.left - 20)
        assert after[shape.face_id].tag.top == pytest.approx(shape.tag.top - 10)
    view.set_chosen(inner[0].face_id)
    placed.clear()
    assert next(shape for shape in view._face_shapes() if shape.chosen).face_id == inner[0].face_id
    assert inner[0].face_id in placed


def test_a_hand_points_at_faces(view: FrameView) -> None:
    view.set_result(two_faces())
    mouse(view, QEvent.Type.MouseMove, 150, 160, down=False)
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    mouse(view, QEvent.Type.MouseMove, 300, 350, down=False)
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_zoom_stays_within_a_video_and_ends_with_another_photo(view: FrameView) -> None:
    view.set_result(two_faces(1200, 800, path=Path("a.mp4")))
    view.zoom_actual()
    view.set_result(two_faces(1200, 800, path=Path("a.mp4")))
    assert not view.is_fit()
    view.set_result(two_faces(1200, 800, path=Path("b.jpg")))
    assert view.is_fit()
    view.zoom_actual()
    view.set_result(two_faces(1200, 800, session=2))
    assert view.is_fit()
    view.zoom_actual()
    view.set_result(None)
    assert view.is_fit()


def test_another_frame_at_once_has_its_own_shapes(view: FrameView) -> None:
    for number in range(1, 30):
        view.set_result(result(grey(600, 400), face(number, LEFT)))
        assert [shape.face_id for shape in view._face_shapes()] == [number]


def test_tags_stay_in_what_is_seen_while_zoomed(view: FrameView) -> None:
    view.set_result(two_faces(1200, 800))
    for _ in range(6):
        view.zoom_in()
        for shape in view._face_shapes():
            assert shape.tag.left >= 0
            assert shape.tag.top >= 0
            assert shape.tag.right <= 600
            assert shape.tag.bottom <= 400


@pytest.mark.parametrize("levels", [0, 1])
@pytest.mark.parametrize("size", [(1, 1), (1, 500), (30_000, 4), (13, 7)])
def test_strange_sizes_paint_without_a_word(view: FrameView, size: tuple[int, int], levels: int) -> None:
    width, height = size
    view.set_result(result(grey(width, height), face(1, (-5, -5, width / 2, height / 2)), levels=levels))
    for act in (view.repaint, view.zoom_actual, view.zoom_in, view.zoom_out, view.zoom_fit):
        act()
        assert not picture_of(view).isNull()
    view.resize(240, 160)
    assert not picture_of(view).isNull()


@pytest.mark.expects_errors
def test_a_failing_paint_is_logged_and_the_next_one_works(view: FrameView, monkeypatch: pytest.MonkeyPatch) -> None:
    view.set_result(two_faces())
    with monkeypatch.context() as patched:
        patched.setattr(module, "paint", lambda *_: 1 / 0)
        picture_of(view)
    assert picture_of(view).pixelColor(300, 300) == QColor(128, 128, 128)


def test_a_result_is_let_go(view: FrameView) -> None:
    first = two_faces()
    level = weakref.ref(first.levels[0])
    view.set_result(first)
    picture_of(view)
    del first
    view.set_result(two_faces())
    picture_of(view)
    gc.collect()
    assert level() is None


def test_a_message_with_its_button(view: FrameView, qtbot) -> None:
    view.set_message("No camera found", "Plug one in.", action="Open a stream", icon="camera")
    assert view.has_message()
    button = view.findChild(QPushButton)
    assert button.isVisible()
    with qtbot.waitSignal(view.messageAction):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.rect().contains(view._card.geometry())
    view.resize(300, 200)
    assert view.rect().contains(view._card.geometry())
    view.clear_message()
    assert not view.has_message()


def test_behind_a_message_the_picture_is_dim_and_no_face_is_chosen(view: FrameView, qtbot) -> None:
    view.set_result(two_faces())
    view.set_message("The camera is gone", "It is tried again.", icon="warning")
    assert picture_of(view).pixelColor(590, 390).lightness() < 80
    with qtbot.waitSignal(view.faceChosen) as heard:
        click(qtbot, view, 110, 110)
    assert heard.args == [0]


def test_the_busy_mark_turns_only_while_it_is_seen(view: FrameView) -> None:
    view.set_message("Opening", "One moment.", busy=True)
    timers = [timer for timer in view.findChildren(QTimer) if timer.isActive()]
    assert len(timers) == 1
    view.clear_message()
    assert not timers[0].isActive()


def test_chips_and_notice_are_painted_and_spoken(view: FrameView) -> None:
    view.set_result(two_faces())
    before = picture_of(view)
    view.set_chips([Chip("LIVE", "good")])
    view.set_notice(Chip("A little dark: turn toward the light", "warn"))
    after = picture_of(view)
    assert before.copy(10, 10, 80, 40) != after.copy(10, 10, 80, 40)
    assert before.copy(10, 350, 200, 45) != after.copy(10, 350, 200, 45)
    assert "LIVE" in description(view)
    assert "turn toward the light" in description(view)


def test_what_a_screen_reader_says(view: FrameView) -> None:
    assert view.accessibleName() == "Picture"
    assert description(view) == "Nothing shown yet"
    view.set_result(two_faces())
    expected = f"2 faces: 1 Happiness {percent(0.86)}, 2 Not sure, perhaps Fear {percent(0.4)}"
    assert description(view) == expected
    view.set_result(result(grey(60, 40)))
    assert description(view) == "No face"


def test_keyboard_focus_is_seen(view: FrameView) -> None:
    view.set_result(two_faces())
    before = picture_of(view)
    # Sent by hand: without a window manager no window becomes the active one.
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))
    assert picture_of(view) == before
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert picture_of(view) != before
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert picture_of(view) == before
