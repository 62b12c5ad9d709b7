"""What the app parses itself, fed with some thousand damaged inputs, the same each time. `benchmarks/fuzz.py` goes on
where these stop."""

import logging
import random
import warnings
from pathlib import Path

import pytest

from tests.fuzz_targets import SECRET, TARGETS, changed, seeds

TRIES = {
    "session": 300,
    "results": 150,
    "recipe": 600,
    "onnx": 1500,
    "settings": 200,
    "address": 1500,
    "heif": 1500,
    "sniff": 1500,
}
"""Inputs of each kind: a second or two."""

FOUND = {
    "results": [
        # A fuzzer's: where quotes begin differs between the two readers of tables.
        b'"',
        b"\r",
    ],
    "address": [b"\xb6\xfe\xff\xff\xff\x9a\xc5\xd0/", b"%", b"[", b"host:99999/", b"h\xc3\xb6st/\xe2\x84\x80"],
    "recipe": [b"[]", b"null", b'{"schema": 1}', b"[" * 100_000, b"1" * 5000, b'{"labels": ["\\ud800", "b"]}'],
    "session": [b"[]", b"null", b"1" * 5000, b"[" * 100_000, b'{"schema": {}}', b'{"schema": true}'],
    "settings": [b"\0", b"[General]\nversion=1\npage=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xff\\xff)\n", b"=" * 10_000],
    "onnx": [b"", b"\x3a\xff\xff\xff\xff\x0f", b"\x3a" * 2000, b"\xff" * 2000],
    "heif": [b"", b"\0\0\0\x0cftypheic", b"\0\0\0\1meta" + b"\xff" * 8],
    "sniff": [b"", b"\0" * 300],
}
"""What was not understood, or looks as if it might not be."""


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_damaged_input_is_a_sentence(name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    (tmp_path / "good").mkdir()
    good = seeds(name, tmp_path / "good")
    chance = random.Random(f"{name} 1")
    inputs = [*good, *FOUND[name], *(changed(chance.choice(good), chance) for _ in range(TRIES[name]))]
    place = tmp_path / "room"
    place.mkdir()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number, data in enumerate(inputs):
            try:
                TARGETS[name](data, place)
            except Exception as error:
                error.add_note(f"input {number}: {data[:2000]!r}")
                raise


def test_the_targets_would_notice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzz_targets.shown_url", lambda url: url)
    with pytest.raises(AssertionError, match=SECRET):
        TARGETS["address"](b"host/path", tmp_path)
    monkeypatch.setattr("tests.fuzz_targets.kind_of_bytes", lambda head: "poem")
    with pytest.raises(AssertionError):
        TARGETS["sniff"](b"roses", tmp_path)


def test_changes_are_the_same_each_time() -> None:
    one, other = (random.Random(5) for _ in range(2))
    good = bytes(range(200))
    first = [changed(good, one) for _ in range(50)]
    assert first == [changed(good, other) for _ in range(50)]
    assert len(set(first)) > 40
