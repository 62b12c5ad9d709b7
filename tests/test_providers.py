"""What runs a model besides the processor: with devices made up, since the machines that test have none."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fer_desktop import classifier as module
from fer_desktop import providers
from fer_desktop.align import to_input
from fer_desktop.classifier import Classifier
from tests.tiny_model import write_model

REAL = module._onnxruntime

CUDA, DIRECTML, OPENVINO = "CUDAExecutionProvider", "DmlExecutionProvider", "OpenVINOExecutionProvider"


class Device:
    """A session on a device, played by one on the processor."""

    def __init__(self, real: Any, key: str) -> None:
        self.real, self.key = real, key
        self.runs, self.broken, self.off, self.there = 0, False, 0.0, True

    def get_providers(self) -> list[str]:
        return [self.key, providers.PROCESSOR] if self.there else [providers.PROCESSOR]

    def run(self, names: list[str], feed: dict[str, np.ndarray]) -> list[np.ndarray]:
        self.runs += 1
        if self.broken:
            raise RuntimeError("the device was unplugged")
        return [rows + np.float32(self.off) for rows in self.real.run(names, feed)]


class Runtime:
    """onnxruntime, built with more providers than it was."""

    def __init__(self, keys: Sequence[str], change: Callable[[Device], object]) -> None:
        self.real, self.keys, self.change = REAL(), keys, change
        self.devices: list[Device] = []
        self.options: list[tuple[Any, Any]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def get_available_providers(self) -> list[str]:
        return ["AzureExecutionProvider", *self.keys, providers.PROCESSOR]

    def InferenceSession(self, content: bytes, options: Any, providers: list[Any]) -> Any:
        real = self.real.InferenceSession(content, options, providers=[providers[-1]])
        if len(providers) == 1:
            return real
        key, _ = providers[0]
        self.options.append((key, options))
        device = Device(real, key)
        self.devices.append(device)
        self.change(device)
        return device


Play = Callable[..., Runtime]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Play:
    """Makes devices: their keys, what becomes of each, and whether they win against the processor."""

    def begin(*keys: str, change: Callable[[Device], object] = lambda _: None, faster: bool = True) -> Runtime:
        runtime = Runtime(keys, change)
        taken = iter([2.0, 1.0] * 20 if faster else [1.0, 2.0] * 20)

        def race(work: Callable[[], object]) -> float:
            work()
            return next(taken)

        monkeypatch.setattr(module, "_onnxruntime", lambda: runtime)
        monkeypatch.setattr(providers, "_best_s", race)
        return runtime

    return begin


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_model(tmp_path / "tiny.onnx")


def faces(classifier: Classifier) -> np.ndarray:
    return to_input([np.full((48, 48), level, np.uint8) for level in (10, 120, 250)], classifier.recipe)


def raising(_: Device) -> None:
    raise RuntimeError("no driver")


def test_without_devices_the_processor_runs_it(model: Path, play: Play) -> None:
    runtime = play()
    assert Classifier(model).provider == "CPU, 2 threads"
    assert runtime.devices == []


@pytest.mark.parametrize("device", providers.DEVICES, ids=lambda device: device.name)
def test_a_device_that_is_faster_is_used_and_named(model: Path, play: Play, device: providers.Provider) -> None:
    runtime = play(device.key)
    classifier = Classifier(model)
    assert classifier.provider == device.name
    before = runtime.devices[0].runs
    rows = classifier.probabilities(faces(classifier))
    assert runtime.devices[0].runs > before
    np.testing.assert_allclose(rows, Classifier(model, devices=False).probabilities(faces(classifier)))


def test_it_can_be_left_alone(model: Path, play: Play) -> None:
    runtime = play(CUDA)
    assert Classifier(model, devices=False).provider == "CPU, 2 threads"
    assert runtime.devices == []


@pytest.mark.parametrize(
    "change",
    [
        lambda device: setattr(device, "there", False),
        lambda device: setattr(device, "broken", True),
        lambda device: setattr(device, "off", 0.1),
        lambda device: setattr(device, "off", float("nan")),
        raising,
    ],
    ids=["not there", "breaks", "answers otherwise", "answers nonsense", "no driver"],
)
def test_a_device_that_does_not_do_is_passed_over(
    model: Path, play: Play, change: Callable[[Device], object], caplog: pytest.LogCaptureFixture
) -> None:
    runtime = play(CUDA, change=change)
    caplog.set_level(logging.INFO)
    classifier = Classifier(model)
    assert classifier.provider == "CPU, 2 threads"
    assert len(runtime.devices) == 1
    assert "CUDA is not used" in caplog.text
    before = runtime.devices[0].runs
    assert classifier.probabilities(faces(classifier)).shape == (3, 3)
    assert runtime.devices[0].runs == before


def test_a_device_that_is_slower_is_passed_over(model: Path, play: Play, caplog: pytest.LogCaptureFixture) -> None:
    play(CUDA, faster=False)
    caplog.set_level(logging.INFO)
    assert Classifier(model).provider == "CPU, 2 threads"
    assert "the processor" in caplog.text


def test_the_next_one_is_tried(model: Path, play: Play) -> None:
    runtime = play(OPENVINO, CUDA, change=lambda device: setattr(device, "there", device.key == OPENVINO))
    assert Classifier(model).provider == "OpenVINO"
    assert [device.key for device in runtime.devices] == [CUDA, OPENVINO]


def test_a_device_that_fails_later_is_left_for_the_processor(
    model: Path, play: Play, caplog: pytest.LogCaptureFixture
) -> None:
    runtime = play(CUDA)
    classifier = Classifier(model)
    right = classifier.probabilities(faces(classifier))
    runtime.devices[0].broken = True
    np.testing.assert_allclose(classifier.probabilities(faces(classifier)), right)
    assert classifier.provider == "CPU, 2 threads"
    assert "unplugged" in caplog.text
    runs = runtime.devices[0].runs
    classifier.probabilities(faces(classifier))
    assert runtime.devices[0].runs == runs


def test_threads_never_spin_and_directml_plans_no_memory(model: Path, play: Play) -> None:
    runtime = play(CUDA, DIRECTML, change=lambda device: setattr(device, "there", device.key == DIRECTML))
    assert Classifier(model).provider == "DirectML"
    spins = [options.get_session_config_entry("session.intra_op.allow_spinning") for _, options in runtime.options]
    assert spins == ["0", "0"]
    assert [(key, options.enable_mem_pattern) for key, options in runtime.options] == [(CUDA, True), (DIRECTML, False)]


def test_the_best_of_some_rounds_counts() -> None:
    calls: list[int] = []
    assert providers._best_s(lambda: calls.append(1)) >= 0
    assert len(calls) == providers.ROUNDS
