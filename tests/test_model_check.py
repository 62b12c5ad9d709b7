"""Foreign models are tried in a process of their own, and whatever is wrong with them is a sentence."""

import errno
import json
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from fer_desktop import model_check, model_trial, onnx_file, paths, recipes
from fer_desktop.classifier import Classifier, ModelError
from tests import odd_models
from tests.tiny_model import recipe, write_model

FOREIGN = {
    "schema": 1,
    "labels": ["neutral", "happiness", "surprise"],
    "input": {"width": 48, "height": 48, "colour": "grey", "range": [0, 1], "name": "image"},
    "output": {"kind": "logits"},
}


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A model of somebody else, with a JSON file beside it."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    path = write_model(folder / "Their model (2).onnx", metadata={}, input_name="image", softmax=False)
    path.with_suffix(".json").write_text(json.dumps(FOREIGN), encoding="utf-8")
    return path


def sentence(path: Path, call: Callable[[Path], object] = model_check.check) -> str:
    with pytest.raises(ModelError) as caught:
        call(path)
    message = caught.value.message
    assert str(path) in message
    assert message.endswith(".")
    assert "\n" not in message
    return message


# --- the trial itself, in this process: quick ------------------------------------------------------------------------


def tried(path: Path, content: bytes) -> dict:
    """What a trial would answer, without its limits."""
    path.write_bytes(content)
    try:
        return model_trial._tried(path)
    except model_trial.Refused as reason:
        return {"error": str(reason)}
    except ModelError as error:
        return {"error": model_trial._better(error)}
    except recipes.RecipeError as error:
        return {"error": str(error)}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (odd_models.gigantic_weight(), "claims more numbers than the file holds"),
        (odd_models.gigantic_answer(), "more memory than a model may take"),
        (odd_models.not_a_number(), "not probabilities"),
        (odd_models.wrong_rank(), "shape (2, 1, 3)"),
        (odd_models.foreign_operator(), "operators of “com.maker”"),
        (odd_models.unknown_operator(), "an operator that ONNX does not know"),
        (odd_models.of_the_future(), "newer form of ONNX"),
        (odd_models.model([], opset=3), "written in opset 3"),
        (odd_models.without_labels(), "two to 100 different words"),
        (odd_models.other_labels(), "3 numbers a face, and its recipe names 2 labels"),
        (odd_models.depends_on_others(), "depends on the other faces"),
        (odd_models.nested(50), "nests more than"),
        (b"hello, this is a text file\n" * 40, "damaged"),
        (bytes(5000), "damaged"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in tried(tmp_path / "odd.onnx", content)["error"]


def test_an_honest_model_passes(tmp_path: Path) -> None:
    said = tried(tmp_path / "honest.onnx", odd_models.honest())
    assert "error" not in said
    assert (said["recipe"]["id"], said["parameters"], said["opset"], said["attention"]) == ("tiny", 3, 13, False)
    assert said["face_ms"] >= 0


@pytest.mark.parametrize("place", ["../../etc/passwd", "/etc/passwd", "weights.bin", "C:\\weights.bin", ""])
def test_weights_in_any_other_file_are_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "weights.bin").write_bytes(bytes(48 * 48 * 3 * 4))
    content = write_model(tmp_path / "m.onnx", external=place or "x").read_bytes()
    with pytest.raises(model_trial.Refused, match="keeps weights in another file"):
        model_trial.look_through(onnx_file.read(content))


def test_operators_of_others_are_refused_and_functions_in_the_file_are_not() -> None:
    # A field of functions may follow all others: one called "Twice", in the domain "mine".
    function = b"\x0a\x05Twice\x52\x04mine"
    found = onnx_file.read(odd_models.honest() + b"\xca\x01" + bytes([len(function)]) + function)
    assert found.functions == {"mine"}
    found.operators.add(("mine", "Twice"))
    model_trial.look_through(found)
    found.operators.add(("theirs", "Thrice"))
    with pytest.raises(model_trial.Refused, match="needs operators of “theirs”"):
        model_trial.look_through(found)


def test_cuts_and_turned_bits_are_refused_or_still_give_probabilities(tmp_path: Path) -> None:
    content = odd_models.honest()
    for place in range(0, len(content), 11):
        changed = bytearray(content)
        changed[place] ^= 1 << place % 8
        for odd in (bytes(changed), content[:place]):
            said = tried(tmp_path / "odd.onnx", odd)
            assert said.get("error") or said["face_ms"] >= 0


@pytest.mark.parametrize("event", ["socket.connect", "subprocess.Popen", "os.system", "os.exec", "socket.getaddrinfo"])
def test_a_trial_starts_nothing_and_calls_nobody(event: str) -> None:
    with pytest.raises(PermissionError):
        model_trial._refuse(event, ())


def test_a_trial_opens_files_only_to_read() -> None:
    model_trial._refuse("open", ("x", "r", os.O_RDONLY))
    for flags in (os.O_WRONLY, os.O_RDWR | os.O_CREAT, os.O_WRONLY | os.O_APPEND):
        with pytest.raises(PermissionError):
            model_trial._refuse("open", ("x", "w", flags))


# --- what needs no trial ---------------------------------------------------------------------------------------------


def test_what_is_no_file_of_a_model_is_not_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_check, "_trial", None)
    folder = tmp_path / "folder.onnx"
    folder.mkdir()
    assert "it is a folder" in sentence(folder)
    assert "does not exist" in sentence(tmp_path / "none.onnx")
    empty = tmp_path / "empty.onnx"
    empty.touch()
    assert "is empty" in sentence(empty)
    other = tmp_path / "notes.txt"
    other.write_text("hello")
    assert "does not end with .onnx" in sentence(other)
    large = tmp_path / "large.onnx"
    with large.open("wb") as file:
        file.truncate(model_check.LARGEST_BYTES + 1)
    assert "larger than 300 MB" in sentence(large)
    for call in (model_check.install, model_check.ensure):
        assert "is empty" in sentence(empty, call)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.onnx"
    os.mkfifo(pipe)
    assert "no ordinary file" in sentence(pipe)


# --- the whole way, with a process --------------------------------------------------------------------------------


def test_a_foreign_model_is_checked_installed_used_and_removed(foreign: Path) -> None:
    checked = model_check.check(foreign)
    assert checked.recipe.id == "Their-model-2"
    assert checked.recipe.name == "Their model (2)"
    assert checked.parameters == 48 * 48 * 3
    added = model_check.install(foreign)
    assert added == paths.user_models_dir() / "Their-model-2.onnx"
    assert paths.installed_models()[-1] == added
    assert added.read_bytes() == foreign.read_bytes()
    assert Classifier(added).recipe == recipes.recipe_of(added)
    assert sorted(path.name for path in added.parent.iterdir()) == ["Their-model-2.json", "Their-model-2.onnx"]
    # Once more does no harm.
    assert model_check.install(foreign) == added
    model_check.remove(added)
    assert list(paths.user_models_dir().iterdir()) == []


def test_another_model_of_the_same_id_is_not_replaced(tmp_path: Path, foreign: Path) -> None:
    first = model_check.install(foreign)
    before = first.read_bytes()
    folder = tmp_path / "other"
    folder.mkdir()
    second = write_model(folder / "x.onnx", metadata={"fer_recipe": json.dumps(recipe(id="Their-model-2"))})
    assert "already a model with the id “Their-model-2”" in sentence(second, model_check.install)
    own = write_model(folder / "y.onnx", metadata={"fer_recipe": json.dumps(recipe(id="default"))})
    told = sentence(own, model_check.install)
    assert "the id “default” is that of a model that comes with the program" in told
    assert "Give this one another id" in told
    assert "Remove" not in told  # that can't be done
    assert first.read_bytes() == before
    assert sorted(path.name for path in first.parent.iterdir()) == ["Their-model-2.json", "Their-model-2.onnx"]


def test_ids_that_differ_in_their_letters_size_only_are_the_same(tmp_path: Path, foreign: Path) -> None:
    """On most systems their files would be."""
    first = model_check.install(foreign)
    other = write_model(tmp_path / "x.onnx", metadata={"fer_recipe": json.dumps(recipe(id="THEIR-model-2"))})
    assert "already a model with the id “THEIR-model-2”" in sentence(other, model_check.install)
    assert [path.name for path in first.parent.glob("*.onnx")] == [first.name]


def test_a_model_that_can_not_follow_leaves_nothing_said_about_it(
    foreign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fills up between the two files."""

    def full(copy: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(model_check, "_linked", full)
    assert "No space left on device" in sentence(foreign, model_check.install)
    assert list(paths.user_models_dir().iterdir()) == []


def in_child(path: Path, timeout_s: float = model_check.TIMEOUT_S) -> str:
    return sentence(path, lambda path: model_check.check(path, timeout_s))


def test_an_endless_loop_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "loop.onnx"
    path.write_bytes(odd_models.endless_loop())
    assert "not done with a few faces after 4 seconds" in in_child(path, 4)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to the limit of a process's memory")
def test_memory_is_limited(tmp_path: Path) -> None:
    path = tmp_path / "huge.onnx"
    path.write_bytes(odd_models.gigantic_answer(side=28_000))  # 3 GB: there may be as much
    assert "more memory than a model may take (2 GB)" in in_child(path)


def test_a_trial_that_breaks_off_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_model(tmp_path / "m.onnx")
    monkeypatch.setattr(model_check, "COMMAND", "--no-such-option")
    with pytest.raises(ModelError, match="trial broke off") as caught:
        model_check.check(path)
    assert "no-such-option" in caught.value.detail


def test_a_frozen_program_starts_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_model(tmp_path / "m.onnx")
    started: list[list[str]] = []

    def run(command: list[str], **options: object) -> None:
        started.append(command)
        raise FileNotFoundError(2, "No such file")

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(model_check.subprocess, "run", run)
    assert "can't be tried out" in sentence(path)
    monkeypatch.delattr(sys, "frozen")
    assert "can't be tried out" in sentence(path)
    frozen, usual = started
    assert frozen[:3] == [sys.executable, "check-model", str(path)]
    # What lies where the trial starts is no module of ours.
    assert usual[:6] == [sys.executable, "-P", "-m", "fer_desktop", "check-model", str(path)]


@pytest.mark.parametrize("name", ["../evil", "a/b", ".hidden", "con", "LPT1.x", "x" * 65, "", "naïve", "a b", "end."])
def test_an_id_that_is_no_file_name_is_refused(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_model(tmp_path / "m.onnx")
    said = {"recipe": recipe(id=name), "parameters": 1, "opset": 13, "attention": False, "face_ms": 1.0}
    monkeypatch.setattr(model_check, "_trial", lambda *_: said)
    assert "its id" in sentence(path, model_check.install)
    assert list(paths.user_models_dir().iterdir()) == []


@pytest.mark.parametrize("said", [{}, {"recipe": 7}, {"recipe": recipe()}, {"error": "it is odd"}])
def test_a_strange_answer_is_a_sentence_too(tmp_path: Path, said: dict, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_check, "_trial", lambda *_: said)
    sentence(write_model(tmp_path / "m.onnx"))


def test_a_model_is_tried_once_for_each_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[Path] = []
    monkeypatch.setattr(model_check, "check", lambda path, timeout_s: tries.append(path))
    path = write_model(tmp_path / "m.onnx")
    for _ in range(2):
        model_check.ensure(path)
    assert tries == [path]
    path.with_suffix(".json").write_text("{}")
    model_check.ensure(path)
    assert len(tries) == 2
    (paths.user_data_dir() / model_check.STAMPS_FILE).write_text("[broken")
    model_check.ensure(path)
    assert len(tries) == 3
    model_check.ensure(next(paths.models_dir().glob("*.onnx")))
    assert len(tries) == 3


def test_what_an_earlier_trial_passed_is_tried_again_by_a_stricter_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[Path] = []
    monkeypatch.setattr(model_check, "check", lambda path, timeout_s: tries.append(path))
    path = write_model(tmp_path / "m.onnx")
    model_check.ensure(path)
    monkeypatch.setattr(model_check, "CHECKER", model_check.CHECKER + 1)
    for _ in range(2):
        model_check.ensure(path)
    assert tries == [path, path]


def test_of_many_trials_the_last_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_check, "MOST_STAMPS", 3)
    for name in "abcdeb":
        model_check._stamp(name)
    assert model_check._stamps() == ["c", "d", "e", "b"]


def test_a_model_that_can_not_be_read_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_model(tmp_path / "m.onnx")

    def refuse(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ModelError, match=r"m\.onnx can't be used: it can't be read \(Permission denied\)"):
        model_check.ensure(path)


def test_only_what_the_user_added_is_removed(tmp_path: Path) -> None:
    own = next(paths.models_dir().glob("*.onnx"))
    elsewhere = write_model(tmp_path / "m.onnx")
    paths.user_models_dir().mkdir(parents=True)
    notes = paths.user_models_dir() / "notes.txt"
    for path in (notes, notes.with_suffix(".json")):
        path.write_text("mine")
    for path in (own, elsewhere, paths.user_models_dir() / ".." / "m.onnx", notes, notes.with_suffix(".json")):
        with pytest.raises(ModelError, match="not added by you"):
            model_check.remove(path)
    assert own.exists()
    assert elsewhere.exists()
    assert {path.name for path in notes.parent.iterdir()} == {"notes.txt", "notes.json"}


def test_what_is_said_beside_a_model_has_an_end(foreign: Path) -> None:
    beside = foreign.with_suffix(".json")
    beside.write_bytes(beside.read_bytes() + b" " * recipes.LARGEST_FILE)
    told = sentence(foreign, model_check.install)
    assert f"{beside.name} is larger than" in told
    assert list(paths.user_models_dir().iterdir()) == []


@pytest.mark.parametrize("before", [None, "/theirs"])
def test_a_trial_finds_this_very_program_first(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    if before:
        monkeypatch.setenv("PYTHONPATH", before)
    folders = model_check._environment()["PYTHONPATH"].split(os.pathsep)
    assert folders == [str(Path(model_check.__file__).resolve().parent.parent), *([before] if before else [])]


def test_a_folder_that_can_not_be_written(foreign: Path) -> None:
    folder = paths.user_models_dir()
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    assert "can't be copied" in sentence(foreign, model_check.install)


def test_trials_that_end_at_the_same_time_are_all_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's model, the queue's, and one that is added."""
    read = model_check._stamps
    both = threading.Barrier(2)

    def slow() -> list[str]:
        found = read()
        with suppress(threading.BrokenBarrierError):
            both.wait(0.3)  # long enough for the other one, unless it has to wait
        return found

    monkeypatch.setattr(model_check, "_stamps", slow)
    threads = [threading.Thread(target=model_check._stamp, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(read()) == ["one", "two"]
