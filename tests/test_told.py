"""Real errors, told in the language in use, from their beginning to their end."""

import errno
import json
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from fer_desktop import (
    address,
    agreement,
    classifier,
    datasets,
    evaluate,
    gather,
    live_camera,
    model_check,
    onnx_file,
    photos,
    recipes,
    session_edits,
    sources,
    words,
)
from fer_desktop.analysis import edited, files, results
from fer_desktop.analysis import session as folders
from fer_desktop.detector import BlazeFace
from fer_desktop.errors import SourceError
from fer_desktop.records import CameraSpec
from fer_desktop.session_records import Choices, Person
from tests import odd_models
from tests.analysis.rows import row, write_session
from tests.fakes import expression
from tests.tiny_model import recipe


def caught(call: Callable[[], object]) -> str:
    """What the user is told."""
    with pytest.raises(Exception) as error:
        call()
    return str(error.value)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def a_broken_zip(folder: Path) -> Path:
    path = folder / "faces.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("fer2013new.csv", "Usage,Image name\nPublicTest,a.png,\n")
        file.writestr("FER2013Valid/a.png", b"")
    return path


def a_newer_session(folder: Path) -> Path:
    write_session(folder, [])
    raw = json.loads((folder / folders.SESSION).read_text(encoding="utf-8"))
    (folder / folders.SESSION).write_text(json.dumps({**raw, "schema": 99}), encoding="utf-8")
    return folder


def locked(folder: Path) -> None:
    with files.Lock(folder), files.Lock(folder):
        pass


def full(path: Path) -> None:
    with files.told(path):
        raise OSError(errno.ENOSPC, "No space left on device")


PROVOKED: dict[str, Callable[[Path], str]] = {
    "no photo": lambda f: caught(lambda: photos.load_photo(f / "a.jpg")),
    "an empty photo": lambda f: caught(lambda: photos.load_photo(written(f / "a.jpg", b""))),
    "a damaged photo": lambda f: caught(lambda: photos.load_photo(written(f / "a.jpg", b"\xff\xd8\xff\xe0" * 40))),
    "a text as photo": lambda f: caught(lambda: photos.load_photo(written(f / "a.jpg", b"hello\n" * 50))),
    "a folder as photo": lambda f: caught(lambda: photos.load_photo(f)),
    "a text as video": lambda f: caught(lambda: sources.VideoSource(written(f / "a.mp4", b"hello\n" * 50))),
    "a damaged video": lambda f: caught(
        lambda: sources.VideoSource(written(f / "a.mp4", b"\0\0\0\x18ftypmp42" + bytes(400)))
    ),
    "no address": lambda f: caught(lambda: address.check_url("")),
    "another scheme": lambda f: caught(lambda: address.check_url("ftp://host/x")),
    "no computer": lambda f: caught(lambda: address.check_url("http:///x")),
    "nobody listens": lambda f: address.why_no_video(address.check_url("http://127.0.0.1:1/x")),
    "no model": lambda f: caught(lambda: classifier.read_recipe(f / "m.onnx")),
    "an empty model": lambda f: caught(lambda: classifier.read_recipe(written(f / "m.onnx", b""))),
    "a damaged model": lambda f: caught(lambda: classifier.read_recipe(written(f / "m.onnx", bytes(400)))),
    "a damaged recipe": lambda f: caught(lambda: recipes.recipe_of(written(f / "m.onnx", bytes(400)))),
    "no graph": lambda f: caught(lambda: onnx_file.read(b"")),
    "odd labels": lambda f: caught(lambda: recipes.parse_recipe(recipe(["one"]))),
    "an odd file as model": lambda f: caught(lambda: model_check.check(written(f / "m.txt", b"hello"))),
    "a foreign operator": lambda f: caught(
        lambda: model_check.check(written(f / "m.onnx", odd_models.foreign_operator()))
    ),
    "other labels than answers": lambda f: caught(
        lambda: model_check.check(written(f / "m.onnx", odd_models.other_labels()))
    ),
    "an unknown id": lambda f: caught(lambda: evaluate.find_model("unheard-of")),
    "no detector": lambda f: caught(lambda: BlazeFace(f, "short_range")),
    "an empty folder": lambda f: gather.gather([f]).rejected[0][1],
    "a document": lambda f: gather.gather([written(f / "a.pdf", b"%PDF-1.7\n" + bytes(400))]).rejected[0][1],
    "no dataset": lambda f: caught(lambda: datasets.load(f / "faces")),
    "no faces": lambda f: caught(lambda: datasets.load(f)),
    "no zip": lambda f: caught(lambda: datasets.load(written(f / "faces.zip", b"hello"))),
    "a broken label table": lambda f: caught(lambda: datasets.load(a_broken_zip(f))),
    "an unknown split": lambda f: caught(lambda: datasets.load(f, "other")),
    "no session": lambda f: caught(lambda: folders.load(f)),
    "a damaged session": lambda f: caught(lambda: folders.load(written(f / folders.SESSION, b"{}").parent)),
    "a newer session": lambda f: caught(lambda: folders.load(a_newer_session(f))),
    "other columns": lambda f: caught(lambda: results.read_table(written(f / "results.csv", b"a,b\n"))),
    "a busy session": lambda f: caught(lambda: locked(f)),
    "a full disk": lambda f: caught(lambda: full(f / "a.csv")),
    "its own rows": lambda f: caught(lambda: edited.export(f, write_session(f, [row()]), f / "results.csv")),
    "odd choices": lambda f: Choices(every_s=-1).problem(),
    "an unnamed person": lambda f: session_edits.name_of(Person(3)),
    "what models agree on": lambda f: agreement.agreement([expression("happiness", 0.9)] * 3).words,
}


@pytest.mark.parametrize("provoke", PROVOKED.values(), ids=PROVOKED)
def test_what_goes_wrong_is_told_in_the_language_in_use(
    provoke: Callable[[Path], str], tmp_path: Path, brackets: None
) -> None:
    sentence = provoke(tmp_path)
    # From its beginning to its end: nothing was hung on, and what is within is translated as well.
    assert re.fullmatch(r"⟦.+⟧", sentence, re.DOTALL), sentence
    assert sentence.count("⟦") == sentence.count("⟧")
    assert "⟦" not in words.english(sentence)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux shows cameras as files")
def test_a_camera_that_is_not_there_is_told_in_the_language_in_use(brackets: None) -> None:
    with pytest.raises(SourceError) as error:
        live_camera.open_camera(CameraSpec("Front", 0, path="/dev/no-such-video"), 640, 480)
    assert error.value.message == "⟦The camera “Front” is not plugged in. Please plug it in, or choose another one.⟧"


def test_a_reason_within_a_sentence_is_translated_as_well(tmp_path: Path, brackets: None) -> None:
    sentence = PROVOKED["a foreign operator"](tmp_path)
    assert "⟦it needs operators of “com.maker”, which do not belong to ONNX⟧" in sentence
    assert "⟦the disk is full." in PROVOKED["a full disk"](tmp_path)
