"""One file or one folder of photos: every frame that is due, progress, pausing, two at once; and real files."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from fer_desktop.analysis import results
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.files import Busy
from fer_desktop.analysis.job import Analyser, name_of, photos_source, relative_name, video_source
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import RESULTS
from fer_desktop.analysis.work import Work
from fer_desktop.session_records import Choices, Counts, Progress
from tests import media
from tests.analysis.film_rows import analysed, rows
from tests.analysis.walkers import AWAY, Film, parts


def test_every_frame_is_analysed(model: Path, film: Path, out: Path) -> None:
    found = analysed(model, film, out)
    assert sorted({row.frame for row in found}) == [n for n in range(120) if n not in AWAY]
    assert all(row.time_s == row.frame / 30 and row.file == "film.mp4" for row in found)
    session = folders.load(out)
    small = sum(n % 30 < 10 and n not in AWAY for n in range(120))
    expected = 2 * (120 - len(AWAY)) + small
    assert session.counts == Counts(120, 120 - len(AWAY), expected, session.counts.faces, 119 / 30, 0, 120)
    assert session.counts.faces == len({row.face_id for row in found})
    assert (session.source.size_bytes, session.source.duration_s, session.source.frame_rate) == (6, 4.0, 30.0)
    assert len(session.model.sha256) == 64
    assert {row.model_sha256 for row in found} == {session.model.sha256}


def test_ids_stay_through_a_crossing(model: Path, film: Path, out: Path) -> None:
    """They meet at frame 50, unseen from 40 to 54: half a second, in which both walk on."""
    found = [row for row in analysed(model, film, out) if row.right - row.left > 30]
    goes_right = {row.face_id for row in found if row.left == 10 + 4 * row.frame}
    goes_left = {row.face_id for row in found if row.left == 410 - 4 * row.frame}
    assert len(goes_right) == len(goes_left) == 1
    assert goes_right != goes_left


def test_frames_are_chosen_by_time(model: Path, film: Path, out: Path) -> None:
    """Also where the time between two frames varies."""
    times = [0.0, 0.1, 0.15, 0.9, 1.0, 1.05, 2.6, 2.7, 3.0, 3.5]
    found = analysed(model, film, out, Choices(every_s=0.5), make=lambda: Film(10, times))
    assert sorted({row.time_s for row in found}) == [0.0, 0.9, 1.0, 2.6, 3.0, 3.5]
    assert sorted({row.frame for row in found}) == [0, 3, 4, 6, 8, 9]
    assert folders.load(out).counts.frames == 6


def test_parts_of_a_video_fit_together(model: Path, film: Path, tmp_path: Path) -> None:
    """The beginning belongs to a part and its end does not, so that two parts make up the whole."""
    whole = {row.frame for row in analysed(model, film, tmp_path / "all")}
    first = {row.frame for row in analysed(model, film, tmp_path / "1", Choices(to_s=2.0))}
    second = {row.frame for row in analysed(model, film, tmp_path / "2", Choices(from_s=2.0))}
    assert first | second == whole
    assert not first & second
    assert min(second) == 60


def test_small_faces_are_left_out_without_changing_ids(model: Path, film: Path, tmp_path: Path) -> None:
    everybody = analysed(model, film, tmp_path / "all")
    large = analysed(model, film, tmp_path / "large", Choices(min_face_px=30))
    assert large == [row for row in everybody if row.right - row.left >= 30]


def test_the_prior_is_applied(model: Path, film: Path, tmp_path: Path) -> None:
    """The stand-in's learned prior is even, so nothing changes; that it is asked for is kept."""
    found = analysed(model, film, tmp_path / "a", Choices(prior=1.0))
    assert found == analysed(model, film, tmp_path / "b")
    assert folders.load(tmp_path / "a").choices.prior == 1.0


def test_the_numbers_are_the_windows(model: Path, film: Path, out: Path) -> None:
    """To the last digit: the same pipeline over the same frames."""
    from fer_desktop.pipeline import Mode, Pipeline

    made = parts()
    pipeline, source = Pipeline(made.detector(), made.classifier(model)), Film(120)
    shown = []
    for _ in range(120):
        source.skip()
        result = pipeline.process(source.passed(), Mode.MOVING)
        shown += [(f.id, f.detection.box.left, f.detection.score, f.expression.probabilities) for f in result.faces]
    found = analysed(model, film, out)
    assert [(r.face_id, r.left, r.detection_score, r.probabilities) for r in found] == shown


def test_progress_is_told(model: Path, film: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fer_desktop.analysis.progress.TELL_S", 0.0)
    told: list[Progress] = []
    with Analyser(model, Choices(), parts()) as analyser:
        analyser.video(film, out, Control(), told.append)
    assert [one.done for one in told if one.stage == "analyse"] == [*range(1, 121), 120]
    assert {one.total for one in told if one.stage == "analyse"} == {120}
    assert told[-1].frames_per_s > 0
    assert told[-1].left_s == 0


def test_pause_and_go_on(model: Path, film: Path, out: Path) -> None:
    """While it is paused, all rows so far are on the disk and no further ones come."""
    control = Control()
    seen = threading.Event()

    def tell(progress: Progress) -> None:
        if progress.done >= 20 and not seen.is_set():
            control.pause()
            seen.set()

    def work() -> None:
        with Analyser(model, Choices(), parts(delay_s=0.01)) as analyser:
            analyser.video(film, out, control, tell)

    thread = threading.Thread(target=work)
    thread.start()
    assert seen.wait(20)
    ends = time.monotonic() + 10
    while len({row.frame for row in rows(out)}) < 20 and time.monotonic() < ends:
        time.sleep(0.01)
    before = rows(out)
    assert 20 <= max(row.frame for row in before) + 1 <= 60
    assert folders.load(out).state == "open"
    control.pause(False)
    thread.join(20)
    assert folders.load(out).state == "done"
    assert rows(out)[: len(before)] == before


def test_two_at_once_in_two_folders(model: Path, film: Path, tmp_path: Path) -> None:
    whole = analysed(model, film, tmp_path / "whole")
    threads = [
        threading.Thread(target=analysed, args=(model, film, tmp_path / name), kwargs={"delay_s": 0.001})
        for name in ("a", "b")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert rows(tmp_path / "a") == rows(tmp_path / "b") == whole


def test_two_at_once_in_one_folder(model: Path, film: Path, out: Path) -> None:
    """The second one is refused; the first one does not notice."""
    refused: list[str] = []

    def tell(progress: Progress) -> None:
        if progress.done and not refused:
            with Analyser(model, Choices(), parts()) as second, pytest.raises(Busy) as error:
                second.video(film, out, Control())
            refused.append(error.value.message)

    with Analyser(model, Choices(), parts()) as first:
        assert first.video(film, out, Control(), tell).state == "done"
    assert "another analysis" in refused[0]
    assert len({row.frame for row in rows(out)}) == 120 - len(AWAY)


# --- photos -----------------------------------------------------------------------------------------------------------


def photos(folder: Path, *names: str) -> list[Path]:
    found = []
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
        found.append(path)
    return found


def test_a_folder_of_photos_is_one_session(model: Path, tmp_path: Path, out: Path) -> None:
    album = tmp_path / "album"
    paths = photos(album, "1.jpg", "bad.jpg", "sub/日本.jpg")
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.photos(paths, album, out, Control())
    assert (session.state, session.source.name) == ("done", "album")
    assert session.counts == Counts(3, 2, 6, 6, 0.0, 1, 3)
    assert session.problems == ("“bad.jpg” is not a picture.",)
    assert [(row.file, row.frame, row.face_id) for row in rows(out)] == [
        ("1.jpg", 0, 1),
        ("1.jpg", 0, 2),
        ("1.jpg", 0, 3),
        ("sub/日本.jpg", 2, 1),
        ("sub/日本.jpg", 2, 2),
        ("sub/日本.jpg", 2, 3),
    ]
    table = results.read_table(out / RESULTS, with_files=True)
    assert table.files == {0: "1.jpg", 2: "sub/日本.jpg"}


def test_a_single_photo(model: Path, tmp_path: Path, out: Path) -> None:
    (path,) = photos(tmp_path, "me.jpg")
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.photos([path], path, out, Control())
    assert (session.state, session.source.name, rows(out)[0].file) == ("done", "me.jpg", "me.jpg")


def test_a_single_photo_that_can_not_be_read_says_why(model: Path, tmp_path: Path, out: Path) -> None:
    (path,) = photos(tmp_path, "bad.jpg")
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.photos([path], path, out, Control())
    assert (session.state, session.message) == ("failed", "“bad.jpg” is not a picture.")


def test_photos_are_called_as_they_lie_in_their_folder(tmp_path: Path) -> None:
    album = tmp_path / "album"
    for inside in ("a.jpg", "deep/a.jpg", "..old/a.jpg", "..a.jpg", "...jpg"):
        assert relative_name(album / inside, album) == inside
        assert relative_name(album / inside, album / "deep" / "..") == inside
    assert relative_name(album / "a.jpg", album / "a.jpg") == "a.jpg"
    for outside in (tmp_path / "a.jpg", tmp_path / "album2" / "a.jpg", tmp_path / "..old" / "a.jpg"):
        assert relative_name(outside, album) == "a.jpg"


def test_a_folder_given_by_dots_has_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "album" / "deep").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "album")
    names = [name_of(Path(given)) for given in (".", "..", "deep", "deep/..", "../album/deep")]
    assert names == ["album", tmp_path.name, "deep", "album", "deep"]


def test_photos_that_are_gone_weigh_nothing(tmp_path: Path) -> None:
    (there,) = photos(tmp_path, "a.jpg")
    gone = tmp_path / "gone.jpg"
    one, both = photos_source([there], tmp_path), photos_source([there, gone], tmp_path)
    assert both.size_bytes == one.size_bytes == there.stat().st_size
    assert both.modified_ns == one.modified_ns
    assert both.sha256 != one.sha256


def test_not_one_can_be_read(model: Path, tmp_path: Path, out: Path) -> None:
    paths = photos(tmp_path / "album", "bad1.jpg", "bad2.jpg")
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.photos(paths, tmp_path / "album", out, Control())
    assert session.state == "failed"
    assert len(session.problems) == 2


def test_photos_that_failed_last_before_it_was_cancelled_are_counted_once(
    model: Path, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    album, control = tmp_path / "album", Control()
    paths = photos(album, *(f"bad{n}.jpg" if 10 <= n < 25 else f"{n}.jpg" for n in range(30)))
    take = Work._take

    def cancelling(self: Work, item, rows) -> None:
        take(self, item, rows)
        if self._counts.frames == 15:
            control.cancel()

    with monkeypatch.context() as patched, Analyser(model, Choices(), parts()) as analyser:
        patched.setattr(Work, "_take", cancelling)
        assert analyser.photos(paths, album, out, control).state == "cancelled"
    assert 5 <= folders.load(out).counts.failed < 15
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.photos(paths, album, out, Control())
    assert (session.state, session.counts.frames, session.counts.failed) == ("done", 30, 15)
    assert session.problems == tuple(f"“bad{n}.jpg” is not a picture." for n in range(10, 25))


def test_photos_go_on_too(model: Path, tmp_path: Path, out: Path) -> None:
    album = tmp_path / "album"
    paths = photos(album, *(f"{n}.jpg" if n % 7 else f"bad{n}.jpg" for n in range(40)))
    whole = tmp_path / "whole"
    whole.mkdir()
    with Analyser(model, Choices(), parts()) as analyser:
        analyser.photos(paths, album, whole, Control())
    control = Control()
    made = parts()

    def photo(path: Path):
        if path.name == "20.jpg":
            control.cancel()
        return made.photo(path)

    with Analyser(model, Choices(), replace(made, photo=photo)) as analyser:
        assert analyser.photos(paths, album, out, control).state == "cancelled"
    with Analyser(model, Choices(), made) as analyser:
        assert analyser.photos(paths, album, out, Control()).state == "done"
    assert rows(out) == rows(whole)
    assert folders.load(out).counts == folders.load(whole).counts
    assert folders.load(out).problems == folders.load(whole).problems


# --- real files -------------------------------------------------------------------------------------------------------


def test_time_stamps_of_a_variable_rate(model: Path, tmp_path: Path, out: Path) -> None:
    """From the file itself, frame by frame."""
    path = media.numbered_video(tmp_path / "vfr – ünï.mp4", 40)
    times = media.set_durations(path, [0.02 + 0.01 * (n % 7) for n in range(40)])
    with Analyser(model, Choices(), replace(parts(), video=SYSTEM.video)) as analyser:
        session = analyser.video(path, out, Control())
    found = rows(out)
    assert sorted({row.frame for row in found}) == list(range(40))
    assert {row.frame: row.time_s for row in found} == pytest.approx(dict(enumerate(times)), abs=1e-3)
    assert session.source.name == path.name


def test_sampling_a_real_file(model: Path, tmp_path: Path, out: Path) -> None:
    path = media.numbered_video(tmp_path / "long.mp4", 90)
    seen: list[int] = []
    made = parts()

    class Reads(type(made.detector())):
        def detect(self, frame):
            seen.append(media.number_in(frame.pixels))
            return []

    with Analyser(model, Choices(0.5, 0.4, 2.5), replace(made, detector=Reads, video=SYSTEM.video)) as analyser:
        session = analyser.video(path, out, Control())
    assert seen == [12, 27, 42, 57, 72]
    assert session.counts.frames == 5
    assert session.counts.frames_with_face == 0


@pytest.mark.parametrize("kind", ["video", "photos"])
def test_a_session_that_is_just_being_put_in_order_is_waited_for(
    model: Path, film: Path, out: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """The list of sessions does that after a kill, while somebody has the queue go on."""
    out.mkdir(exist_ok=True)
    photo = film.with_name("photo.jpg")
    photo.write_bytes(b"x")
    with Analyser(model, Choices(), parts()) as analyser:
        of_photo = photos_source([photo], photo)
        source = of_photo if kind == "photos" else video_source(film)
        folders.save(out, folders.started_now(kind, source, analyser.model, Choices()))
        asked, answer = threading.Event(), threading.Event()

        def slow(_: Path) -> None:
            asked.set()
            assert answer.wait(30)

        monkeypatch.setattr(folders, "cut_torn_line", slow)
        tidying = threading.Thread(target=folders.recover, args=(out,))
        tidying.start()
        assert asked.wait(30)
        threading.Timer(0.3, answer.set).start()
        if kind == "video":
            session = analyser.video(film, out, Control())
        else:
            session = analyser.photos([photo], photo, out, Control())
        tidying.join()
    assert (session.state, folders.load(out).state) == ("done", "done")
