"""A real MJPEG server on loopback, for streams that go well and streams that do not."""

import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from fer_desktop.opencv import cv2
from tests.media import numbered

BOUNDARY = b"frame"
MODES = ("normal", "stall", "drop", "half", "silent", "garbage", "resize", "page", "missing", "locked")
"""What a server does: sends on, goes quiet, hangs up, goes quiet in a picture, never answers, sends noise, changes the
picture's size, shows a web page, says 404, asks for a password."""


class MjpegServer(socketserver.ThreadingTCPServer):
    """One address with one behaviour. Use `serve`."""

    allow_reuse_address = True
    block_on_close = True

    def __init__(self, mode: str, after: int, fps: float, picture: Callable[[int], np.ndarray]) -> None:
        assert mode in MODES
        self.mode, self.after, self.fps, self.picture = mode, after, fps, picture
        self.stopping = threading.Event()
        self.requests: list[bytes] = []
        """The first lines of the requests."""
        super().__init__(("127.0.0.1", 0), _Visit)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/video"


class _Visit(socketserver.BaseRequestHandler):
    server: MjpegServer

    def handle(self) -> None:
        try:
            self._answer()
        except OSError:
            pass  # the other side has gone

    def _answer(self) -> None:
        server, send = self.server, self.request.sendall
        self.request.settimeout(5.0)
        server.requests.append(self._request().split(b"\r\n")[0])
        answers = {"page": b"200 OK", "missing": b"404 Not Found", "locked": b"401 Unauthorized"}
        if server.mode == "silent":
            server.stopping.wait()
        elif server.mode in answers:
            body = b"<html><body>hello</body></html>"
            head = b"HTTP/1.0 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
            send(head % (answers[server.mode], len(body)) + body)
        else:
            send(b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=" + BOUNDARY + b"\r\n\r\n")
            self._stream()

    def _request(self) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data and (more := self.request.recv(4096)):
            data += more
        return data

    def _stream(self) -> None:
        server, number = self.server, 0
        noise = np.random.default_rng(0)
        while not server.stopping.wait(1 / server.fps):
            if server.mode == "garbage":
                self.request.sendall(noise.bytes(2000))
                continue
            picture = server.picture(number)
            if number >= server.after:
                if server.mode == "resize":
                    picture = cv2.resize(picture, (picture.shape[1] * 2, picture.shape[0] * 2))
                elif server.mode != "normal":
                    break
            self.request.sendall(_part(picture))
            number += 1
        if server.mode == "half":
            part = _part(server.picture(number))
            self.request.sendall(part[: len(part) // 2])
        if server.mode in ("stall", "half"):
            server.stopping.wait()


def _part(picture: np.ndarray) -> bytes:
    good, data = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 95])
    assert good
    body = data.tobytes()
    return b"--%s\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n" % (BOUNDARY, len(body), body)


@contextmanager
def serve(
    mode: str = "normal", after: int = 20, fps: float = 50.0, picture: Callable[[int], np.ndarray] = numbered
) -> Iterator[MjpegServer]:
    """A server that runs while the block does.

    :param after: how many frames go well first
    """
    server = MjpegServer(mode, after, fps, picture)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="mjpeg server")
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.shutdown()
        thread.join()
        server.server_close()


if __name__ == "__main__":
    # By hand: python -m tests.mjpeg_server, then open the address in the app.
    with serve(fps=25.0) as running:
        print(running.url, flush=True)
        while True:
            time.sleep(1)
