"""A wider network begins by saying what the narrow one said."""

import pytest

torch = pytest.importorskip("torch")

from export import widen  # noqa: E402
from export.architectures import build  # noqa: E402
from export.networks.fisa import FisaResNet18  # noqa: E402
from export.networks.resnet import ResNet18  # noqa: E402


def narrow() -> ResNet18:
    torch.manual_seed(1)
    model = build("resnet18_w16", 8)
    assert isinstance(model, ResNet18)
    with torch.no_grad():
        for name, value in model.state_dict().items():
            if name.endswith(("running_mean", "running_var", "bias")):
                value.uniform_(0.1, 0.5)
    return model.eval()


def features(model: ResNet18, faces: torch.Tensor) -> torch.Tensor:
    with torch.inference_mode():
        return model.stages(model.stem(faces)).mean(dim=(2, 3))


@pytest.mark.parametrize("width", [24, 32])
def test_a_wider_network_sees_what_the_narrow_one_saw(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(widen, "NOISE", 0.0)
    old, new = narrow(), ResNet18(8, width=width).eval()
    filled = widen.begin(new, old.state_dict(), torch.Generator())
    assert set(filled) == {name for name in new.state_dict() if not name.startswith("head.")}
    faces = torch.randn(3, 1, 48, 48)
    seen, before = features(new, faces), features(old, faces)
    assert torch.allclose(seen, before[:, torch.arange(seen.shape[1]) % before.shape[1]], rtol=1e-4, atol=1e-4)


def test_copies_do_not_stay_alike() -> None:
    old, new = narrow(), ResNet18(8, width=32)
    widen.begin(new, old.state_dict(), torch.Generator().manual_seed(0))
    weight = new.state_dict()["stages.0.conv1.weight"]
    assert torch.equal(weight[:16, :16], old.state_dict()["stages.0.conv1.weight"] / 2)
    assert not torch.allclose(weight[:16], weight[16:])


def test_a_network_around_another_begins_with_it() -> None:
    old, new = narrow(), FisaResNet18(8, width=16)
    drawn = new.state_dict()["head.weight"].clone()
    filled = widen.begin(new, old.state_dict(), torch.Generator())
    assert len(filled) == len(old.state_dict()) - 2
    assert all(name.startswith("backbone.") for name in filled)
    assert torch.equal(new.state_dict()["head.weight"], drawn)
    assert torch.equal(new.state_dict()["backbone.stem.0.weight"], old.state_dict()["stem.0.weight"])


def test_the_same_network_takes_over_everything() -> None:
    old, new = narrow(), ResNet18(8, width=16)
    assert set(widen.begin(new, old.state_dict(), torch.Generator())) == set(old.state_dict())
    assert all(torch.equal(value, old.state_dict()[name]) for name, value in new.state_dict().items())


def test_narrower_or_other_networks_take_nothing_over() -> None:
    assert widen.begin(ResNet18(8, width=8), narrow().state_dict(), torch.Generator()) == []
    assert widen.begin(build("alexnet", 3), narrow().state_dict(), torch.Generator()) == []
