"""The training loop, on noise: what matters is that it can be stopped, gone on with, and repeated."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from export.augment import augment, mixed  # noqa: E402
from export.data import Faces, load_faces  # noqa: E402
from export.presets import PRESETS, Preset  # noqa: E402
from export.teachers import Teachers, taught  # noqa: E402
from export.train import _Run, label_loss, main, rebalanced, train  # noqa: E402
from fer_desktop import align  # noqa: E402
from fer_desktop.classifier import Classifier, read_recipe  # noqa: E402
from fer_desktop.datasets import DatasetError  # noqa: E402
from fer_desktop.expressions import FERPLUS  # noqa: E402
from tests.faces import ferplus_files, votes, write_zip  # noqa: E402
from tests.tiny_model import by_brightness, recipe, write_model  # noqa: E402


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Faces that can be told apart: each class is a grey level."""
    import cv2

    random = np.random.default_rng(0)
    rows = []
    for number in range(96):
        level = 20 + 28 * (number % 8)
        pixels = np.clip(random.normal(level, 4, (48, 48)), 0, 255).astype(np.uint8)
        content = cv2.imencode(".png", pixels)[1].tobytes()
        rows.append(("train", f"{number}.png", votes(**{FERPLUS[number % 8]: 10}), 0, content))
    return write_zip(tmp_path / "faces.zip", ferplus_files(rows))


def weights(run: Path) -> dict:
    return torch.load(run / "weights.pt", weights_only=True)["model"]


def same(first: dict, second: dict) -> bool:
    return all(torch.equal(first[name], second[name]) for name in first)


class Stopped(Exception):
    """As if the machine had been switched off."""


def test_a_run_that_was_stopped_goes_on_to_the_same_weights(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny = PRESETS["tiny"]
    train(tiny, data, tmp_path / "whole", 3, "cpu")
    with monkeypatch.context() as broken:
        calls = []

        def stop(*_: object) -> None:
            calls.append(1)
            if len(calls) == 2:
                raise Stopped

        broken.setattr("export.train._append", stop)
        with pytest.raises(Stopped):
            train(tiny, data, tmp_path / "halves", 3, "cpu")
    assert (tmp_path / "halves" / "last.pt").exists()
    assert not (tmp_path / "halves" / "weights.pt").exists()
    train(tiny, data, tmp_path / "halves", 3, "cpu")
    assert same(weights(tmp_path / "whole"), weights(tmp_path / "halves"))
    train(tiny, data, tmp_path / "other", 4, "cpu")
    assert not same(weights(tmp_path / "whole"), weights(tmp_path / "other"))


def test_a_teacher_softens_the_labels_of_its_own_classes(tmp_path: Path) -> None:
    teacher = tmp_path / "teacher.onnx"
    labels = FERPLUS[::-1]
    write_model(teacher, by_brightness(48 * 48, 8), metadata={"fer_recipe": json.dumps(recipe(labels))})
    pixels = np.random.default_rng(0).integers(0, 256, (5, 48, 48)).astype(np.uint8)
    targets = np.eye(15, dtype=np.float32)[[0, 3, 5, 9, 10]]
    faces = Faces(pixels, targets, np.array([0, 3, 5, -1, -1]))
    preset = Preset("resnet18_w16", epochs=1, labels=("ferplus", "fer2013"), teach=0.25)
    result = taught(faces, slice(0, 8), preset, [teacher]).targets
    said = Classifier(teacher).probabilities(align.to_input(list(pixels), read_recipe(teacher)))
    order = [labels.index(name) for name in FERPLUS]
    np.testing.assert_allclose(result[:3, :8], 0.75 * targets[:3, :8] + 0.25 * said[:3, order], atol=1e-5)
    np.testing.assert_array_equal(result[:, 8:], targets[:, 8:])
    # Of the last two faces FER+ says nothing, and a teacher does not change that.
    assert not result[3:, :8].any()
    # Two teachers that contradict each other.
    other = tmp_path / "other.onnx"
    write_model(other, by_brightness(48 * 48, 8), metadata={"fer_recipe": json.dumps(recipe(FERPLUS))})
    result = taught(faces, slice(0, 8), preset, [teacher, other]).targets
    np.testing.assert_allclose(result[:3, :8], 0.75 * targets[:3, :8] + 0.125 * (said[:3, order] + said[:3]), atol=1e-5)


def test_a_teacher_who_sees_the_views_is_asked_about_the_faces_as_they_are_changed(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teacher = tmp_path / "teacher.onnx"
    write_model(teacher, by_brightness(48 * 48, 8), metadata={"fer_recipe": json.dumps(recipe(FERPLUS))})
    seen, learned = [], []
    about, loss = Teachers.about, label_loss

    def asked(self: Teachers, faces: np.ndarray) -> np.ndarray:
        seen.append(faces)
        return about(self, faces)

    def noted(logits: torch.Tensor, targets: torch.Tensor, columns: list) -> torch.Tensor:
        learned.append(targets)
        return loss(logits, targets, columns)

    monkeypatch.setattr(Teachers, "about", asked)
    monkeypatch.setattr("export.train.label_loss", noted)
    preset = replace(PRESETS["tiny"], epochs=1, teach=0.75, teach_views=True)
    train(preset, data, tmp_path / "run", 0, "cpu", teachers=[teacher])
    assert sum(map(len, seen)) == 91
    # Half of them have a rectangle erased, and all are moved: none is as it was.
    plain = {face.tobytes() for face in load_faces(data, "train").pixels}
    assert not plain & {face.tobytes() for batch in seen for face in batch}
    model = Classifier(teacher)
    for faces, targets in zip(seen, learned, strict=False):
        said = torch.from_numpy(model.probabilities(align.to_input(list(faces), model.recipe)))
        own = (targets - 0.75 * said) / 0.25
        assert torch.allclose(own.sort(dim=1).values, torch.eye(8)[[7]].expand(len(faces), 8), atol=1e-3)
    assert json.loads((tmp_path / "run" / "recipe.json").read_text())["preset"]["teach_views"]


def test_the_network_is_compiled_where_that_is_asked_for(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = []
    # What torch makes of it is torch's affair, and takes half a minute and a C++ compiler.
    monkeypatch.setattr(torch, "compile", lambda forward: compiled.append(forward) or forward)
    for name, words in (("plain", []), ("compiled", ["--compile"])):
        assert main(["tiny", str(data), "--out", str(tmp_path / name), "--epochs", "1", *words]) == 0
    assert len(compiled) == 1
    assert same(weights(tmp_path / "plain"), weights(tmp_path / "compiled"))


def test_the_margin_of_a_preset_takes_the_place_of_the_networks_own(data: Path, tmp_path: Path) -> None:
    narrow = replace(PRESETS["tiny"], architecture="fisa", margin=0.05)
    learn = load_faces(data, "train")
    assert _Run(narrow, learn, 0.5, 0.25, 0, "cpu").model.head.margin == 0.05
    assert _Run(replace(narrow, margin=None), learn, 0.5, 0.25, 0, "cpu").model.head.margin == 0.2


@pytest.mark.parametrize(
    "change",
    [
        {"optimizer": "adamw"},
        {"labels": ("ferplus", "fer2013"), "soften": 0.3},
        {"sharpness": 0.1},
        {"copies": 2, "epochs": 3},
    ],
)
def test_other_presets_learn_too(data: Path, tmp_path: Path, change: dict) -> None:
    preset = Preset(**{**PRESETS["tiny"].as_dict(), "epochs": 4, "erase": 0.0, "peak_lr": 0.01, **change})
    train(preset, data, tmp_path / "run", 0, "cpu")
    with (tmp_path / "run" / "log.csv").open() as file:
        losses = [float(row["loss"]) for row in csv.DictReader(file)]
    assert losses[-1] < 0.95 * losses[0]


@pytest.mark.expects_errors
def test_a_look_uphill_leads_elsewhere(data: Path, tmp_path: Path) -> None:
    tiny = PRESETS["tiny"]
    train(tiny, data, tmp_path / "plain", 3, "cpu")
    train(replace(tiny, sharpness=0.1), data, tmp_path / "wide", 3, "cpu")
    assert not same(weights(tmp_path / "plain"), weights(tmp_path / "wide"))


def test_a_run_of_another_plan_is_nothing_to_start_from(data: Path, tmp_path: Path) -> None:
    train(PRESETS["tiny"], data, tmp_path / "first", 0, "cpu")
    other = Preset(**{**PRESETS["tiny"].as_dict(), "architecture": "alexnet", "labels": ("sentiment",)})
    with pytest.raises(DatasetError, match="same plan"):
        train(other, data, tmp_path / "second", 0, "cpu", start=tmp_path / "first")


def test_a_run_leaves_its_log_and_its_recipe(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    assert main(["tiny", str(data), "--out", str(out), "--epochs", "1", "--device", "cpu"]) == 0
    with (out / "log.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["epoch"] for row in rows] == ["1"]
    assert float(rows[0]["loss"]) > 0
    learned = json.loads((out / "recipe.json").read_text())
    assert learned["labels"] == {"ferplus": list(FERPLUS)}
    assert learned["faces"] == 91  # 96 less the 5 % that are held out
    assert sum(learned["class_prior"]["ferplus"].values()) == pytest.approx(1, abs=1e-4)


def test_a_second_run_starts_from_the_weights_of_the_first(data: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    train(PRESETS["tiny"], data, first, 0, "cpu")
    still = Preset(**{**PRESETS["tiny"].as_dict(), "epochs": 1, "peak_lr": 1e-12})
    train(still, data, second, 0, "cpu", start=first)
    for name, value in weights(first).items():
        if name.endswith("weight") and value.ndim > 1:
            assert torch.allclose(value, weights(second)[name], atol=1e-6), name
    assert json.loads((second / "recipe.json").read_text())["started_from"]["seed"] == 0
    with pytest.raises(DatasetError, match="seed 0"):
        train(still, data, tmp_path / "third", 1, "cpu", start=first)
    recipe = json.loads((first / "recipe.json").read_text())
    (first / "recipe.json").write_text(json.dumps(recipe | {"held_out": "others"}))
    with pytest.raises(DatasetError, match="held out other faces"):
        train(still, data, tmp_path / "fourth", 0, "cpu", start=first)


@pytest.mark.expects_errors
def test_a_checkpoint_of_other_settings_is_refused(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    train(PRESETS["tiny"], data, out, 0, "cpu")
    assert main(["tiny", str(data), "--out", str(out), "--epochs", "5", "--device", "cpu"]) == 2


@pytest.mark.expects_errors
def test_a_missing_data_set_is_a_sentence(tmp_path: Path) -> None:
    assert main(["tiny", str(tmp_path / "none.zip"), "--out", str(tmp_path / "run")]) == 2


@pytest.mark.parametrize("side_px", [32, 48])
def test_augmented_faces_keep_their_range_and_can_be_repeated(side_px: int) -> None:
    faces = torch.rand(16, 1, 48, 48)
    once = augment(faces, PRESETS["default"], side_px, torch.Generator().manual_seed(1))
    again = augment(faces, PRESETS["default"], side_px, torch.Generator().manual_seed(1))
    assert once.shape == (16, 1, side_px, side_px)
    assert torch.equal(once, again)
    assert float(once.min()) >= 0
    assert float(once.max()) <= 1


def test_strength_zero_only_mirrors_and_relights() -> None:
    faces = torch.zeros(64, 1, 48, 48)
    faces[:, :, 20:28, 20:28] = 1
    out = augment(faces, PRESETS["default"], 48, torch.Generator().manual_seed(1), strength=0.0)
    # The square is where it was: brighter in the middle than outside, in each copy.
    assert bool((out[:, 0, 22:26, 22:26].mean(dim=(1, 2)) > out[:, 0, :10, :10].mean(dim=(1, 2)) + 0.3).all())


def changed(**most: float) -> torch.Tensor:
    """Where a bright dot, 14 px to the right of the middle and 6 px above it, came to lie in 400 copies of a picture:
    shape (400, 2), px from the middle to the right and down. All but `most` is left alone."""
    preset = replace(PRESETS["default"], **{"shift": 0, "rotate_deg": 0, "scale": 0, "erase": 0, **most})
    rows, columns = torch.meshgrid(torch.arange(48) - 23.5, torch.arange(48) - 23.5, indexing="ij")
    dot = torch.exp(-((columns - 14) ** 2 + (rows + 6) ** 2) / 8)
    out = augment(dot.repeat(400, 1, 1, 1), preset, 48, torch.Generator().manual_seed(1))[:, 0]
    weight = (out - out.amin(dim=(1, 2), keepdim=True)) ** 2
    weight = weight / weight.sum(dim=(1, 2), keepdim=True)
    return torch.stack([(weight * columns).sum(dim=(1, 2)), (weight * rows).sum(dim=(1, 2))], dim=1)


def test_half_of_the_faces_are_mirrored_left_to_right() -> None:
    at = changed()
    assert torch.allclose(at.abs(), torch.tensor([14.0, 6.0]), atol=0.1)
    assert bool((at[:, 1] < 0).all()), "never upside down"
    assert 0.4 < float((at[:, 0] < 0).float().mean()) < 0.6


def test_faces_are_moved_to_either_side_and_up_and_down() -> None:
    at = changed(shift=0.1)
    across, down = at[:, 0].abs() - 14, at[:, 1] + 6
    for off in (across, down):
        assert -4.9 < float(off.min()) < -4.3, "a tenth of 48 px"
        assert 4.3 < float(off.max()) < 4.9
        assert abs(float(off.mean())) < 0.4


def test_faces_are_turned_to_either_side_and_stay_as_large() -> None:
    at = changed(rotate_deg=20)
    assert torch.allclose(at.norm(dim=1), torch.full((400,), 232**0.5), atol=0.2)
    tilt = torch.rad2deg(torch.atan2(-at[:, 1], at[:, 0].abs()) - torch.atan2(torch.tensor(6.0), torch.tensor(14.0)))
    assert -20.5 < float(tilt.min()) < -18.5
    assert 18.5 < float(tilt.max()) < 20.5


def test_a_part_of_the_faces_loses_a_rectangle() -> None:
    preset = replace(PRESETS["default"], erase=0.25)
    out = augment(torch.full((400, 1, 48, 48), 0.5), preset, 48, torch.Generator().manual_seed(1))[:, 0]
    # Whatever is done to an even picture leaves it even, but for this.
    inside = (out - out[:, :1, :1]).abs() > 1e-5
    inside = torch.where(inside.float().mean(dim=(1, 2), keepdim=True) > 0.5, ~inside, inside)
    erased = inside[inside.any(dim=2).any(dim=1)]
    assert 0.18 < len(erased) / 400 < 0.32
    for one in erased:
        height, width = int(one.any(dim=1).sum()), int(one.any(dim=0).sum())
        assert int(one.sum()) == height * width
        assert 6 <= min(height, width) <= max(height, width) <= 22


def test_a_quarter_of_the_faces_loses_fine_detail() -> None:
    board = (torch.arange(48)[:, None] + torch.arange(48)[None]) % 2 * 0.2 + 0.4
    preset = replace(PRESETS["default"], erase=0)
    out = augment(board.repeat(400, 1, 1, 1), preset, 48, torch.Generator().manual_seed(1), strength=0.0)[:, 0]
    # Contrast changes by e^0.3 at most, which leaves 0.07 of 0.1; half of what a blur takes is more than that.
    assert 0.18 < float((out[:, 8:40, 8:40].std(dim=(1, 2)) < 0.07).float().mean()) < 0.32


def test_rare_classes_are_drawn_more_often_and_the_loss_knows() -> None:
    # Nine faces of the first class, one of the second.
    targets = torch.tensor([[1.0, 0.0]] * 9 + [[0.0, 1.0]])
    weight, offset = rebalanced(targets, [slice(0, 2)], 0.5)
    share = weight / weight.sum()
    # Weights 0.9^-1/2 and 0.1^-1/2: one to three, so that the rare class comes in a quarter of the draws.
    assert float(share[-1]) == pytest.approx(0.25)
    # A model that knows nothing but the plain shares must find the drawn ones likeliest with this offset.
    logits = torch.tensor([0.9, 0.1]).log() + offset
    assert torch.softmax(logits, 0).tolist() == pytest.approx([0.75, 0.25])
    assert rebalanced(targets, [slice(0, 2)], 0)[0] is None


def test_a_label_set_that_says_nothing_of_a_face_costs_nothing() -> None:
    logits = torch.tensor([[2.0, 0.0, 1.0, 0.0], [0.0, 3.0, 5.0, 0.0]])
    targets = torch.tensor([[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.5, 0.5]])
    columns = [slice(0, 2), slice(2, 4)]
    logs = torch.log_softmax(logits.reshape(2, 2, 2), dim=2)
    by_hand = -(logs[0, 0, 0] + logs[1, 0, 1] + 0.5 * logs[1, 1, 0] + 0.5 * logs[1, 1, 1]) / 2
    assert float(label_loss(logits, targets, columns)) == pytest.approx(float(by_hand))


def test_mixup_keeps_distributions() -> None:
    faces, targets = torch.rand(8, 1, 4, 4), torch.eye(8)
    mixed_faces, mixed_targets = mixed(faces, targets, 0.4, torch.Generator().manual_seed(0))
    assert torch.allclose(mixed_targets.sum(1), torch.ones(8))
    assert mixed_faces.shape == faces.shape
    assert mixed(faces, targets, 0.0, torch.Generator())[0] is faces


def test_presets_see_the_full_size_at_their_end() -> None:
    for preset in PRESETS.values():
        assert preset.side_px(preset.epochs - 1) == preset.input_px
        sides = [preset.side_px(epoch) for epoch in range(preset.epochs)]
        assert sides == sorted(sides)
        assert 0 <= preset.strength(preset.epochs - 1) <= 1
