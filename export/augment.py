"""Faces as tensors, and their training-time changes, a whole batch at once."""

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from export.presets import Preset


def augment(faces: Tensor, preset: Preset, side_px: int, generator: torch.Generator, strength: float = 1.0) -> Tensor:
    """Randomly mirrored, moved, turned, resized, relit, blurred and partly erased copies.

    :param faces: grey levels 0 to 1, float32, shape (N, 1, H, W)
    :param side_px: height and width of the result
    :param strength: factor of shift, turn, scale and the share of erased faces
    :returns: shape (N, 1, side_px, side_px)
    """
    faces = _moved(faces, preset, side_px, generator, strength)
    faces = _relit(faces, generator)
    faces = _blurred(faces, generator)
    return _erased(faces, strength * preset.erase, generator)


def normalised(pixels: np.ndarray, mean: float, std: float) -> Tensor:
    """Faces as a network reads them, unchanged.

    :param pixels: uint8, shape (N, side, side)
    :param mean: of the grey levels from 0 to 1, as their deviation `std`
    :returns: float32, shape (N, 1, side, side)
    """
    return (torch.from_numpy(pixels).to(torch.float32)[:, None] / 255 - mean) / std


def levels(faces: Tensor) -> Tensor:
    """Grey levels 0 to 1, shape (N, 1, side, side), as pixels: uint8, shape (N, side, side)."""
    return (faces[:, 0] * 255).round().clamp(0, 255).to(torch.uint8)


def mixed(faces: Tensor, targets: Tensor, alpha: float, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Mixup (Zhang et al. 2018, arXiv:1710.09412): each face blended with another one, labels likewise."""
    if alpha <= 0:
        return faces, targets
    first = torch._standard_gamma(torch.full((len(faces),), alpha), generator=generator)
    second = torch._standard_gamma(torch.full((len(faces),), alpha), generator=generator)
    share = (first / (first + second).clamp_min(1e-12)).nan_to_num(0.5).to(faces.device)
    share = torch.maximum(share, 1 - share)
    other = torch.randperm(len(faces), generator=generator)
    weight = share[:, None, None, None]
    faces = weight * faces + (1 - weight) * faces[other]
    targets = share[:, None] * targets + (1 - share[:, None]) * targets[other]
    return faces, targets


def _uniform(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    return torch.rand(count, generator=generator) * (high - low) + low


def _moved(faces: Tensor, preset: Preset, side_px: int, generator: torch.Generator, strength: float) -> Tensor:
    n = len(faces)
    turn, resize, shift = strength * preset.rotate_deg, strength * preset.scale, strength * preset.shift
    angle = _uniform(n, -turn, turn, generator) * math.pi / 180
    scale = torch.exp(_uniform(n, -resize, resize, generator))
    mirror = torch.where(torch.rand(n, generator=generator) < 0.5, -1.0, 1.0)
    theta = torch.zeros(n, 2, 3)
    theta[:, 0, 0] = torch.cos(angle) * scale * mirror
    theta[:, 0, 1] = -torch.sin(angle) * scale
    theta[:, 1, 0] = torch.sin(angle) * scale * mirror
    theta[:, 1, 1] = torch.cos(angle) * scale
    # affine_grid's coordinates run from -1 to 1, so a shift of f of the side is 2 f.
    theta[:, 0, 2] = _uniform(n, -2 * shift, 2 * shift, generator)
    theta[:, 1, 2] = _uniform(n, -2 * shift, 2 * shift, generator)
    grid = functional.affine_grid(theta, [n, 1, side_px, side_px], align_corners=False)
    return functional.grid_sample(faces, grid, padding_mode="border", align_corners=False)


def _relit(faces: Tensor, generator: torch.Generator) -> Tensor:
    """Contrast and brightness, as a webcam's exposure changes them."""
    n = len(faces)
    contrast = torch.exp(_uniform(n, -0.3, 0.3, generator))[:, None, None, None]
    brightness = _uniform(n, -0.12, 0.12, generator)[:, None, None, None]
    mean = faces.mean(dim=(1, 2, 3), keepdim=True)
    return ((faces - mean) * contrast + mean + brightness).clamp(0, 1)


def _blurred(faces: Tensor, generator: torch.Generator) -> Tensor:
    """A quarter of the faces loses fine detail, as a small face in a large picture does."""
    n = len(faces)
    amount = torch.where(torch.rand(n, generator=generator) < 0.25, _uniform(n, 0.3, 1.0, generator), torch.zeros(1))
    soft = functional.avg_pool2d(functional.pad(faces, (1, 1, 1, 1), mode="replicate"), 3, stride=1)
    weight = amount[:, None, None, None]
    return (1 - weight) * faces + weight * soft


def _erased(faces: Tensor, share: float, generator: torch.Generator) -> Tensor:
    n, _, height, width = faces.shape
    chosen = torch.rand(n, generator=generator) < share
    h = _uniform(n, 0.15, 0.45, generator) * height
    w = _uniform(n, 0.15, 0.45, generator) * width
    top = torch.rand(n, generator=generator) * (height - h)
    left = torch.rand(n, generator=generator) * (width - w)
    rows = torch.arange(height)[None, :, None]
    columns = torch.arange(width)[None, None, :]
    inside = (
        (rows >= top[:, None, None])
        & (rows < (top + h)[:, None, None])
        & (columns >= left[:, None, None])
        & (columns < (left + w)[:, None, None])
        & chosen[:, None, None]
    )
    fill = torch.rand(n, generator=generator)[:, None, None, None]
    return torch.where(inside[:, None], fill, faces)
