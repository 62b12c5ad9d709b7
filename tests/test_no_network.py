"""Nothing leaves the computer: the whole app analyses for more than a minute while every socket is watched.

The libraries' telemetry wakes up half a minute after the start, and sleeps where the variable ``CI`` is set, so neither
a short run nor one that looks like a build server would prove anything.

Only ``analyze --dask`` connects to other computers, to those that the user names; the window never does.
"""

import os
import shutil
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parent.parent

WATCHED_S = 62
FRAMES_PER_S = 10
SIZE = (640, 480)

BUILD_SERVER_SIGNS = ("CI", "BUILD_ID", "BUILD_NUMBER", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "TEAMCITY_VERSION")
"""By these, telemetry takes a computer for a build server."""

OUR_CHOICES = ("ORT_DISABLE_TELEMETRY", "FER_DESKTOP_HOME", "MPLCONFIGDIR")
"""The app must make them by itself, or do without."""

APP = """
    import sys

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from fer_desktop import app, pipeline

    seen = {"frames": 0, "faces": 0}
    process = pipeline.Pipeline.process

    def counted(self, *args, **options):
        result = process(self, *args, **options)
        seen["frames"] += 1
        seen["faces"] += len(result.faces)
        return result

    pipeline.Pipeline.process = counted
    qt = QApplication(sys.argv[:1])
    QTimer.singleShot(int(1000 * float(sys.argv[2])), qt.closeAllWindows)
    code = app.main([sys.argv[1]])
    print(seen["frames"], seen["faces"])
    sys.exit(code)
"""

GOSSIP = """
    import urllib.request

    try:
        urllib.request.urlopen("http://usage.example/", timeout=5)
    except OSError:
        pass
"""


@dataclass
class Listener:
    """A proxy that takes every call and answers none."""

    port: int
    heard: list[bytes] = field(default_factory=list)


@pytest.fixture
def listener() -> Iterator[Listener]:
    stopped = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        listening = Listener(server.getsockname()[1])

        def listen() -> None:
            while not stopped.is_set():
                try:
                    calling, _ = server.accept()
                except TimeoutError:
                    continue
                with calling:
                    calling.settimeout(1)
                    try:
                        listening.heard.append(calling.recv(200))
                    except OSError:
                        listening.heard.append(b"")

        thread = threading.Thread(target=listen, name="listener")
        thread.start()
        yield listening
        stopped.set()
        thread.join()


@dataclass
class Watched:
    """What a watched process did."""

    code: int
    said: str
    complained: str
    calls: list[str]
    """System calls about the internet, as strace writes them; empty where there is no strace."""
    home: Path


def watch(script: str, words: list[str], listener: Listener, folder: Path) -> Watched:
    """Run `script` as on a user's computer, with a home that is empty, and watch its sockets."""
    home = folder / "home"
    home.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    for name in (*BUILD_SERVER_SIGNS, *OUR_CHOICES, "no_proxy", "NO_PROXY"):
        environment.pop(name, None)
    environment |= {"HOME": str(home), "USERPROFILE": str(home), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("http_proxy", "https_proxy", "all_proxy", "ftp_proxy"):
        environment[name] = environment[name.upper()] = f"http://127.0.0.1:{listener.port}"
    command = [sys.executable, "-c", textwrap.dedent(script), *words]
    trace = folder / "trace.txt"
    if can_trace():
        command = [*strace(str(trace)), *command]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = trace.read_text(errors="replace").splitlines() if trace.exists() else []
    # A name is looked up over the internet, or by asking nscd or the resolver's own socket.
    signs = ("AF_INET", "nscd", "systemd/resolve", "AF_PACKET")
    calls = [line for line in lines if any(sign in line for sign in signs)]
    return Watched(done.returncode, done.stdout, done.stderr, calls, home)


def can_trace() -> bool:
    """Whether strace is there and allowed."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run([*strace(os.devnull), sys.executable, "-c", ""], capture_output=True).returncode == 0


def strace(into: str) -> list[str]:
    """The command before a command. The filter in the kernel keeps other system calls at full speed."""
    return ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=network", "-o", into]


@pytest.fixture
def video(astronaut: np.ndarray, tmp_path: Path) -> Path:
    """A face that wanders about for as long as is watched."""
    import cv2

    width, height = SIZE
    path = tmp_path / "wandering.mp4"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), FRAMES_PER_S, SIZE)
    face = cv2.cvtColor(cv2.resize(astronaut, (height, height)), cv2.COLOR_RGB2BGR)
    for index in range((WATCHED_S + 4) * FRAMES_PER_S):
        frame = np.full((height, width, 3), 90, np.uint8)
        left = round((width - height) * (0.5 + 0.5 * np.sin(index / 20)))
        frame[:, left : left + height] = face
        writer.write(frame)
    writer.release()
    return path


def test_a_call_would_be_noticed(listener: Listener, tmp_path: Path) -> None:
    """The test below can fail: a program that calls somebody is seen by the listener, and by strace where it is."""
    done = watch(GOSSIP, [], listener, tmp_path)
    assert listener.heard
    assert b"usage.example" in listener.heard[0]
    if can_trace():
        assert any("connect" in call and "AF_INET" in call for call in done.calls)


@pytest.mark.slow
def test_a_minute_of_analysis_calls_nobody(video: Path, listener: Listener, tmp_path: Path) -> None:
    done = watch(APP, [str(video), str(WATCHED_S)], listener, tmp_path)
    assert done.code == 0, done.complained
    frames, faces = (int(word) for word in done.said.split()[-2:])
    # It really analysed, all the time: at least a few frames a second, and the face in most of them.
    assert frames > 3 * WATCHED_S
    assert faces > frames / 2
    assert listener.heard == []
    assert done.calls == []
    assert strangers(done.home) == []


def strangers(home: Path) -> list[str]:
    """Files in the home folder that are neither ours nor a mere cache of fonts and shaders."""
    known = ("fer-desktop", "matplotlib", "fontconfig", "mesa_shader_cache", "qtpipelinecache")
    written = [path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()]
    return [path for path in written if not any(word in path for word in known)]
