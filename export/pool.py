"""Changed faces with what the teachers say of them, kept: to ask takes longer than a small network takes to learn."""

from collections.abc import Callable

import torch
from torch import Tensor

from export.augment import levels

Made = Callable[[Tensor], tuple[Tensor, Tensor]]
"""From places of faces, shape (N,), to changed faces, grey levels 0 to 1, shape (N, 1, side, side), and targets."""


class Pool:
    """So many changed copies of every face. When all are made, the same ones come again, mirrored at random.

    A teacher that is asked about a face and its mirror image (decision 6) says the same of both. A run that goes on
    from a checkpoint makes other copies: they are not kept in it.
    """

    def __init__(self, copies: int, faces: int) -> None:
        """It takes a byte for every pixel of every copy."""
        self._copies, self._faces = copies, faces
        self._kind: object = self  # nothing is made yet
        self._pixels = self._targets = self._made = torch.empty(0)

    def take(
        self, turn: int, index: Tensor, make: Made, kind: object, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Faces and targets like those of `make`, which is asked only for what is not there yet.

        :param turn: how many times all faces came before; another copy for each, until all are made
        :param index: places of the faces, shape (N,)
        :param kind: what the changes depend on; when it is another one, all copies are made anew
        """
        if kind != self._kind:
            self._kind, self._made = kind, torch.zeros(self._copies, self._faces, dtype=torch.bool)
        slot = turn % self._copies
        missing = index[~self._made[slot, index]]
        if len(missing):
            self._keep(slot, missing, *make(missing))
        faces = self._pixels[slot, index].to(torch.float32)[:, None] / 255
        mirrored = torch.rand(len(index), generator=generator) < 0.5
        return torch.where(mirrored[:, None, None, None], faces.flip(3), faces), self._targets[slot, index]

    def _keep(self, slot: int, index: Tensor, faces: Tensor, targets: Tensor) -> None:
        shape = (self._copies, self._faces, *faces.shape[2:])
        if self._pixels.shape != shape:
            self._pixels = torch.zeros(shape, dtype=torch.uint8)
            self._targets = torch.zeros(*shape[:2], targets.shape[1])
        self._pixels[slot, index] = levels(faces)
        self._targets[slot, index] = targets
        self._made[slot, index] = True
