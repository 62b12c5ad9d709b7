"""Addresses of streams: what is taken, and what is shown of them."""

import base64
import http.client
import socket
import ssl
from contextlib import nullcontext
from http.client import HTTPConnection

import pytest

from fer_desktop.address import ASK_S, check_url, shown_url, why_no_video
from fer_desktop.errors import SourceError
from fer_desktop.live_stream import STREAM_OPENS_S, STREAM_TIMEOUT_S
from fer_desktop.settings import SECRET_ENDINGS, without_password
from tests.mjpeg_server import serve


@pytest.mark.parametrize(
    "url",
    ["rtsp://192.168.1.20/live", "http://camera.local:8080/video?fps=5", "https://u:p@[fe80::1]:8443/", "RTSPS://x/y"],
)
def test_takes_streams(url: str) -> None:
    assert check_url(url).hostname


@pytest.mark.parametrize(
    "url",
    ["", "webcam", "ftp://host/x", "file:///etc/passwd", "http://", "http://host:port/", "http://a b/", "http://[::1"],
)
def test_refuses_what_is_none(url: str) -> None:
    with pytest.raises(SourceError, match="An address looks like"):
        check_url(url)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("rtsp://anna:geheim@cam:554/live?x=1", "rtsp://cam:554/live?x=1"),
        ("rtsp://anna:ge@heim@cam/live", "rtsp://cam/live"),
        ("rtsp://anna:ge/heim@cam/live", "rtsp://cam/live"),
        ("http://cam/video.cgi?user=anna&pwd=geheim&rate=5", "http://cam/video.cgi?user=anna&pwd=…&rate=5"),
        ("http://cam/?access_token=geheim", "http://cam/?access_token=…"),
        ("http://cam/?loginuse=anna&loginpas=geheim", "http://cam/?loginuse=anna&loginpas=…"),
        ("http://cam/?pas_de_deux=1&pwm=2&ADMINPW=geheim#x", "http://cam/?pas_de_deux=1&pwm=2&ADMINPW=…#x"),
        ("http://cam/@home", "http://cam/@home"),
    ],
)
def test_shows_no_secret(url: str, shown: str) -> None:
    assert shown_url(url) == shown


@pytest.mark.parametrize("key", [*SECRET_ENDINGS, *(f"user_{ending}".upper() for ending in SECRET_ENDINGS)])
def test_what_is_not_remembered_is_not_shown_either(key: str) -> None:
    url = f"http://cam/live?a=1&{key}=geheim&b=2"
    assert "geheim" not in without_password(url)
    assert shown_url(url) == f"http://cam/live?a=1&{key}=…&b=2"


def test_refusals_show_no_secret() -> None:
    for url in ("ftp://anna:geheim@cam/", "http://anna:ge heim@cam/", "http://anna:geheim@cam:port/"):
        with pytest.raises(SourceError) as caught:
            check_url(url)
        assert "heim" not in caught.value.message
        assert "geheim" not in caught.value.detail


def test_says_when_there_is_no_such_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "create_connection", unknown)
    said = why_no_video(check_url("rtsp://anna:geheim@nowhere.invalid/live"))
    assert said == (
        "There is no computer “nowhere.invalid” to be found for rtsp://nowhere.invalid/live. Please check the address."
    )


@pytest.mark.parametrize(("platform", "least_s"), [("win32", 2.1), ("linux", 0.5)])
def test_windows_is_given_the_time_that_it_takes_to_be_refused(
    platform: str, least_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    given: list[float] = []

    def refuse(_: object, timeout: float) -> None:
        given.append(timeout)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(sys, "platform", platform)
    assert "accepts no connection on port 554" in why_no_video(check_url("rtsp://cam/live"))
    assert least_s < given[0]
    # FFmpeg has waited before, and a server that answers is asked once more.
    assert STREAM_TIMEOUT_S + given[0] + ASK_S < STREAM_OPENS_S


@pytest.mark.parametrize("host", ["cam..local", "a" * 70 + ".local"])
def test_a_name_that_no_computer_can_have_is_not_found(host: str) -> None:
    said = why_no_video(check_url(f"http://{host}/live"))
    assert said.startswith(f"There is no computer “{host}” to be found for http://{host}/live.")


def test_a_server_is_asked_for_names_in_any_script() -> None:
    with serve("missing") as server:
        url = f"{server.url}/entrée?größe=80%25"
        assert f"has nothing at {url}." in why_no_video(check_url(url))
        assert b"GET /video/entr%C3%A9e?gr%C3%B6%C3%9Fe=80%25 HTTP/1.1" in server.requests


def test_a_server_is_asked_for_its_first_page_where_an_address_names_none() -> None:
    with serve("missing") as server:
        root = server.url.removesuffix("/video")
        why_no_video(check_url(f"{root}?channel=2"))
        why_no_video(check_url(root))
        assert [line for line in server.requests if line] == [b"GET /?channel=2 HTTP/1.1", b"GET / HTTP/1.1"]


class Asked:
    """A server that answers as it is told to; which ones were knocked at, and which ones asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: Exception | int) -> None:
        self.knocked: list[tuple[str, int]] = []
        self.opened: list[tuple[str, str, int]] = []
        self._answer = answer
        monkeypatch.setattr(socket, "create_connection", self._knock)
        for name in ("HTTPConnection", "HTTPSConnection"):
            monkeypatch.setattr(http.client, name, lambda *where, name=name, timeout: self._open(name, *where))

    def _knock(self, where: tuple[str, int], timeout: float) -> nullcontext:
        self.knocked.append(where)
        return nullcontext()

    def _open(self, name: str, host: str, port: int) -> "Asked":
        self.opened.append((name, host, port))
        return self

    def request(self, *_: object, **__: object) -> None:
        if isinstance(self._answer, Exception):
            raise self._answer

    def getresponse(self) -> "Asked":
        return self

    @property
    def status(self) -> int:
        assert isinstance(self._answer, int)
        return self._answer

    def close(self) -> None:
        """Nothing is held."""


@pytest.mark.parametrize(
    ("address", "port", "asked", "words"),
    [
        ("http://cam/live", 80, "HTTPConnection", "has nothing at"),
        ("https://cam/live", 443, "HTTPSConnection", "has nothing at"),
        ("https://cam:8443/live", 8443, "HTTPSConnection", "has nothing at"),
        ("rtsp://cam/live", 554, None, "answers, but not with a video stream"),
        ("rtsps://cam/live", 322, None, "answers, but not with a video stream"),
    ],
)
def test_each_kind_of_server_is_asked_in_its_own_way(
    address: str, port: int, asked: str | None, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Asked(monkeypatch, 404)
    assert words in why_no_video(check_url(address))
    assert server.knocked == [("cam", port)]
    assert server.opened == ([(asked, "cam", port)] if asked else [])


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (ssl.SSLError(1, "wrong version number"), "No secure connection to https://cam/live is possible."),
        (http.client.BadStatusLine("RTSP/1.0 400"), "https://cam/live does not answer."),
        (TimeoutError(), "https://cam/live does not answer."),
        (OSError(113, "No route to host"), "https://cam/live can't be reached (No route to host)."),
        (500, "https://cam/live answers with error 500 instead of pictures."),
    ],
    ids=["not secure", "no web server", "silent", "no way", "broken"],
)
def test_what_a_server_answers_is_told_without_the_password(
    answer: Exception | int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Asked(monkeypatch, answer)
    assert why_no_video(check_url("https://anna:geheim@cam/live")).startswith(words)


def test_a_server_is_asked_with_the_name_and_the_password_that_are_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, str]] = []
    request = HTTPConnection.request

    def note(self: HTTPConnection, method: str, target: str, headers: dict[str, str]) -> None:
        asked.append(headers)
        request(self, method, target, headers=headers)

    monkeypatch.setattr(HTTPConnection, "request", note)
    with serve("locked") as server:
        assert "asks for a name and a password" in why_no_video(check_url(server.url))
        named = check_url(server.url.replace("://", "://an%20na:ge%40heim%2F@"))
        assert "does not accept this name and password" in why_no_video(named)
    unnamed, headers = asked
    assert unnamed == {}
    assert base64.b64decode(headers["Authorization"].removeprefix("Basic ")) == b"an na:ge@heim/"
