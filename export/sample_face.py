"""People for the sample picture: what they look like and what their faces do, as numbers."""

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
    glasses: float = 0.0
    beard: float = 0.0
    freckles: float = 0.0
    blush: float = 1.0
    lashes: float = 1.0


def uniforms(person: Person, mimic: Mimic, pose: Vector = (0.0, 0.0, 0.0)) -> dict[str, float | Vector]:
    """The numbers that the shader wants; `pose` is yaw, pitch, roll in radians."""
    p, m = person, mimic
    mouth_y = p.mouth_y + m.mouth_up
    return {
        "uSeed": p.seed,
        "uPose": pose,
        "uFace": p.face,
        "uCheek": (m.cheeks, p.cheek_fullness),
        "uEye": p.eye,
        "uLids": (p.lids[0] + m.lid_upper, p.lids[1] + m.lid_lower, m.lid_slant, 0.0),
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
        "uBag": 0.5 * p.age + 0.6 * m.cheeks,
        "uDimple": m.dimple,
        "uTeeth": (mouth_y + m.upper_teeth, mouth_y + m.lower_teeth, 1.0),
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
        "uExtra": (p.glasses, p.beard, p.freckles, p.blush),
        "uLash": p.lashes,
    }


NEUTRAL = Mimic(upper_teeth=0.1, lower_teeth=-0.2)
HAPPINESS = Mimic(
    cheeks=1.0, fold=0.9, dimple=1.0, mouth_width=0.105, corners=0.10, upper_lip=0.035, lower_lip=0.105, jaw=0.05,
    thin_upper=0.014, thin_lower=0.010, upper_teeth=-0.075, lower_teeth=-0.25, lid_upper=-0.05, lid_lower=0.14,
    brow_inner=0.02, brow_outer=0.01, nose_wings=0.015,
)  # fmt: skip
SURPRISE = Mimic(
    brow_inner=0.13, brow_outer=0.12, brow_arch=0.03, forehead=0.7, lid_upper=0.28, lid_lower=-0.10, mouth_width=-0.075,
    corners=-0.03, upper_lip=0.075, lower_lip=0.24, jaw=0.26, opening_shape=-0.25, upper_teeth=0.045,
    lower_teeth=-0.40, thin_lower=0.005, pout=0.01,
)  # fmt: skip
SADNESS = Mimic(
    brow_inner=0.12, brow_outer=-0.05, brow_together=0.03, brow_arch=-0.03, furrow=0.5, forehead=0.35, lid_upper=-0.12,
    lid_lower=0.03, lid_slant=0.22, corners=-0.085, fold=0.35, mouth_width=-0.015, mouth_up=0.02, thin_upper=0.008,
    gaze=(0.0, -0.10), upper_teeth=0.1, lower_teeth=-0.2,
)  # fmt: skip
ANGER = Mimic(
    brow_inner=-0.095, brow_outer=0.045, brow_together=0.05, brow_arch=-0.02, furrow=1.0, lid_upper=-0.02,
    lid_lower=0.10, lid_slant=-0.26, corners=-0.05, fold=0.55, mouth_width=0.01, thin_upper=0.022, thin_lower=0.022,
    nose_wings=0.02, upper_teeth=0.1, lower_teeth=-0.2,
)  # fmt: skip

MIMICS = {"neutral": NEUTRAL, "happiness": HAPPINESS, "surprise": SURPRISE, "sadness": SADNESS, "anger": ANGER}


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

AMARA = Person(
    seed=3.0, face=(0.60, 0.36, -1.03), cheek_fullness=1.04, eye=(0.335, 0.0, 0.208, 0.07), nose=(1.12, -0.35, 0.96, 0.0),
    brow_width=0.052, brow_arch=0.075, lips=(0.064, 0.080), body=(0.35, 0.92), skin=(0.27, 0.125, 0.070),
    lip=(0.30, 0.075, 0.075), iris=(0.12, 0.055, 0.022), hair=(0.022, 0.014, 0.011), hair_shine=(0.20, 0.14, 0.10),
    brow_colour=(0.012, 0.008, 0.006), cloth=(0.72, 0.38, 0.05), style=4, garment=0, blush=0.7,
)  # fmt: skip
MEI = Person(
    seed=7.0, face=(0.585, 0.34, -1.02), eye=(0.335, 0.0, 0.205, 0.13), lids=(0.42, -0.44), nose=(0.98, -0.34, 0.90, 0.0),
    brow_width=0.046, brow_arch=0.05, lips=(0.055, 0.068), body=(0.33, 0.88), skin=(0.64, 0.41, 0.29),
    lip=(0.55, 0.18, 0.16), iris=(0.10, 0.045, 0.02), hair=(0.016, 0.013, 0.014), hair_shine=(0.45, 0.42, 0.45),
    brow_colour=(0.025, 0.017, 0.014), cloth=(0.05, 0.28, 0.28), style=2, garment=1,
)  # fmt: skip
RAVI = Person(
    seed=11.0, face=(0.63, 0.45, -1.12), nose=(1.08, -0.39, 1.07, 0.0), brow_width=0.070, brow_arch=0.035,
    brow_y=0.235, body=(0.44, 1.08), skin=(0.40, 0.215, 0.13), lip=(0.34, 0.13, 0.11), iris=(0.11, 0.05, 0.02),
    hair=(0.018, 0.012, 0.010), hair_shine=(0.30, 0.26, 0.24), brow_colour=(0.012, 0.008, 0.007), lashes=0.75,
    cloth=(0.58, 0.66, 0.76), style=1, garment=2, beard=0.75, glasses=0.0, blush=0.6,
)  # fmt: skip
ROWAN = Person(
    seed=5.0, face=(0.59, 0.35, -1.04), eye=(0.33, 0.0, 0.205, 0.02), nose=(0.94, -0.345, 0.94, 0.01), brow_width=0.046,
    brow_arch=0.05, body=(0.34, 0.90), skin=(0.74, 0.47, 0.37), lip=(0.60, 0.22, 0.20), iris=(0.09, 0.21, 0.16),
    hair=(0.30, 0.085, 0.022), hair_shine=(0.70, 0.40, 0.20), brow_colour=(0.19, 0.065, 0.025), cloth=(0.24, 0.27, 0.50),
    style=3, garment=0, freckles=0.9, blush=1.3, lashes=0.8,
)  # fmt: skip
OTTO = Person(
    seed=2.0, face=(0.64, 0.46, -1.10), cheek_fullness=1.03, eye=(0.335, 0.0, 0.196, 0.0), lids=(0.36, -0.44),
    nose=(1.18, -0.40, 1.08, 0.0), brow_width=0.078, brow_arch=0.03, brow_y=0.235, lips=(0.044, 0.056), age=1.0,
    body=(0.45, 1.12), skin=(0.68, 0.40, 0.30), lip=(0.50, 0.22, 0.19), iris=(0.13, 0.22, 0.32),
    hair=(0.52, 0.50, 0.48), hair_shine=(0.45, 0.45, 0.45), brow_colour=(0.30, 0.28, 0.27), lashes=0.55,
    cloth=(0.12, 0.14, 0.17), cloth2=(0.62, 0.10, 0.07), style=6, garment=3, beard=2.0, blush=1.2,
)  # fmt: skip

CAST = {
    "sadness": (ROWAN, SADNESS, (0.10, 0.06, 0.05)),
    "neutral": (RAVI, NEUTRAL, (0.08, 0.0, 0.0)),
    "happiness": (AMARA, HAPPINESS, (0.0, 0.0, -0.05)),
    "anger": (OTTO, ANGER, (-0.08, 0.04, 0.0)),
    "surprise": (MEI, SURPRISE, (-0.12, -0.02, 0.03)),
}
