"""Store a model in fewer bits: its weights in 16, or its convolutions in 8, which are computed in integers then."""

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

LARGE_TENSOR = 1024
"""Numbers in a tensor that is worth halving."""


def quantise(source: Path, out: Path, faces: np.ndarray) -> None:
    """Write `source` with 8-bit convolutions, in QDQ form, ranges from the extremes seen on `faces`.

    Weights keep 7 of their 8 bits: on processors without VNNI two products are added in 16 bits, which full 8-bit
    weights can overflow, and a model must not read differently there. The convolution that draws the attention
    stays as it is, and so do the sums of logits.

    :param faces: float32, shape (N, 1, side, side), normalised: from the part of the data that was learned from
    """
    from onnxruntime.quantization import CalibrationMethod, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    plain = out.with_name(out.name + ".plain")
    try:
        quant_pre_process(str(source), str(plain), skip_symbolic_shape=True)
        nodes = onnx.load(str(plain), load_external_data=False).graph.node
        convolutions = [node.name for node in nodes if node.op_type == "Conv"]
        # What is in the network has names of several parts; what is outside makes probabilities of its logits.
        outside = [node.name for node in nodes if node.op_type == "Add" and node.name.rfind("/") == 0]
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
            nodes_to_exclude=[*convolutions[-1:], *outside],
            calibrate_method=CalibrationMethod.MinMax,
        )
    finally:
        plain.unlink(missing_ok=True)


def halve_weights(path: Path) -> None:
    """Store the file's larger float32 tensors as float16, each with a cast back in front of it.

    The runtime folds the casts when it loads the file, so that it computes as before, with weights rounded to 11 bits.
    """
    model = onnx.load(str(path), load_external_data=False)
    casts = []
    for tensor in model.graph.initializer:
        values = onnx.numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < LARGE_TENSOR:
            continue
        name = tensor.name
        tensor.CopyFrom(onnx.numpy_helper.from_array(values.astype(np.float16), name + "_half"))
        casts.append(onnx.helper.make_node("Cast", [name + "_half"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model, full_check=True)
    path.write_bytes(model.SerializeToString())


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
