"""The networks: their sizes are those of the papers, and they look where they say."""

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from export.architectures import ARCHITECTURES, Shipped, build, multiply_adds, parameter_count  # noqa: E402
from export.networks.deep_emotion import WINDOW, DeepEmotion, window_map  # noqa: E402
from export.networks.fisa import (  # noqa: E402
    FUSED,
    GRID,
    AngularMargin,
    FeatureIntegration,
    FisaResNet18,
    SharingAffinity,
)
from export.presets import PRESETS  # noqa: E402

SIDE_PX = 48
MAPS = {
    "alexnet": 6,
    "deep_emotion": WINDOW,
    "deep_emotion_normed": WINDOW,
    **{name: GRID for name in ARCHITECTURES if name.startswith("fisa")},
}


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_every_network_gives_logits_and_maps(name: str) -> None:
    torch.manual_seed(0)
    model = build(name, 7).eval()
    faces = torch.randn(2, 1, SIDE_PX, SIDE_PX)
    with torch.inference_mode():
        logits, maps = model.look(faces)
        assert torch.allclose(logits, model(faces), atol=1e-5)
        probabilities, attention = Shipped(model, 1.0).eval()(faces)
    side = MAPS.get(name, 3)
    assert logits.shape == (2, 7)
    assert maps.shape == (2, 1 if name.startswith("deep_emotion") else 7, side, side)
    assert attention.shape == (2, side, side)
    assert float(attention.min()) >= 0
    assert float(attention.max()) <= 1 + 1e-6
    assert torch.allclose(probabilities.sum(1), torch.ones(2), atol=1e-5)


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_s_network_learns_from_faces_of_each_of_its_sizes(name: str) -> None:
    preset = PRESETS[name]
    torch.manual_seed(0)
    model = build(preset.architecture, 7)
    targets = torch.softmax(torch.randn(2, 7), dim=1)
    for _, side_px in preset.sizes_px:
        faces = torch.randn(2, 1, side_px, side_px)
        logits = model.learn(faces, targets)[0] if hasattr(model, "learn") else model(faces)
        assert logits.shape == (2, 7)


def test_deep_emotion_has_the_published_layers() -> None:
    # conv1 100, conv2 to conv4 910 each, batch norm 20, 810-50-7, conv 7x7 to 8, conv 5x5 to 10, 640-32-6.
    by_hand = 100 + 3 * 910 + 20 + 40550 + 357 + 400 + 2010 + 20512 + 198
    assert parameter_count(DeepEmotion(7)) == by_hand == 66877


def test_deep_emotion_learns_with_more_and_ends_with_the_published_layers() -> None:
    torch.manual_seed(0)
    model = build("deep_emotion_normed", 7)
    assert isinstance(model, DeepEmotion)
    for value in model.parameters():
        torch.nn.init.normal_(value, 0.0, 0.3)
    for name, value in model.named_buffers():
        if name.endswith(("mean", "var")):
            value.uniform_(0.2, 2.0)
    model.eval()
    faces = torch.randn(4, 1, 48, 48)
    plain = model.folded()
    with torch.inference_mode():
        said = model(faces)
        assert said.std() > 0.1
        assert torch.allclose(plain(faces), said, rtol=1e-3, atol=1e-3 * float(said.std()))
    assert set(plain.state_dict()) == set(DeepEmotion(7).state_dict())
    assert parameter_count(plain) == 66877
    assert plain.folded() is plain


def test_fisa_keeps_within_its_bounds() -> None:
    for classes in (8, 15):
        model = build("fisa", classes)
        assert parameter_count(model) <= 11_300_000
        assert multiply_adds(model, PRESETS["fisa_resnet18"].input_px) <= 221_000_000


def test_the_default_model_keeps_within_its_bounds() -> None:
    assert parameter_count(build(PRESETS["default"].architecture, 8)) <= 3_000_000


def test_each_block_of_fisa_can_be_left_out() -> None:
    counts = {name: parameter_count(build(name, 8)) for name in ARCHITECTURES if name.startswith("fisa")}
    # The angular margin changes the last layer and adds nothing, less the biases.
    assert counts["fisa_aaml"] == counts["fisa_backbone"] - 8
    assert counts["fisa_backbone"] < counts["fisa_sa"] < counts["fisa_fi"] < counts["fisa"]
    bare = FisaResNet18(8, width=8, integrate=False, share=False, margin=0.0)
    assert not any(isinstance(m, FeatureIntegration | SharingAffinity | AngularMargin) for m in bare.modules())


def test_integration_weighs_all_stages() -> None:
    torch.manual_seed(0)
    block = FeatureIntegration((4, 8, 16, 32)).eval()
    sides = (24, 12, 6, 3)
    stages = [torch.rand(1, c, s, s) for c, s in zip((4, 8, 16, 32), sides, strict=True)]
    before = block(stages)
    assert before.shape == (1, FUSED, GRID, GRID)
    for number in range(4):
        changed = [x + (2.0 if i == number else 0.0) for i, x in enumerate(stages)]
        assert not torch.allclose(block(changed), before), f"stage {number} has no say"


def test_affinity_gathers_from_places_that_are_alike() -> None:
    block = SharingAffinity(2, key=2)
    for layer in (block.query, block.key):
        torch.nn.init.zeros_(layer.bias)
        with torch.no_grad():
            layer.weight.copy_(20 * torch.eye(2)[:, :, None, None])
    torch.nn.init.ones_(block.strength)
    x = torch.tensor([[[[1.0, 1.0, 0.0]], [[0.0, 0.0, 1.0]]]])
    out, places = block(x)
    # Two places are alike and one is alone: each gathers the mean of its own kind, which is itself.
    assert torch.allclose(out, 2 * x, atol=1e-3)
    assert torch.allclose(places, torch.ones(1, 1, 1, 3), atol=1e-3)


def test_the_margin_makes_the_true_class_harder_and_is_gone_without_targets() -> None:
    torch.manual_seed(0)
    head = AngularMargin(16, 4, margin=0.3)
    x, targets = torch.randn(3, 16), torch.eye(4)[:3]
    with torch.inference_mode():
        plain, harder = head(x), head(x, targets)
    assert bool((harder[targets > 0] < plain[targets > 0]).all())
    assert torch.allclose(harder[targets == 0], plain[targets == 0], atol=1e-3)
    angle = torch.acos(plain[0, 0] / head.scale)
    assert float(harder[0, 0]) == pytest.approx(float(head.scale * torch.cos(angle + 0.3)), abs=1e-3)


def test_the_pull_is_weaker_at_the_centre() -> None:
    torch.manual_seed(0)
    model = FisaResNet18(4, width=8, dropout=0.0)
    targets = torch.eye(4)
    with torch.inference_mode():
        at_home = model._pull(model.centres, targets)
        abroad = model._pull(model.centres.roll(1, 0), targets)
    assert float(at_home) < 1e-5 < float(abroad)


def test_the_window_is_drawn_where_it_lies() -> None:
    # Half as large, and moved by half the face's half side to the right.
    theta = torch.tensor([[[0.5, 0.0, 0.5], [0.0, 0.5, 0.0]]])
    drawn = window_map(theta)[0, 0]
    middle = WINDOW // 2
    assert float(drawn[middle, int(0.75 * WINDOW)]) > 0.95
    assert float(drawn[middle, int(0.25 * WINDOW)]) < 0.05
    assert float(drawn[1, int(0.75 * WINDOW)]) < 0.05
    assert float(window_map(torch.tensor([[[1.0, 0, 0], [0, 1.0, 0]]])).min()) > 0.35


def test_deep_emotion_begins_with_the_whole_face() -> None:
    model = build("deep_emotion", 7).eval()
    faces = torch.rand(2, 1, 48, 48)
    seen, _ = model.window(faces)
    assert torch.allclose(seen, faces, atol=1e-5)
