"""The report on photos: one, or a set of them."""

from pathlib import Path

import numpy as np

from fer_desktop.analysis.report import report
from fer_desktop.analysis.report_html import html_of
from fer_desktop.analysis.report_pictures import Openers
from fer_desktop.paper import Gallery, Note, Profile, Tiles, pictures_in
from fer_desktop.session_records import (
    PHOTOS,
    Counts,
    Source,
)
from tests.analysis.report_page import Page, page_of, stands_alone
from tests.analysis.report_rows import at, clip
from tests.fakes import FakeDetector


def test_a_set_of_photos(tmp_path: Path, astronaut: np.ndarray) -> None:
    album = tmp_path / "album"
    (album / "deep").mkdir(parents=True)
    names = ["a.jpg", "deep/b.jpg", "c <b>.jpg"]
    for name in names:
        (album / name).write_bytes(b"a photo")
    rows = [
        at(n, face, ("happiness", "anger", "fear")[n], (0.9, 0.8, 0.3)[n], 170 + face, 90, time_s=0.0, file=name)
        for n, name in enumerate(names)
        for face in (1, 2)
    ]
    counts = Counts(4, 3, 6, 6, 0.0, 1, 4)
    source = Source("album", str(album), 100, 1, "ab" * 32)
    clip(tmp_path / "s", rows=rows, kind=PHOTOS, counts=counts, source=source, problems=("“d.jpg” is damaged.",))
    made = report(tmp_path / "s", Openers(photo=lambda _: astronaut, detector=FakeDetector))
    text = html_of(made)
    page = Page(text)
    stands_alone(text, page)
    said = page.said()
    for words in (
        "3 photos",
        "6 faces in 3 photos",
        "Happiness 90 % a.jpg",
        "c <b>.jpg 2 Not sure × 2",
        "“d.jpg” is damaged.",
    ):
        assert words in said, words
    tiles = next(block for block in made.blocks if isinstance(block, Tiles))
    assert [(figure, what) for figure, what in tiles.items][:3] == [
        ("3", "photos analysed"),
        ("100\u00a0%", "of the photos show a face"),
        ("6", "faces"),
    ]
    gallery = next(block for block in made.blocks if isinstance(block, Gallery))
    assert len(gallery.pictures) == 2, "of each photo one face; “not sure” is not shown"
    assert "not measured" in said, "how large the photos are is not stored"
    assert pictures_in(made.blocks) < 100_000


def test_a_single_photo(tmp_path: Path, astronaut: np.ndarray) -> None:
    photo = tmp_path / "portrait.jpg"
    photo.write_bytes(b"a photo")
    rows = [at(0, 1, "happiness", 0.9, 170, 90, time_s=0.0, file="portrait.jpg")]
    source = Source("portrait.jpg", str(photo), 7, 1, "ab" * 32)
    clip(tmp_path / "s", rows=rows, kind=PHOTOS, counts=Counts(1, 1, 1, 1, 0, 0, 1), source=source)
    made = report(tmp_path / "s", Openers(photo=lambda _: astronaut, detector=FakeDetector))
    page = Page(html_of(made))
    assert "Photo, analysed" in page.said()
    (profile,) = (block for block in made.blocks if isinstance(block, Profile))
    assert profile.picture is not None
    assert ("Expression", "Happiness") in profile.facts
    assert page.tags.count("image") == 1, "the photo, with a frame around the face"
    assert not [block for block in made.blocks if isinstance(block, Note)]


def test_a_set_of_which_one_photo_shows_a_face(tmp_path: Path) -> None:
    """It is not “the photo that was analysed”: its name says which one it is."""
    rows = [at(2, 1, "happiness", 0.9, 170, 90, time_s=0.0, file="c.jpg")]
    clip(tmp_path / "s", rows=rows, kind=PHOTOS, counts=Counts(5, 1, 1, 1, 0, 0, 5), source=Source("album", "/gone"))
    said = page_of(tmp_path / "s")[1].said()
    assert "c.jpg" in said
    assert "The photo that was analysed" not in said
