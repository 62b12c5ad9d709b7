"""What keeps the window answering while libraries load."""

import ctypes
import gc
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from fer_desktop import calm


@pytest.fixture
def as_before() -> Iterator[None]:
    """Leaves Python as other tests expect it."""
    interval, frozen, searching = sys.getswitchinterval(), gc.get_freeze_count(), gc.isenabled()
    yield
    if searching:
        gc.enable()
    sys.setswitchinterval(interval)
    if not frozen:
        gc.unfreeze()


@pytest.mark.usefixtures("as_before")
def test_no_search_for_garbage_while_libraries_load_and_none_through_them_afterwards() -> None:
    calm.begin()
    assert not gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(calm.SWITCH_S)
    loaded = [{} for _ in range(1000)]
    calm.end()
    kept = {id(thing) for thing in gc.get_objects()}
    assert not any(id(one) in kept for one in loaded), "what was loaded is still searched for garbage"


class Window:
    """Something in a circle of references, which notes what thread destroys it."""

    def __init__(self, destroyed_in: list[int]) -> None:
        self.itself, self._destroyed_in = self, destroyed_in

    def __del__(self) -> None:
        self._destroyed_in.append(threading.get_ident())


@pytest.mark.usefixtures("as_before")
def test_garbage_is_destroyed_in_the_window_s_thread_only() -> None:
    gc.enable()
    calm.begin()
    calm.end()
    destroyed_in: list[int] = []
    Window(destroyed_in)

    kept: list[dict[str, int]] = []

    def work() -> None:
        kept.extend({"number": number} for number in range(5 * gc.get_threshold()[0]))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not destroyed_in
    for _ in range(100):
        work()
        calm.search()
    assert destroyed_in == [threading.get_ident()]


@pytest.mark.usefixtures("as_before")
def test_no_search_before_it_is_due() -> None:
    gc.collect()
    destroyed_in: list[int] = []
    Window(destroyed_in)
    calm.search()
    assert not destroyed_in


@pytest.mark.parametrize(
    ("count", "threshold", "searched"),
    [
        ((700, 10, 10), (700, 10, 10), []),
        ((701, 3, 3), (700, 10, 10), [0]),
        ((701, 11, 3), (700, 10, 10), [1]),
        ((701, 11, 11), (700, 10, 10), [2]),
        ((5, 0, 11), (700, 10, 10), [2]),
        ((701, 11, 11), (700, 10, 0), [1]),  # the oldest ones are never searched
        ((701, 11, 11), (0, 0, 0), []),
    ],
)
def test_the_oldest_that_is_due_is_searched_and_the_younger_with_it(
    count: tuple[int, ...], threshold: tuple[int, ...], searched: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    with monkeypatch.context() as patched:
        patched.setattr(gc, "get_count", lambda: count)
        patched.setattr(gc, "get_threshold", lambda: threshold)
        patched.setattr(gc, "collect", asked.append)
        calm.search()
    assert asked == searched


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package that must not be run, with files that look like libraries."""
    folder = tmp_path / "made_up_library"
    (folder / "inner").mkdir(parents=True)
    (folder / "__init__.py").write_text("raise AssertionError('imported')")
    for name in ("inner/engine.so", "inner/engine.txt", "inner/other.so", "inner/engine.cpython-311.pyd"):
        (folder / name).write_bytes(b"no library")
    monkeypatch.syspath_prepend(tmp_path)
    return folder


def test_only_shared_libraries_of_the_pattern_are_loaded(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[Path] = []
    monkeypatch.setattr(calm, "_load", loaded.append)
    calm.preload(package.name, "inner/engine*")
    assert loaded == [package / "inner" / "engine.cpython-311.pyd", package / "inner" / "engine.so"]
    assert package.name not in sys.modules


def test_what_cannot_be_preloaded_is_left_to_the_import(package: Path) -> None:
    calm.preload(package.name, "inner/*")
    calm.preload("no_such_library_anywhere", "*")
    assert package.name not in sys.modules


def test_a_package_that_is_there_is_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calm, "_load", lambda path: pytest.fail(f"loaded {path}"))
    calm.preload("pytest", "*")
    calm.preload("os")


def test_a_file_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calm, "CHUNK_BYTES", 16)
    path = tmp_path / "library.dll"
    path.write_bytes(bytes(100))
    calm._read(path)
    with pytest.raises(OSError, match=r"library\.so"):
        calm._read(tmp_path / "library.so")


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="only Linux lists a process's libraries there")
@pytest.mark.parametrize(
    ("name", "patterns"),
    [
        ("cv2", ["cv2*"]),
        ("mediapipe", ["tasks/c/libmediapipe*"]),
        ("onnxruntime", ["capi/onnxruntime_pybind11_state*"]),
        ("PIL", ["_imaging.*"]),
    ],
)
def test_the_libraries_of_the_app_are_found_and_loaded_without_an_import(name: str, patterns: list[str]) -> None:
    program = f"""
import sys
from pathlib import Path
from fer_desktop import calm
found = list(calm._libraries({name!r}, {tuple(patterns)!r}))
calm.preload({name!r}, *{patterns!r})
maps = Path("/proc/self/maps").read_text()
assert found, "not found"
assert all(str(path.resolve()) in maps for path in found), "not loaded"
assert {name!r} not in sys.modules, "imported"
"""
    done = subprocess.run([sys.executable, "-c", program], env=os.environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


HEAPS = """
import ctypes, sys, threading
from fer_desktop import calm
if sys.argv[1] == "shared":
    assert calm.share_heaps()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(8)
def work():
    together.wait()
    libc.malloc(5000)
    together.wait()
threads = [threading.Thread(target=work) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
stdout = ctypes.c_void_p.in_dll(libc, "stdout")
libc.malloc_info(0, stdout)
libc.fflush(None)
"""
"""Has eight threads take memory at the same time; prints the heaps that there are then."""


def _heaps(word: str) -> int:
    plain = {key: value for key, value in os.environ.items() if key not in ("MALLOC_ARENA_MAX", "GLIBC_TUNABLES")}
    command = [sys.executable, "-c", HEAPS, word]
    done = subprocess.run(command, env=plain, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.count("<heap nr=")


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_info"), reason="another C library than glibc"
)
def test_threads_share_few_heaps() -> None:
    assert _heaps("shared") <= calm.HEAPS < _heaps("each its own")


def test_a_number_of_heaps_that_was_chosen_outside_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALLOC_ARENA_MAX", "4")
    assert not calm.share_heaps()
    monkeypatch.delenv("MALLOC_ARENA_MAX")
    monkeypatch.setenv("GLIBC_TUNABLES", "glibc.malloc.arena_max=4")
    assert not calm.share_heaps()
