"""Store and compute a model's convolutions in 8-bit integers."""

import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx

from fer_desktop.classifier import INPUT

log = logging.getLogger(__name__)

CALIBRATION_FACES = 2048
"""Faces whose activations set the ranges."""

BATCH = 32


def quantise(source: Path, out: Path, faces: np.ndarray) -> None:
    """Write `source` with 8-bit convolutions, in QDQ form, ranges from the extremes seen on `faces`.

    Weights keep 7 of their 8 bits: on processors without VNNI two products are added in 16 bits, which full 8-bit
    weights can overflow, and a model must not read differently there. The convolution that draws the attention
    stays as it is.

    :param faces: float32, shape (N, 1, side, side), normalised: from the part of the data that was learned from
    """
    from onnxruntime.quantization import CalibrationMethod, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    plain = out.with_name(out.name + ".plain")
    try:
        quant_pre_process(str(source), str(plain), skip_symbolic_shape=True)
        nodes = onnx.load(str(plain), load_external_data=False).graph.node
        convolutions = [node.name for node in nodes if node.op_type == "Conv"]
        quantize_static(
            str(plain),
            str(out),
            _Reader(faces),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "Add", "Relu"],
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=convolutions[-1:],
            calibrate_method=CalibrationMethod.MinMax,
        )
    finally:
        plain.unlink(missing_ok=True)


class _Reader:
    """Hands out the faces in batches, as the quantiser asks for them."""

    def __init__(self, faces: np.ndarray) -> None:
        self._batches: Iterator[np.ndarray] = iter(
            [faces[start : start + BATCH] for start in range(0, len(faces), BATCH)]
        )

    def get_next(self) -> dict[str, np.ndarray] | None:
        batch = next(self._batches, None)
        return None if batch is None else {INPUT: batch}

    def set_range(self, start_index: int, end_index: int) -> None:
        """Asked for by the quantiser where data is large; it is not."""
        raise NotImplementedError
