"""Labelled faces: the FER+ protocol and the layouts."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.datasets import FINE_GROUPS, RAFDB, DatasetError, load, majority, other_folders, soft_labels
from fer_desktop.expressions import FER2013, FERPLUS, SENTIMENT, SENTIMENT_GROUPS
from tests.faces import ferplus_files, png, votes, write_folder, write_zip

ROWS = [
    ("train", "a.png", votes(happiness=10), 3, png(10)),
    ("train", "b.png", votes(sadness=6, neutral=3, fear=1), 4, png(20)),
    ("valid", "c.png", votes(neutral=8, anger=1, NF=1), 6, png(30)),
    ("valid", "d.png", votes(neutral=3, anger=3, fear=3), 0, png(40)),
    ("test", "e.png", votes(surprise=9, happiness=1), 5, png(50)),
]


@pytest.mark.parametrize(
    ("row", "label"),
    [
        (votes(happiness=10), "happiness"),
        (votes(happiness=5, neutral=5), "neutral"),  # half is enough; of two equal ones the first
        (votes(happiness=4, neutral=3, sadness=3), None),  # less than half
        (votes(sadness=3, anger=1, disgust=1, fear=1, contempt=1, happiness=1, surprise=1), "sadness"),  # single votes
        (votes(unknown=5, happiness=3, neutral=2), None),
        (votes(NF=8, happiness=2), None),
        ([1] * 10, None),
        (votes(), None),
    ],
)
def test_majority(row: list[int], label: str | None) -> None:
    (found,) = majority(np.array([row]))
    assert found == (-1 if label is None else FERPLUS.index(label))


def test_soft_labels_are_the_votes_without_single_ones() -> None:
    table = np.array([votes(happiness=6, neutral=2, fear=1, unknown=1), votes(NF=6, neutral=4), votes(unknown=10)])
    targets, usable = soft_labels(table)
    assert usable.tolist() == [True, False, False]
    assert targets[0, FERPLUS.index("happiness")] == pytest.approx(0.75)
    assert targets[0, FERPLUS.index("neutral")] == pytest.approx(0.25)
    assert targets[0].sum() == pytest.approx(1)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("top", ["", "ferplus/", "deep/er/"])
def test_ferplus_layout(tmp_path: Path, packed: bool, top: str) -> None:
    files = ferplus_files(ROWS, top)
    root = write_zip(tmp_path / "faces.zip", files) if packed else write_folder(tmp_path / "faces", files)
    train, valid, test = (load(root, split) for split in ("train", "valid", "test"))
    assert [s.name for s in train] == ["a.png", "b.png"]
    assert [FERPLUS[s.label] for s in train] == ["happiness", "sadness"]
    assert [s.label for s in valid] == [FERPLUS.index("neutral"), -1]
    assert test[0].read() == png(50)
    assert test[0].votes == tuple(votes(surprise=9, happiness=1))
    old = load(root, "valid", "fer2013")
    assert [FER2013[s.label] for s in old] == ["neutral", "anger"]


def test_rows_without_their_picture_do_not_count(tmp_path: Path) -> None:
    files = ferplus_files(ROWS)
    del files["ferplus/FER2013Train/a.png"]
    assert [s.name for s in load(write_folder(tmp_path, files), "train")] == ["b.png"]


def test_class_folders_by_many_names(tmp_path: Path) -> None:
    names = ["happy/1.png", "0_Anger/2.PNG", "03-Sad/3.jpg", "fear/notes.txt", "other/4.png", "5.png"]
    found = load(write_folder(tmp_path, dict.fromkeys(names, png(1))), "valid", "fer2013")
    assert {(s.name, FER2013[s.label]) for s in found} == {
        ("happy/1.png", "happiness"),
        ("0_Anger/2.PNG", "anger"),
        ("03-Sad/3.jpg", "sadness"),
    }
    assert all(s.votes is None for s in found)


@pytest.mark.parametrize("write", [write_folder, write_zip])
def test_folders_that_name_no_class_are_told(tmp_path: Path, write: Callable[..., Path]) -> None:
    names = ("happy/1.png", "hapiness/2.png", "hapiness/3.png", "valid/4_fear/5.png", "valid/ontempt/6.png", "a/b.txt")
    path = write(tmp_path / "own", dict.fromkeys(names, png(1)))
    assert other_folders(path, "ferplus") == ("hapiness", "valid/ontempt")
    assert other_folders(write(tmp_path / "labelled", ferplus_files(ROWS)), "ferplus") == ()


@pytest.mark.parametrize("write", [write_folder, write_zip])
def test_what_macos_puts_beside_each_file_is_no_picture(tmp_path: Path, write: Callable[..., Path]) -> None:
    names = ["happy/1.png", "happy/._1.png", "__MACOSX/happy/._1.png"]
    assert [s.name for s in load(write(tmp_path / "f", dict.fromkeys(names, png(1))))] == ["happy/1.png"]


def test_class_folders_in_split_folders(tmp_path: Path) -> None:
    names = ["train/happy/1.png", "val/happy/2.png", "test/happy/3.png", "Validation/sad/4.png", "PublicTest/sad/5.png"]
    root = write_folder(tmp_path, dict.fromkeys(names, png(1)))
    found = {s.name for s in load(root, "valid")}
    assert found == {"val/happy/2.png", "Validation/sad/4.png", "PublicTest/sad/5.png"}
    assert [s.name for s in load(root, "test")] == ["test/happy/3.png"]


def rafdb_files(top: str = "basic/") -> dict[str, bytes]:
    """The official layout, with one face for each class in each split."""
    lines = []
    files = {}
    for split in ("train", "test"):
        for number in range(1, 8):
            lines.append(f"{split}_{number:05}.jpg {number}")
            files[f"{top}Image/aligned/{split}_{number:05}_aligned.jpg"] = png(10 * number)
    lines.append("test_00099.jpg 4")  # no such picture
    files[f"{top}EmoLabel/list_patition_label.txt"] = "\n".join([*lines, ""]).encode()
    return files


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("top", ["", "basic/"])
def test_rafdb_layout(tmp_path: Path, packed: bool, top: str) -> None:
    files = rafdb_files(top)
    root = write_zip(tmp_path / "raf.zip", files) if packed else write_folder(tmp_path / "raf", files)
    found = load(root, "test", "fer2013")
    assert [FER2013[s.label] for s in found] == list(RAFDB)
    assert found[3].name == "test_00004.jpg"
    assert found[3].read() == png(40)
    assert (found[3].path is None) == packed
    assert [FERPLUS[s.label] for s in load(root, "train", "ferplus")] == list(RAFDB)
    sentiments = [SENTIMENT[s.label] if s.label >= 0 else None for s in load(root, "test", "sentiment")]
    assert sentiments == [None, "negative", "negative", "positive", "negative", "negative", "neutral"]
    with pytest.raises(DatasetError, match="Choose train or test"):
        load(root, "valid", "fer2013")


@pytest.mark.parametrize("line", ["test_1.jpg 8", "test_1.jpg 0", "test_1.jpg happy", "hello"])
def test_a_damaged_rafdb_table_is_said(tmp_path: Path, line: str) -> None:
    files = rafdb_files() | {"basic/EmoLabel/list_patition_label.txt": line.encode()}
    root = write_folder(tmp_path, files)
    if line == "hello":
        with pytest.raises(DatasetError, match="holds no faces"):
            load(root, "test")
    else:
        with pytest.raises(DatasetError, match="can't be read"):
            load(root, "test")


def test_a_damaged_vote_table_is_said(tmp_path: Path) -> None:
    files = ferplus_files(ROWS) | {"ferplus/fer2013new.csv": b"Usage,Image name\nPublicTest,c.png\n"}
    with pytest.raises(DatasetError, match=r"fer2013new\.csv .* can't be read"):
        load(write_folder(tmp_path, files), "valid")


@pytest.mark.parametrize(("label", "known"), [(0, True), (6, True), (7, False), (-1, False)])
def test_a_label_that_there_is_not_is_said(tmp_path: Path, label: int, known: bool) -> None:
    root = write_folder(tmp_path, ferplus_files([("valid", "c.png", votes(neutral=8), label, png(30))]))
    assert len(load(root, "valid")) == 1, "the votes are those of another table"
    if known:
        assert [s.label for s in load(root, "valid", "fer2013")] == [label]
    else:
        with pytest.raises(DatasetError, match=r"fer2013_labels\.csv .* can't be read"):
            load(root, "valid", "fer2013")


def test_fine_expressions_are_grouped_to_sentiments(tmp_path: Path) -> None:
    assert len(FINE_GROUPS) == 18
    assert all(FINE_GROUPS[name] == group for name, group in SENTIMENT_GROUPS.items())
    assert set(FINE_GROUPS.values()) == {*SENTIMENT, None}
    files = {f"{name}/1.png": png(1) for name in FINE_GROUPS}
    files |= {"07_Crying/2.png": png(1), "smiling/2.png": png(1), "positive/2.png": png(1), "kitchen/2.png": png(1)}
    found = {s.name: s.label for s in load(write_folder(tmp_path, files), "valid", "sentiment")}
    assert len(found) == 18 + 3
    for name, group in FINE_GROUPS.items():
        assert found[f"{name}/1.png"] == (-1 if group is None else SENTIMENT.index(group))
    assert found["07_Crying/2.png"] == SENTIMENT.index("negative")
    assert found["smiling/2.png"] == found["positive/2.png"] == SENTIMENT.index("positive")


def test_a_zip_that_unpacks_to_too_much_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fer_desktop.datasets.LARGEST_FILE", 1000)
    root = write_zip(tmp_path / "f.zip", {"happy/1.png": bytes(1001), "happy/2.png": bytes(1000)})
    first, second = load(root)
    with pytest.raises(OSError, match="larger than"):
        first.read()
    assert len(second.read()) == 1000
    table = {"fer2013new.csv": bytes(1001)}
    with pytest.raises(DatasetError, match=r"fer2013new\.csv .* larger than"):
        load(write_zip(tmp_path / "t.zip", table))


def test_nothing_usable_is_said(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="holds no faces"):
        load(tmp_path)
    with pytest.raises(DatasetError, match="does not exist"):
        load(tmp_path / "none")
    (tmp_path / "faces.zip").write_bytes(b"no zip")
    with pytest.raises(DatasetError, match="readable zip"):
        load(tmp_path / "faces.zip")
    with pytest.raises(DatasetError, match="label set"):
        load(tmp_path, labels="moods")
    with pytest.raises(DatasetError, match="split"):
        load(tmp_path, split="all")
