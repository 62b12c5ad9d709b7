"""People for the sample picture: what they look like and what their faces do, as numbers."""

import math
from dataclasses import dataclass, replace

Vector = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Mimic:
    """What a face does, 0 at rest. Lengths are in the units of the head (eyes 0.68 apart)."""

    brow_inner: float = 0.0
    brow_outer: float = 0.0
    brow_arch: float = 0.0
    brow_together: float = 0.0
    furrow: float = 0.0
    forehead: float = 0.0
    lid_upper: float = 0.0
    """Radians by which the upper lid opens further."""
    lid_lower: float = 0.0
    """Radians by which the lower lid comes up."""
    lid_slant: float = 0.0
    """Above 0 the outer end of the upper lid hangs (sad), below 0 the inner end does (angry)."""
    cheeks: float = 0.0
    fold: float = 0.0
    dimple: float = 0.0
    mouth_width: float = 0.0
    corners: float = 0.0
    upper_lip: float = 0.0
    lower_lip: float = 0.0
    opening_shape: float = 0.0
    thin_upper: float = 0.0
    thin_lower: float = 0.0
    pout: float = 0.0
    jaw: float = 0.0
    upper_teeth: float = 0.0
    lower_teeth: float = 0.0
    nose_wings: float = 0.0
    gaze: Vector = (0.0, 0.0)
    mouth_up: float = 0.0


@dataclass(frozen=True, slots=True)
class Person:
    """What somebody looks like."""

    seed: float = 1.0
    face: Vector = (0.62, 0.42, -1.07)
    cheek_fullness: float = 1.0
    soft: float = 0.0
    eye: Vector = (0.335, 0.0, 0.205, 0.05)
    lids: Vector = (0.40, -0.44)
    iris_size: float = 0.46
    pupil: float = 0.44
    nose: Vector = (1.0, -0.36, 1.0, 0.0)
    brow_y: float = 0.25
    brow_width: float = 0.060
    brow_arch: float = 0.055
    mouth_half: float = 0.245
    mouth_y: float = -0.70
    lips: Vector = (0.052, 0.066)
    age: float = 0.0
    body: Vector = (0.40, 1.0)
    skin: Vector = (0.62, 0.36, 0.25)
    lip: Vector = (0.50, 0.17, 0.15)
    iris: Vector = (0.20, 0.10, 0.04)
    hair: Vector = (0.05, 0.03, 0.02)
    hair_shine: Vector = (0.3, 0.2, 0.1)
    brow_colour: Vector = (0.03, 0.018, 0.012)
    cloth: Vector = (0.10, 0.22, 0.32)
    cloth2: Vector = (0.8, 0.78, 0.72)
    style: int = 0
    garment: int = 0
    beard: float = 0.0
    freckles: float = 0.0
    blush: float = 1.0
    lashes: float = 1.0


def uniforms(person: Person, mimic: Mimic, pose: Vector = (0.0, 0.0, 0.0)) -> dict[str, float | Vector]:
    """The numbers that the shader wants; `pose` is yaw, pitch, roll in radians."""
    p, m = person, mimic
    mouth_y = p.mouth_y + m.mouth_up
    lower = p.lids[1] + m.lid_lower
    return {
        "uSeed": p.seed,
        "uPose": pose,
        "uFace": p.face,
        "uCheek": (m.cheeks, p.cheek_fullness, p.soft),
        "uEye": p.eye,
        "uLids": (max(p.lids[0] + m.lid_upper, lower + 0.03), lower, m.lid_slant, 0.0),
        "uGaze": (*m.gaze, p.iris_size, p.pupil),
        "uNose": (p.nose[0], p.nose[1], p.nose[2], p.nose[3] + m.nose_wings),
        "uBrowY": p.brow_y,
        "uBrowW": p.brow_width,
        "uBrow": (m.brow_inner, m.brow_outer, p.brow_arch + m.brow_arch, m.brow_together),
        "uMouth": (p.mouth_half + m.mouth_width, m.corners, m.upper_lip, m.lower_lip),
        "uMouth2": (p.lips[0] - m.thin_upper, p.lips[1] - m.thin_lower, 0.8 + m.opening_shape, m.pout),
        "uMouthY": mouth_y,
        "uJaw": m.jaw,
        "uFold": m.fold + 0.35 * p.age,
        "uFurrow": m.furrow,
        "uLines": m.forehead + 0.5 * p.age,
        "uBag": 0.5 * p.age + 0.25 * m.cheeks,
        "uDimple": m.dimple,
        "uTeeth": (mouth_y + m.upper_teeth, mouth_y + m.lower_teeth),
        "uBody": p.body,
        "uSkin": p.skin,
        "uLip": p.lip,
        "uIris": p.iris,
        "uHair": p.hair,
        "uHairShine": p.hair_shine,
        "uBrowColour": p.brow_colour,
        "uCloth": p.cloth,
        "uCloth2": p.cloth2,
        "uStyle": p.style,
        "uGarment": p.garment,
        "uExtra": (p.beard, p.freckles, p.blush),
        "uLash": p.lashes,
    }


NEUTRAL = Mimic(upper_teeth=0.1, lower_teeth=-0.2, brow_inner=0.005, lid_upper=-0.04)
HAPPINESS = Mimic(
    cheeks=1.0, fold=0.85, dimple=0.7, mouth_width=0.125, corners=0.155, upper_lip=0.020, lower_lip=0.135, jaw=0.07,
    thin_upper=0.008, thin_lower=0.012, upper_teeth=-0.080, lower_teeth=-0.25, lid_upper=-0.03, lid_lower=0.39,
    brow_inner=0.085, brow_outer=0.015, brow_arch=0.02, nose_wings=0.015, mouth_up=-0.02,
)  # fmt: skip
SURPRISE = Mimic(
    brow_inner=0.20, brow_outer=0.135, brow_arch=0.04, forehead=0.3, lid_upper=0.26, lid_lower=-0.08,
    mouth_width=-0.055, corners=-0.03, upper_lip=0.085, lower_lip=0.27, jaw=0.23, opening_shape=-0.25,
    upper_teeth=0.035, lower_teeth=-0.36, thin_lower=0.005, pout=0.01,
)  # fmt: skip
SADNESS = Mimic(
    brow_inner=0.075, brow_outer=-0.120, brow_together=0.03, brow_arch=-0.03, furrow=0.25, forehead=0.35,
    lid_upper=-0.32, lid_lower=0.16, lid_slant=0.34, corners=-0.118, fold=0.50, mouth_width=0.045, mouth_up=0.025,
    thin_upper=0.006, thin_lower=-0.008, gaze=(0.0, -0.16), upper_teeth=0.1, lower_teeth=-0.2, pout=0.01,
)  # fmt: skip
ANGER = Mimic(
    brow_inner=-0.15, brow_outer=0.03, brow_together=0.045, brow_arch=-0.01, furrow=1.8, lid_upper=-0.04,
    lid_lower=0.16, lid_slant=-0.34, cheeks=0.6, corners=-0.035, fold=1.5, mouth_width=0.05, thin_upper=0.016,
    thin_lower=0.012, upper_lip=0.08, lower_lip=0.21, jaw=0.14, opening_shape=-0.5, nose_wings=0.035, upper_teeth=0.0,
    lower_teeth=-0.17,
)  # fmt: skip


MIMICS = {"neutral": NEUTRAL, "happiness": HAPPINESS, "surprise": SURPRISE, "sadness": SADNESS, "anger": ANGER}

CLIP = ((0.0, "neutral"), (1.5, "neutral"), (2.0, "happiness"), (3.5, "happiness"), (3.9, "surprise"),
        (5.2, "surprise"), (5.9, "sadness"), (7.2, "sadness"), (7.8, "neutral"), (8.0, "neutral"))  # fmt: skip
"""The sample clip: when the face has reached what, seconds."""
BLINKS_S = (0.9, 3.0, 5.55, 7.5)


def blend(a: Mimic, b: Mimic, share: float) -> Mimic:
    """The face on its way from `a` (share 0) to `b` (share 1)."""
    values = {}
    for name in Mimic.__dataclass_fields__:
        one, two = getattr(a, name), getattr(b, name)
        if isinstance(one, tuple):
            values[name] = tuple(x + (y - x) * share for x, y in zip(one, two, strict=True))
        else:
            values[name] = one + (two - one) * share
    return replace(a, **values)


def face_at(time_s: float) -> tuple[Mimic, Vector]:
    """What the face of the clip does at a time, and the pose of the head."""
    before = max((point for point in CLIP if point[0] <= time_s), key=lambda point: point[0])
    after = next((point for point in CLIP if point[0] > time_s), before)
    share = (time_s - before[0]) / max(after[0] - before[0], 1e-6)
    mimic = blend(MIMICS[before[1]], MIMICS[after[1]], share * share * (3 - 2 * share))
    shut = max(math.exp(-(((time_s - blink) / 0.07) ** 2)) for blink in BLINKS_S)
    mimic = replace(mimic, lid_upper=mimic.lid_upper - 0.75 * shut)
    sad = math.exp(-(((time_s - 6.6) / 0.8) ** 2))
    turned = (
        0.13 * math.sin(time_s * 0.9),
        0.03 * math.sin(time_s * 1.3) + 0.05 * sad,
        0.05 * math.sin(time_s * 0.7 + 1.0),
    )
    return mimic, turned
