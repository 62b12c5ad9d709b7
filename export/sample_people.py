"""Who is in the sample picture and the sample clip. Nobody of them exists."""

from dataclasses import replace

from export.sample_face import ANGER, HAPPINESS, NEUTRAL, SADNESS, SURPRISE, Person

AMARA = Person(
    seed=3.0, face=(0.585, 0.33, -1.02), cheek_fullness=1.06, soft=1.0, eye=(0.335, 0.0, 0.208, 0.07),
    nose=(1.12, -0.35, 0.96, 0.0),
    brow_width=0.044, brow_arch=0.055, lips=(0.064, 0.080), body=(0.35, 0.92), skin=(0.30, 0.145, 0.084),
    lip=(0.30, 0.075, 0.075), iris=(0.12, 0.055, 0.022), hair=(0.022, 0.014, 0.011), hair_shine=(0.20, 0.14, 0.10),
    brow_colour=(0.012, 0.008, 0.006), cloth=(0.72, 0.38, 0.05), style=3, garment=0, blush=0.7,
)  # fmt: skip
MEI = Person(
    seed=7.0, face=(0.555, 0.27, -0.99), cheek_fullness=1.03, soft=1.0, eye=(0.335, 0.0, 0.210, 0.12),
    lids=(0.42, -0.44), nose=(0.98, -0.34, 0.90, 0.0),
    brow_width=0.054, brow_arch=0.055, lips=(0.055, 0.068), body=(0.33, 0.88), skin=(0.64, 0.41, 0.29),
    lip=(0.55, 0.18, 0.16), iris=(0.10, 0.045, 0.02), hair=(0.016, 0.013, 0.014), hair_shine=(0.30, 0.28, 0.30),
    brow_colour=(0.025, 0.017, 0.014), cloth=(0.05, 0.28, 0.28), style=4, garment=1,
)  # fmt: skip
RAVI = Person(
    seed=11.0, face=(0.62, 0.42, -1.11), soft=0.2, nose=(1.08, -0.39, 1.07, 0.0), brow_width=0.070, brow_arch=0.035,
    brow_y=0.235, body=(0.44, 1.08), skin=(0.40, 0.215, 0.13), lip=(0.34, 0.13, 0.11), iris=(0.11, 0.05, 0.02),
    hair=(0.018, 0.012, 0.010), hair_shine=(0.30, 0.26, 0.24), brow_colour=(0.012, 0.008, 0.007), lashes=0.75,
    cloth=(0.58, 0.66, 0.76), style=1, garment=2, beard=0.75, blush=0.6,
)  # fmt: skip
ROWAN = Person(
    seed=5.0, face=(0.58, 0.32, -1.01), cheek_fullness=1.04, soft=0.9, eye=(0.33, 0.0, 0.205, 0.02),
    nose=(0.94, -0.345, 0.94, 0.01), brow_width=0.055,
    brow_arch=0.05, body=(0.34, 0.90), skin=(0.72, 0.43, 0.31), lip=(0.58, 0.19, 0.17), iris=(0.09, 0.21, 0.16),
    hair=(0.30, 0.085, 0.022), hair_shine=(0.70, 0.40, 0.20), brow_colour=(0.13, 0.042, 0.016),
    cloth=(0.24, 0.27, 0.50),
    style=2, garment=0, freckles=0.9, blush=1.1, lashes=0.8,
)  # fmt: skip
OTTO = Person(
    seed=2.0, face=(0.64, 0.46, -1.10), cheek_fullness=1.03, eye=(0.335, 0.0, 0.196, 0.0), lids=(0.36, -0.44),
    nose=(1.18, -0.40, 1.08, 0.0), brow_width=0.084, brow_arch=0.03, brow_y=0.235, lips=(0.044, 0.056), age=1.0,
    body=(0.45, 1.12), skin=(0.68, 0.40, 0.30), lip=(0.50, 0.22, 0.19), iris=(0.13, 0.22, 0.32),
    hair=(0.40, 0.39, 0.385), hair_shine=(0.42, 0.42, 0.42), brow_colour=(0.040, 0.035, 0.032), lashes=0.55,
    cloth=(0.12, 0.14, 0.17), cloth2=(0.62, 0.10, 0.07), style=5, garment=3, beard=2.0, blush=1.2,
)  # fmt: skip
LUCA = Person(
    seed=9.0, face=(0.60, 0.37, -1.06), cheek_fullness=1.02, soft=0.55, eye=(0.335, 0.0, 0.206, 0.05),
    nose=(1.0, -0.37, 1.0, 0.0),
    brow_width=0.062, brow_arch=0.045, lips=(0.050, 0.064), body=(0.39, 1.0), skin=(0.66, 0.39, 0.27),
    lip=(0.52, 0.18, 0.15),
    iris=(0.16, 0.12, 0.05), hair=(0.075, 0.036, 0.018), hair_shine=(0.36, 0.24, 0.15),
    brow_colour=(0.035, 0.018, 0.010),
    cloth=(0.06, 0.24, 0.17), style=1, garment=0, lashes=0.8,
)  # fmt: skip

CAST = {
    "sadness": (ROWAN, SADNESS, (0.10, 0.06, 0.05)),
    "neutral": (RAVI, replace(NEUTRAL, corners=0.012), (0.03, 0.0, 0.0)),
    "happiness": (AMARA, HAPPINESS, (0.0, 0.0, -0.05)),
    "anger": (OTTO, ANGER, (-0.08, 0.12, 0.0)),
    "surprise": (MEI, SURPRISE, (-0.12, -0.02, 0.03)),
}
"""What is shown -> who shows it, the face and the pose of the head (yaw, pitch, roll in radians)."""
