"""The step uphill of sharpness-aware minimisation."""

import pytest

torch = pytest.importorskip("torch")

from torch import nn  # noqa: E402

from export.sharpness import uphill  # noqa: E402


def network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 2)).train()


def loss(model: nn.Module) -> torch.Tensor:
    faces = torch.linspace(-1, 1, 24).reshape(8, 3)
    return nn.functional.cross_entropy(model(faces), torch.arange(8) % 2)


def test_within_the_loss_is_higher_and_the_weights_are_as_far_away_as_asked() -> None:
    model = network()
    low = loss(model)
    low.backward()
    before = [weights.detach().clone() for weights in model.parameters()]
    slopes = [weights.grad.clone() for weights in model.parameters()]
    with uphill(model, 0.1):
        steps = [now.detach() - then for now, then in zip(model.parameters(), before, strict=True)]
        assert all(weights.grad is None for weights in model.parameters())
        high = loss(model)
        high.backward()
    assert high.item() > low.item()
    assert sum((step**2).sum() for step in steps).sqrt().item() == pytest.approx(0.1, rel=1e-4)
    length = sum((slope**2).sum() for slope in slopes).sqrt()
    for step, slope in zip(steps, slopes, strict=True):
        torch.testing.assert_close(step, 0.1 * slope / length, atol=1e-6, rtol=1e-3)


def test_after_it_the_weights_are_the_same_and_the_slope_is_that_of_the_worse_place() -> None:
    model = network()
    loss(model).backward()
    before = [weights.detach().clone() for weights in model.parameters()]
    slopes = [weights.grad.clone() for weights in model.parameters()]
    with uphill(model, 0.1):
        loss(model).backward()
    assert all(torch.equal(now, then) for now, then in zip(model.parameters(), before, strict=True))
    assert not all(torch.equal(now.grad, then) for now, then in zip(model.parameters(), slopes, strict=True))


def test_running_means_are_not_those_of_the_worse_place() -> None:
    model = network()
    loss(model).backward()
    mean, spread = model[1].running_mean.clone(), model[1].running_var.clone()
    with uphill(model, 10.0):
        loss(model)
    assert torch.equal(model[1].running_mean, mean)
    assert torch.equal(model[1].running_var, spread)
    assert model[1].momentum == 0.1
    loss(model)
    assert not torch.equal(model[1].running_mean, mean)


def test_what_goes_wrong_within_leaves_the_weights_as_they_were() -> None:
    model = network()
    loss(model).backward()
    before = [weights.detach().clone() for weights in model.parameters()]
    with pytest.raises(ZeroDivisionError), uphill(model, 0.1):
        raise ZeroDivisionError
    assert all(torch.equal(now, then) for now, then in zip(model.parameters(), before, strict=True))
