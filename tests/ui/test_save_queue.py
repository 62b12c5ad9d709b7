"""fer_desktop.ui.save_queue: names that overwrite nothing, and a few photos at a time."""

from pathlib import Path

from fer_desktop.ui.save_queue import AT_ONCE, FreeNames, SaveQueue, labelled_name
from fer_desktop.ui.saver import picture_name
from tests.ui.window_kit import VIDEO, moving, photo

PHOTOS = [Path(f"/pictures/{number}.jpg") for number in range(6)]


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
