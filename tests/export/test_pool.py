"""Copies of faces are made once, and come again with the same targets."""

import pytest

torch = pytest.importorskip("torch")

from torch import Tensor  # noqa: E402

from export.pool import Pool  # noqa: E402


class Maker:
    """Faces that tell their number and how many were made before, darker to the left; targets do as well."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, index: Tensor) -> tuple[Tensor, Tensor]:
        tags = torch.arange(len(self.asked), len(self.asked) + len(index)) % 64
        self.asked += index.tolist()
        faces = torch.zeros(len(index), 1, 4, 4)
        faces[:, 0, :, 0], faces[:, 0, :, 3] = index[:, None] / 255, (100 + tags[:, None]) / 255
        return faces, torch.stack([index, tags], dim=1).float()


def taken(pool: Pool, turn: int, index: list[int], make: Maker, kind: object = None) -> tuple[Tensor, Tensor]:
    return pool.take(turn, torch.tensor(index), make, kind, torch.Generator().manual_seed(turn))


def told(faces: Tensor) -> Tensor:
    """What the pixels say, whichever way round they are."""
    row = (faces[:, 0, 0] * 255).round()
    ends = torch.stack([row[:, 0], row[:, 3]], dim=1).sort(dim=1).values
    return torch.stack([ends[:, 0], ends[:, 1] - 100], dim=1)


def test_each_copy_is_made_once_and_comes_again_with_its_targets() -> None:
    pool, make = Pool(copies=2, faces=20), Maker()
    first = [taken(pool, turn, [3, 7, 11], make) for turn in range(2)]
    assert make.asked == [3, 7, 11] * 2
    again = [taken(pool, turn, [11, 3, 7], make) for turn in range(2, 6)]
    assert len(make.asked) == 6
    for (faces, targets), turn in zip([*first, *again], range(6), strict=True):
        assert torch.equal(told(faces), targets)
        known = first[turn % 2][1]
        assert torch.equal(targets, known if turn < 2 else known[[2, 0, 1]])


def test_only_what_is_missing_is_asked_for() -> None:
    pool, make = Pool(copies=1, faces=9), Maker()
    taken(pool, 0, [1, 2], make)
    # Rare faces come twice in a batch, and others for the first time.
    faces, targets = taken(pool, 1, [2, 5, 5, 1], make)
    assert make.asked == [1, 2, 5, 5]
    assert targets[:, 0].tolist() == [2, 5, 5, 1]
    assert torch.equal(told(faces), targets)


def test_some_come_mirrored() -> None:
    pool, make = Pool(copies=1, faces=200), Maker()
    faces, _ = taken(pool, 0, list(range(99)), make)
    mirrored = (faces[:, 0, 0, 0] > faces[:, 0, 0, 3]).float().mean()
    assert 0.3 < float(mirrored) < 0.7


def test_changed_in_another_way_they_are_made_anew() -> None:
    pool, make = Pool(copies=2, faces=5), Maker()
    for turn, kind in enumerate([1.0, 1.0, 1.0, 0.35, 0.35, 0.35]):
        taken(pool, turn, [0, 4], make, kind)
    assert len(make.asked) == 8
