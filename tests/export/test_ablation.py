"""The table of what each block brings."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from export import ablation  # noqa: E402
from export.architectures import ARCHITECTURES, build, multiply_adds, parameter_count  # noqa: E402
from export.presets import PRESETS  # noqa: E402
from fer_desktop.expressions import FERPLUS  # noqa: E402
from tests.faces import ferplus_files, png, votes, write_zip  # noqa: E402

TWO = {"resnet18_w16": "small", "alexnet": "other"}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    rows = [
        ("train", f"{number}.png", votes(**{FERPLUS[number % 8]: 10}), 0, png(30 * (number % 8) + number % 3))
        for number in range(60)
    ]
    return write_zip(tmp_path / "faces.zip", ferplus_files(rows))


def test_each_variant_is_trained_once_and_gets_a_row(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preset = replace(PRESETS["tiny"], epochs=1)
    rows = ablation.ablation(preset, data, tmp_path / "runs", None, variants=TWO)
    assert [row["variant"] for row in rows] == ["small", "other"]
    assert [row["parameters"] for row in rows] == [parameter_count(build(name, 8)) for name in TWO]
    for row in rows:
        assert 0 <= row["from"] <= row["accuracy"] <= row["to"] <= 1
        assert row["from"] < row["to"]
    monkeypatch.setattr(ablation, "train", lambda *_: pytest.fail("trained again"))
    assert ablation.ablation(preset, data, tmp_path / "runs", None, variants=TWO) == rows


def test_a_row_tells_what_was_reached_in_the_end(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = tmp_path / "runs" / "alexnet"
    run.mkdir(parents=True)
    (run / "weights.pt").touch()
    (run / "log.csv").write_text("epoch,watch_accuracy,watch_recall\n0,0.9,0.8\n1,0.66667,0.5\n")
    monkeypatch.setattr(ablation, "train", lambda *_: pytest.fail("trained again"))
    (row,) = ablation.ablation(PRESETS["tiny"], data, tmp_path / "runs", None, variants={"alexnet": "other"})
    assert (row["accuracy"], row["mean_recall"]) == (0.6667, 0.5)
    assert row["multiply_adds"] == multiply_adds(build("alexnet", 8).eval(), PRESETS["tiny"].input_px)


def test_the_command_writes_the_table_into_the_card(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ablation, "ablation", lambda *_: [{"variant": "small", "accuracy": 0.5}])
    card = tmp_path / "model.json"
    card.write_text(json.dumps({"id": "a", "name": "ü"}), encoding="utf-8")
    assert ablation.main([str(data), "--out", str(tmp_path / "runs"), "--card", str(card)]) == 0
    kept = json.loads(card.read_text(encoding="utf-8"))
    assert kept == {"id": "a", "name": "ü", "ablation": [{"variant": "small", "accuracy": 0.5}]}


@pytest.mark.expects_errors
def test_data_that_is_not_there_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert ablation.main([str(tmp_path / "nothing.zip"), "--out", str(tmp_path / "runs")]) == 2
    assert "nothing.zip" in caplog.text


def test_the_variants_differ_in_one_block_from_the_backbone() -> None:
    assert list(ablation.VARIANTS) == ["fisa_backbone", "fisa_fi", "fisa_sa", "fisa_aaml", "fisa"]
    assert set(ablation.VARIANTS) <= set(ARCHITECTURES)
    faces = torch.from_numpy(np.zeros((2, 1, 24, 24), dtype=np.float32))
    for name in ablation.VARIANTS:
        assert build(name, 15).eval()(faces).shape == (2, 15)
