"""Small pictures of faces, cut out of frames."""

import numpy as np

FACES = 80
"""So many face ids of a session get a picture, those seen longest."""

SIDE_PX = 96
AROUND = 1.5
"""Side of the cut over the larger side of the face's box."""


def face_of(pixels: np.ndarray, box: np.ndarray) -> np.ndarray:
    """The face with a little of what is around it; the edge goes on where that lies beyond the picture.

    :param pixels: uint8 RGB, shape (H, W, 3)
    :param box: left, top, right, bottom, px
    :returns: uint8 RGB, shape (`SIDE_PX`, `SIDE_PX`, 3)
    """
    from fer_desktop.opencv import cv2

    left, top, right, bottom = (float(value) for value in box)
    side = max(right - left, bottom - top, 4.0) * AROUND
    scale = SIDE_PX / side
    x, y = (left + right - side) / 2, (top + bottom - side) / 2
    turn = np.array([[scale, 0, -x * scale], [0, scale, -y * scale]], np.float32)
    flags = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cv2.warpAffine(pixels, turn, (SIDE_PX, SIDE_PX), flags=flags, borderMode=cv2.BORDER_REPLICATE)
