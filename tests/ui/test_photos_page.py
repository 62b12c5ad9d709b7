"""The page of photos and what it is made of: the results it keeps, the list, the filmstrip, progress."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from fer_desktop.ui.actions import Actions
from fer_desktop.ui.photo_list import DECODED, PhotoList, State, common_folder, faces_text, packed, state_text
from fer_desktop.ui.photos_page import PhotosPage
from fer_desktop.ui.result_cache import ResultCache, size_bytes
from tests.ui.shapes import face
from tests.ui.window_kit import LEFT, RIGHT, photo

PHOTOS = [Path(f"/pictures/{number}.jpg") for number in range(6)]


# --- what is kept -----------------------------------------------------------------------------------------------------


def test_the_cache_keeps_what_was_used_last_within_its_room():
    one = size_bytes(photo(PHOTOS[0]))
    cache = ResultCache(room_bytes=3 * one)
    for path in PHOTOS[:3]:
        cache.put(path, photo(path))
    cache.get(PHOTOS[0])
    cache.put(PHOTOS[3], photo(PHOTOS[3]))
    assert [path in cache for path in PHOTOS[:4]] == [True, False, True, True]
    assert cache.used_bytes == 3 * one
    cache.put(PHOTOS[4], photo(PHOTOS[4]), current=PHOTOS[2])
    assert PHOTOS[2] in cache
    cache.clear()
    assert (len(cache), cache.used_bytes) == (0, 0)


def test_a_huge_photo_is_kept_alone():
    cache = ResultCache(room_bytes=1000)
    cache.put(PHOTOS[0], photo(PHOTOS[0]))
    cache.put(PHOTOS[1], photo(PHOTOS[1]))
    assert PHOTOS[1] in cache
    assert len(cache) == 1


# --- the list and the filmstrip ---------------------------------------------------------------------------------------


def test_the_list_counts(qtmodeltester):
    photos = PhotoList()
    photos.set_paths([*PHOTOS, PHOTOS[0]])
    qtmodeltester.check(photos)
    assert photos.rowCount() == len(PHOTOS)
    photos.set_result(PHOTOS[0], photo(PHOTOS[0], [face(1, LEFT), face(2, RIGHT)]))
    photos.set_result(PHOTOS[0], photo(PHOTOS[0]))
    photos.set_failed(PHOTOS[1], "“1.jpg” is no picture.")
    assert (photos.done, photos.failed, photos.faces, photos.finished()) == (1, 1, 1, 2)
    assert photos.next_waiting() == 2
    assert photos.unfinished() == PHOTOS[2:]
    assert PHOTOS[1] not in photos.saveable()
    photos.start_again()
    assert photos.finished() == 0
    assert photos.thumbnail(0) is not None


def test_rows_speak(qtbot: QtBot):
    photos = PhotoList()
    photos.set_paths(PHOTOS[:3])
    photos.set_result(PHOTOS[0], photo(PHOTOS[0], []))
    photos.set_failed(PHOTOS[1], "“1.jpg” is no picture.")
    texts = [photos.data(photos.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert texts == ["0.jpg, No face", "1.jpg, “1.jpg” is no picture.", "2.jpg, Waiting"]
    assert str(PHOTOS[1]) in photos.data(photos.index(1), Qt.ItemDataRole.ToolTipRole)
    assert [faces_text(n) for n in (0, 1, 5)] == ["No face", "1 face", "5 faces"]
    assert state_text(photos.row(2)) == "Waiting"


def test_of_photos_that_could_not_be_read_it_is_not_said_that_they_show_no_face(qtbot: QtBot, actions: Actions):
    page = PhotosPage(actions)
    qtbot.addWidget(page)
    page.open(PHOTOS[:2])
    page.fail(PHOTOS[0], "“0.jpg” is no picture.")
    page.fail(PHOTOS[1], "“1.jpg” is no picture.")
    assert page.progress_label.text() == "2 could not be read"


def test_a_name_is_as_long_as_there_is_room(qtbot: QtBot, actions: Actions):
    page = PhotosPage(actions)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    path = Path("/pictures/a rather long name of a photo of a holiday by the sea.jpg")
    page.open([path])
    page.set_active(True)
    page.receive(photo(path))
    page.set_active(False)
    QApplication.processEvents()
    assert page.name_label.text() == path.name, "nothing else needs the room any more"
    page.resize(420, 700)
    QApplication.processEvents()
    assert "…" in page.name_label.text()
    page.resize(1200, 700)
    QApplication.processEvents()
    assert page.name_label.text() == path.name


def test_thumbnails_are_kept_small():
    pixels = np.random.default_rng(1).integers(0, 255, (120, 192, 3), np.uint8)
    data = packed(pixels)
    image = QImage.fromData(data)
    assert image.size() == QSize(192, 120)
    assert packed(pixels[::-1, ::-1]), "views are fine too"
    photos = PhotoList()
    paths = [Path(f"/p/{n}.jpg") for n in range(DECODED + 50)]
    photos.set_paths(paths)
    for path in paths:
        photos.set_result(path, photo(path, width=8))
    for place in range(len(paths)):
        assert photos.thumbnail(place) is not None
    assert len(photos._thumbnails) == DECODED


def test_the_folder_that_photos_share():
    assert common_folder([]) is None
    assert common_folder([Path("/a/1.jpg")]) == Path("/a")
    assert common_folder([Path("/a/1.jpg"), Path("/a/2.jpg")]) == Path("/a")
    assert common_folder([Path("/a/1.jpg"), Path("/a/b/1.jpg")]) is None
    assert common_folder([Path("1.jpg"), Path("2.jpg")]) == Path()


def test_ten_thousand_photos(qtbot: QtBot, actions: Actions):
    page = PhotosPage(actions)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    paths = [Path(f"/many/{number:05}.jpg") for number in range(10_000)]
    page.open(paths)
    assert isinstance(page.strip, QListView)
    assert page.place_label.text() == "1 of 10,000"
    page.choose(-1)
    assert page.current_path() == paths[-1]
    shown = page.strip.visualRect(page.photos.index(9999))
    assert page.strip.viewport().rect().intersects(shown)
    page.choose(0)
    assert page.strip.viewport().rect().intersects(page.strip.visualRect(page.photos.index(0)))


@pytest.fixture
def page(qtbot: QtBot, actions: Actions) -> PhotosPage:
    made = PhotosPage(actions)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_progress_and_neighbours(page: PhotosPage):
    assert page.strip_area.isHidden()
    page.open(PHOTOS)
    assert page.progress_label.text() == "Analysing 0 of 6"
    assert page.photos.row(0).state is State.WORKING
    page.receive(photo(PHOTOS[0]))
    assert page.photos.row(1).state is State.WORKING
    assert page.progress_label.text() == "Analysing 1 of 6"
    page.go(-1)
    assert page.current_path() == PHOTOS[0]
    page.go(1)
    page.go(1)
    assert page.place_label.text() == "3 of 6"
    page.choose(-1)
    page.go(1)
    assert page.current_path() == PHOTOS[-1]
    for path in PHOTOS[1:]:
        page.receive(photo(path))
    assert page.progress_label.text() == "6 faces"
    assert page.progress_bar.isHidden()
    assert not page.receive(photo(Path("/elsewhere/x.jpg")))


def test_the_filmstrip_chooses_by_click(page: PhotosPage, qtbot: QtBot):
    page.open(PHOTOS)
    for path in PHOTOS:
        page.receive(photo(path))
    where = page.strip.visualRect(page.photos.index(2)).center()
    qtbot.mouseClick(page.strip.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.result().frame.path == PHOTOS[2]


def test_the_ordinary_wheel_turned_towards_one_goes_on_in_the_filmstrip(page: PhotosPage, qtbot: QtBot):
    page.open(PHOTOS)
    bar = page.strip.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    at = QPointF(20, 20)
    for turned, moves in ((-60, 60), (-30, 90), (60, 30)):
        event = QWheelEvent(
            at, page.strip.mapToGlobal(at), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(page.strip.viewport(), event)
        assert bar.value() == min(moves, bar.maximum())


def test_what_was_on_the_screen_is_there_when_one_comes_back_before_it_is_read_again(page: PhotosPage):
    page.open(PHOTOS[:2])
    for path in PHOTOS[:2]:
        page.receive(photo(path))
    page.start_again()
    page.go(1)
    assert page.result() is None
    page.go(-1)
    assert page.result().frame.path == PHOTOS[0]


def test_a_failed_photo_says_why_also_later(page: PhotosPage):
    page.open(PHOTOS)
    page.receive(photo(PHOTOS[0]))
    page.fail(PHOTOS[1], "“1.jpg” is no picture.")
    assert not page.view.has_message()
    page.go(1)
    assert page.view.has_message()
    assert page.result() is None
    page.go(-1)
    assert not page.view.has_message()


def test_a_photo_that_can_no_longer_be_read_shows_no_reading_from_before(page: PhotosPage):
    page.open(PHOTOS[:1])
    page.receive(photo(PHOTOS[0]))
    page.start_again()
    page.fail(PHOTOS[0], "“0.jpg” is gone.")
    assert page.result() is None
    assert page.view.has_message()


def test_a_photo_counts_as_what_became_of_it_last(page: PhotosPage):
    page.open(PHOTOS[:2])
    page.receive(photo(PHOTOS[0]))
    page.fail(PHOTOS[0], "“0.jpg” is gone.")
    assert (page.photos.finished(), page.photos.failed, page.photos.faces) == (1, 1, 0)
    page.receive(photo(PHOTOS[0]))
    assert (page.photos.finished(), page.photos.failed, page.photos.faces) == (1, 0, 1)


def test_of_other_photos_the_first_is_worked_on(page: PhotosPage):
    page.open(PHOTOS[:2])
    for path in PHOTOS[:2]:
        page.receive(photo(path))
    page.open(PHOTOS[2:])
    assert page.photos.row(0).state is State.WORKING


def test_a_photo_whose_result_was_dropped_is_asked_for_again(page: PhotosPage, qtbot: QtBot):
    wanted: list[Path] = []
    page.photoWanted.connect(wanted.append)
    page.open(PHOTOS)
    for path in PHOTOS:
        page.receive(photo(path))
    for path in PHOTOS[1:4]:
        page.cache.drop(path)
    for _ in range(3):
        page.go(1)
    assert page.view.has_message()
    qtbot.waitUntil(lambda: bool(wanted))
    assert wanted == [PHOTOS[3]], "only the photo that one stays on"
    page.receive(photo(PHOTOS[3]))
    assert page.result().frame.path == PHOTOS[3]


def test_a_choice_of_face_does_not_carry_over_to_the_next_photo(page: PhotosPage):
    page.open(PHOTOS)
    page.receive(photo(PHOTOS[0], [face(1, LEFT), face(2, RIGHT)]))
    page.receive(photo(PHOTOS[1], [face(1, LEFT), face(2, RIGHT)]))
    page.view.faceChosen.emit(2)
    assert page.chosen_face() == 2
    page.go(1)
    assert page.chosen_face() == 1


def test_in_the_full_screen_other_photos_come_without_the_filmstrip(qtbot: QtBot, actions: Actions) -> None:
    page = PhotosPage(actions)
    qtbot.addWidget(page)
    page.set_bare(True)
    page.open(PHOTOS)
    assert page.strip_area.isHidden()
    page.set_bare(False)
    assert not page.strip_area.isHidden()


def test_many_faces_are_written_as_the_language_writes_numbers() -> None:
    assert faces_text(12_345) == "12,345 faces"
