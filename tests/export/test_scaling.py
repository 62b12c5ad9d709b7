"""What makes probabilities of logits: found again where it is known."""

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from export.architectures import Shipped  # noqa: E402
from export.scaling import fit, fitted  # noqa: E402

FACES, CLASSES = 4000, 8


def honest_logits() -> torch.Tensor:
    """Logits whose probabilities are right."""
    return 1.5 * torch.randn(FACES, CLASSES, generator=torch.Generator().manual_seed(0))


def labels(logits: torch.Tensor) -> torch.Tensor:
    return torch.multinomial(torch.softmax(logits, 1), 1, generator=torch.Generator().manual_seed(1))[:, 0]


@pytest.mark.parametrize("factor", [0.6, 1.0, 2.0])
def test_the_temperature_undoes_overconfidence(factor: float) -> None:
    honest = honest_logits()
    scaling = fitted(factor * honest, labels(honest), float("inf"))
    assert scaling.offsets is None
    assert scaling.temperature == pytest.approx(factor, rel=0.06)


def test_offsets_undo_labels_that_others_gave() -> None:
    """As where a network learned what one group of people says, and another group is asked for."""
    shift = torch.tensor([0.8, -0.8, 0.4, -0.4, 0.0, 0.0, 0.2, -0.2])
    logits = honest_logits()
    scaling = fit(1.4 * logits, labels(logits + shift), seed=0)
    assert scaling.temperature == pytest.approx(1.4, rel=0.06)
    assert scaling.offsets is not None
    assert torch.allclose(scaling.offsets, shift, atol=0.12)
    assert float(scaling.offsets.mean()) == pytest.approx(0, abs=1e-6)


def test_there_are_hardly_any_offsets_where_they_bring_nothing() -> None:
    logits = honest_logits()[:300]
    scaling = fit(logits, labels(logits), seed=0)
    assert scaling.offsets is None or float(scaling.offsets.abs().max()) < 0.1


def test_a_model_is_shipped_with_its_scaling() -> None:
    class Says(torch.nn.Module):
        """The same logits of every face, and nowhere looked at."""

        def look(self, faces: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            row = torch.tensor([1.0, 2.0, 0.0])
            return row.expand(len(faces), 3), torch.zeros(len(faces), 3, 2, 2)

    faces, offsets = torch.zeros(2, 1, 4, 4), torch.tensor([0.5, -0.5, 0.0])
    plain, _ = Shipped(Says(), 2.0)(faces)
    assert torch.allclose(plain[0], torch.softmax(torch.tensor([0.5, 1.0, 0.0]), 0))
    moved, _ = Shipped(Says(), 2.0, offsets)(faces)
    assert torch.allclose(moved[1], torch.softmax(torch.tensor([1.0, 0.5, 0.0]), 0))
