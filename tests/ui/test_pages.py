"""The pages and what they are made of: photos, filmstrip, cache, saving, video, transport, live."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.records import CameraSpec, LiveSpec, PlaybackChanged, SourceOpened, Stats
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.buttons import Picker
from fer_desktop.ui.face_choice import KEEP_S, FaceChoice
from fer_desktop.ui.live_page import LivePage, spec_name
from fer_desktop.ui.photo_list import DECODED, PhotoList, State, common_folder, faces_text, packed, state_text
from fer_desktop.ui.photos_page import PhotosPage
from fer_desktop.ui.result_cache import ResultCache, size_bytes
from fer_desktop.ui.save_queue import AT_ONCE, FreeNames, SaveQueue, labelled_name
from fer_desktop.ui.saver import picture_name
from fer_desktop.ui.transport import SEEK_PATIENCE_MS, SeekBar, Transport, time_text
from fer_desktop.ui.video_page import VideoPage
from tests.ui.shapes import face
from tests.ui.window_kit import LEFT, RIGHT, moving, photo

PHOTOS = [Path(f"/pictures/{number}.jpg") for number in range(6)]
VIDEO = Path("/videos/talk.mp4")


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(owner: QWidget) -> Actions:
    return Actions(owner)


# --- whose face -------------------------------------------------------------------------------------------------------


def test_the_largest_face_is_chosen_until_one_is_clicked():
    choice = FaceChoice()
    shown = moving(0.0, None, [face(1, RIGHT), face(2, LEFT)])
    assert choice.pick(shown).id == 2
    choice.choose(1)
    assert choice.pick(shown).id == 1
    choice.choose(0)
    assert choice.pick(shown).id == 2


def test_faces_of_nearly_one_size_do_not_take_turns():
    choice = FaceChoice()
    assert choice.pick(moving(0.0, None, [face(1, (0, 0, 50, 50)), face(2, (60, 0, 100, 40))])).id == 1
    assert choice.pick(moving(0.1, None, [face(1, (0, 0, 50, 50)), face(2, (60, 0, 112, 52))])).id == 1
    assert choice.pick(moving(0.2, None, [face(1, (0, 0, 50, 50)), face(2, (60, 0, 160, 100))])).id == 2


def test_a_face_that_is_out_of_sight_keeps_its_place_for_a_moment():
    choice = FaceChoice()
    choice.pick(moving(0.0, None, [face(1, LEFT), face(2, RIGHT)]))
    assert choice.pick(moving(KEEP_S / 2, None, [face(2, RIGHT)])) is None
    assert choice.pick(moving(KEEP_S * 0.8, None, [face(1, LEFT), face(2, RIGHT)])).id == 1
    assert choice.pick(moving(KEEP_S * 2, None, [face(2, RIGHT)])).id == 2


def test_stepping_goes_from_left_to_right_and_round():
    choice = FaceChoice()
    shown = moving(0.0, None, [face(7, RIGHT), face(3, LEFT)])
    assert [choice.step(shown, 1) for _ in range(3)] == [3, 7, 3]
    assert choice.step(shown, -1) == 7
    assert choice.step(moving(0.1, None, []), 1) == 0


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
    assert page.place_label.text() == "1 of 10000"
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


# --- saving -----------------------------------------------------------------------------------------------------------


def test_names_that_overwrite_nothing(tmp_path: Path):
    (tmp_path / "A-labelled.JPG").write_bytes(b"")
    names = FreeNames(tmp_path)
    taken = [names.take(name).name for name in ("a-labelled.jpg", "a-labelled.jpg", "b.png")]
    assert taken == ["a-labelled-2.jpg", "a-labelled-3.jpg", "b.png"]
    assert FreeNames(tmp_path / "not there").take("x.jpg") == tmp_path / "not there" / "x.jpg"


def test_names_of_labelled_pictures():
    assert labelled_name(Path("/x/IMG 1.HEIC")) == "IMG 1-labelled.jpg"
    assert labelled_name(Path("/x/scan.PNG")) == "scan-labelled.png"
    assert picture_name(photo(Path("/x/a.jpeg"))) == "a-labelled.jpg"
    assert picture_name(moving(72.4, VIDEO)) == "talk-01m12.40s-labelled.jpg"
    assert picture_name(moving(59.999, VIDEO)) == "talk-01m00.00s-labelled.jpg"


def test_the_queue_asks_for_few_at_a_time():
    queue = SaveQueue()
    wanted: list[Path] = []
    written: list[Path] = []
    queue.photoWanted.connect(wanted.append)
    queue.saveRequested.connect(lambda pairs: written.extend(target for _, target in pairs))
    done: list[tuple] = []
    queue.finished.connect(lambda *answer: done.append(answer))
    queue.start(PHOTOS, lambda path: Path("/out") / path.name)
    assert wanted == PHOTOS[:AT_ONCE]
    for place, path in enumerate(PHOTOS):
        queue.offer(photo(path))
        queue.offer(photo(path))
        assert written == [Path("/out") / known.name for known in PHOTOS[: place + 1]]
        assert not done
        queue.saved([written[-1]], [])
    assert wanted == PHOTOS
    assert done == [(written, [])]


def test_the_queue_ends_when_it_is_cancelled():
    queue = SaveQueue()
    done: list[tuple] = []
    queue.finished.connect(lambda *answer: done.append(answer))
    queue.start(PHOTOS, lambda path: path, [photo(PHOTOS[0])])
    queue.cancel()
    assert not done
    queue.saved([PHOTOS[0]], [])
    assert done == [([PHOTOS[0]], [])]
    assert not queue.busy


# --- video ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def transport(qtbot: QtBot, actions: Actions) -> Transport:
    made = Transport(actions)
    qtbot.addWidget(made)
    made.resize(800, 52)
    made.show()
    made.set_duration(10.0)
    return made


def test_times_are_written_with_hundredths():
    assert [time_text(t) for t in (0, 12.4, 59.999, 3725.5, -1)] == [
        "00:00.00",
        "00:12.40",
        "01:00.00",
        "1:02:05.50",
        "00:00.00",
    ]


def at(bar: SeekBar, share: float) -> QPoint:
    return QPoint(round(8 + share * (bar.width() - 16)), bar.height() // 2)


def test_a_click_goes_there(transport: Transport, qtbot: QtBot):
    asked: list[float] = []
    transport.seekRequested.connect(asked.append)
    bar = transport.seek_bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.5))
    assert asked == [pytest.approx(5.0, abs=0.1)]
    assert not bar.isSliderDown()


def test_while_dragging_only_the_newest_place_counts(transport: Transport, qtbot: QtBot):
    asked: list[float] = []
    transport.seekRequested.connect(asked.append)
    bar = transport.seek_bar
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.1))
    for share in (0.2, 0.3, 0.4):
        qtbot.mouseMove(bar, at(bar, share))
        bar.scrubbed.emit(round(share * 10_000))
    assert len(asked) == 1
    transport.set_time(asked[0])
    assert asked[1:] == [pytest.approx(4.0, abs=0.1)]
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.4))


def test_a_frame_from_before_the_jump_does_not_move_the_handle_back(transport: Transport):
    transport.set_time(1.0)
    transport.scrub(8.0)
    transport.set_time(1.1)
    assert transport.target_s() == 8.0
    assert transport.time_label.text() == "00:08.00"
    transport.set_time(8.0)
    assert transport.seek_bar.value() == 8000
    transport.set_time(8.1)
    assert transport.seek_bar.value() == 8100


def test_a_seek_without_an_answer_does_not_block_the_next(transport: Transport, qtbot: QtBot):
    asked: list[float] = []
    transport.seekRequested.connect(asked.append)
    transport.scrub(8.0)
    transport.scrub(3.0)
    qtbot.waitUntil(lambda: asked == [8.0, 3.0], timeout=10 * SEEK_PATIENCE_MS)


def test_a_video_longer_than_it_says(transport: Transport):
    transport.set_time(12.5)
    assert transport.seek_bar.maximum() == 12_500
    assert transport.time_label.text() == "00:12.50"


@pytest.fixture
def video(qtbot: QtBot, actions: Actions) -> VideoPage:
    made = VideoPage(actions)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_skipped_frames_are_said_quietly(video: VideoPage, monkeypatch: pytest.MonkeyPatch):
    said = []
    monkeypatch.setattr(video.view, "set_notice", said.append)
    video.open(VIDEO)
    video.opened(SourceOpened(1, "talk", 120, 90, 10.0, 30.0))
    video.playback_changed(PlaybackChanged(1, True, 1.0, False))
    video.receive(moving(1.0, VIDEO))
    said.clear()
    video.show_stats(Stats(30, 30, 0))
    assert said == [None]
    video.show_stats(Stats(12.2, 30.1, 18))
    assert "12 of 30" in said[-1].text
    video.show_stats(Stats(13, 30, 19))
    assert len(said) == 2, "the figures do not dance"
    video.playback_changed(PlaybackChanged(1, False, 1.0, False))
    assert said[-1] is None


def test_only_frames_of_the_open_video_are_shown(video: VideoPage):
    video.open(VIDEO)
    assert not video.receive(moving(1.0, Path("/videos/other.mp4")))
    assert video.receive(moving(1.0, VIDEO))
    assert video.position_s() == 1.0


def test_jumps_add_up_and_stay_inside(video: VideoPage):
    asked: list[float] = []
    video.seekRequested.connect(asked.append)
    video.open(VIDEO)
    video.opened(SourceOpened(1, "talk", 120, 90, 12.0, 30.0))
    video.receive(moving(1.0, VIDEO))
    video.jump(5)
    video.jump(5)
    assert video.transport.target_s() == 11.0
    video.jump(5)
    assert video.transport.target_s() == 12.0
    video.jump(-30)
    assert video.transport.target_s() == 0.0


# --- live -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def live(qtbot: QtBot, actions: Actions) -> LivePage:
    made = LivePage(actions)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


CAMERAS = (CameraSpec("Webcam", 0, 0, "/dev/a"), CameraSpec("Webcam", 1, 0, "/dev/b"))


def test_the_chooser_says_what_to_do_without_a_camera(live: LivePage):
    live.set_cameras((), "")
    assert live.chooser.cards == []
    assert "No camera" in live.chooser._title.text()
    assert live.chooser.stream_card.isVisible()


def test_a_list_that_did_not_change_leaves_the_focus_alone(live: LivePage):
    live.set_cameras(CAMERAS, "/dev/b")
    cards = live.chooser.cards
    assert [card.accessibleDescription() for card in cards] == ["/dev/a", "Used last"]
    live.set_cameras(CAMERAS, "/dev/b")
    assert live.chooser.cards is cards
    live.set_cameras(CAMERAS[:1], "/dev/b")
    assert len(live.chooser.cards) == 1


def test_the_countdown_ends_by_itself(live: LivePage, monkeypatch: pytest.MonkeyPatch):
    said: list[str] = []
    monkeypatch.setattr(live.viewer.view, "set_message", lambda title, text, *_, **__: said.append(text))
    live.open(LiveSpec(CAMERAS[0]))
    live.lost("“Webcam” is gone.", 3.0)
    for _ in range(20):
        live.viewer._tick()
    assert "3 seconds" in said[1]
    assert "2 seconds" in said[2]
    assert said[-1].endswith("Trying again…")
    assert not live.viewer._countdown.isActive()


def test_a_late_frame_does_not_say_that_a_lost_camera_is_back(live: LivePage):
    live.open(LiveSpec(CAMERAS[0]))
    live.opened(SourceOpened(1, "Webcam", 64, 48))
    live.receive(moving(0.0, None))
    live.lost("“Webcam” is gone.", 3.0)
    assert live.receive(moving(0.1, None))  # it was on its way
    assert not live.running
    assert live.viewer.view.has_message()
    live.opened(SourceOpened(1, "Webcam", 64, 48))
    assert live.running
    assert not live.viewer.view.has_message()


def test_frames_of_files_are_not_live(live: LivePage):
    live.open(LiveSpec(CAMERAS[0]))
    assert not live.receive(moving(0.0, VIDEO))
    assert live.receive(moving(0.0, None))
    assert live.running


def test_addresses_are_shown_without_their_password():
    assert spec_name(LiveSpec(None, "rtsp://ann:secret@cam/x")) == "rtsp://ann@cam/x"
    assert spec_name(LiveSpec(CAMERAS[0])) == "Webcam"


def test_a_picker_shows_what_fits(qtbot: QtBot, actions: Actions):
    picker = Picker(actions.speed_menu, longest_px=120)
    qtbot.addWidget(picker)
    picker.set_text("A very long name of a camera from far away")
    assert picker.sizeHint().width() == 120
    assert picker.full_text().startswith("A very long")
    picker.show()
    assert not picker.grab().isNull()
