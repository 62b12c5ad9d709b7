"""Addresses of network streams: checked, shown without their secrets, and asked what is wrong."""

import base64
import http.client
import re
import socket
import ssl
import string
import sys
from urllib.parse import SplitResult, quote, unquote, urlsplit

from fer_desktop.errors import SourceError
from fer_desktop.words import translate

PORTS = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}
"""The schemes that are understood, and their usual ports."""

SECRETS = re.compile(r"(?i)([?&][^=&#]*(?:(?:pass|pwd|token|secret|key|auth)[^=&#]*|pas|pw)=)[^&#]+")
"""A parameter and its value that is not shown. At least those that `fer_desktop.settings` does not remember."""

ASK_S = 1.2
"""How long a server is asked why it gives no pictures."""

KNOCK_S = 2.5
"""How long a connection may take on Windows, which knocks for two seconds at a port that refuses it at once."""


def check_url(url: str) -> SplitResult:
    """The parts of a stream's address.

    :raises SourceError: it is none, in words for the user
    """
    example = translate("Streams", "An address looks like rtsp://192.168.1.20/live or http://192.168.1.20:8080/video.")
    if not url:
        raise SourceError(translate("Streams", "No address was given. {example}").format(example=example))
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        message = translate("Streams", "“{address}” is not an address that can be used. {example}")
        raise SourceError(message.format(address=shown_url(url), example=example), str(error)) from error
    if parts.scheme not in PORTS:
        message = translate("Streams", "“{address}” is not the address of a stream. {example}")
        raise SourceError(message.format(address=shown_url(url), example=example))
    if not host or re.search(r"[\s\x00-\x1f]", url):
        message = translate("Streams", "“{address}” names no computer, or holds a blank. {example}")
        raise SourceError(message.format(address=shown_url(url), example=example))
    return parts


def shown_url(url: str) -> str:
    """The address without name and password, fit to be shown, logged and remembered."""
    try:
        well_formed = urlsplit(url.strip()).port is None or True
    except ValueError:
        # Perhaps a password with a slash in it: rather cut too much than show a part of it.
        well_formed = False
    bare = re.sub(r"^([\w+.-]*://)" + (r"[^/?#]*@" if well_formed else r".*@"), r"\1", url.strip())
    return SECRETS.sub(r"\1…", bare)


def why_no_video(parts: SplitResult) -> str:
    """A sentence about an address that FFmpeg could not open: the server itself is asked, since FFmpeg does not tell.

    Blocks for about `2 * ASK_S` at most, on Windows `KNOCK_S + ASK_S`, besides the look-up of the name.
    """
    host, title = parts.hostname or "", shown_url(parts.geturl())
    port = parts.port or PORTS[parts.scheme]
    try:
        with socket.create_connection((host, port), timeout=KNOCK_S if sys.platform == "win32" else ASK_S):
            pass
        status = _http_status(parts, host, port) if parts.scheme.startswith("http") else 0
    except http.client.HTTPException:
        return _silent(title)
    except (OSError, UnicodeError) as error:
        return _why_no_answer(error, host, port, title)
    return _why_not_that_answer(status, bool(parts.username), host, title)


def _why_no_answer(error: OSError | UnicodeError, host: str, port: int, title: str) -> str:
    # UnicodeError: no computer can have such a name.
    if isinstance(error, socket.gaierror | UnicodeError):
        message = translate(
            "Streams", "There is no computer “{host}” to be found for {address}. Please check the address."
        )
        return message.format(host=host, address=title)
    if isinstance(error, TimeoutError):
        return _silent(title)
    if isinstance(error, ConnectionRefusedError):
        message = translate(
            "Streams",
            "“{host}” accepts no connection on port {port}. Please check the address and that the camera is on.",
        )
        return message.format(host=host, port=port)
    if isinstance(error, ssl.SSLError):
        message = translate(
            "Streams", "No secure connection to {address} is possible. Please check the address; try http instead."
        )
        return message.format(address=title)
    message = translate("Streams", "{address} can't be reached ({reason}). Please check the address and the network.")
    return message.format(address=title, reason=error.strerror or error)


def _silent(title: str) -> str:
    message = translate("Streams", "{address} does not answer. Please check the address, the camera and the network.")
    return message.format(address=title)


def _why_not_that_answer(status: int, named: bool, host: str, title: str) -> str:
    """
    :param status: of HTTP; 0 where nobody was asked
    :param named: name and password were given
    """
    if status in (401, 403) and named:
        message = translate("Streams", "{address} does not accept this name and password. Please check them.")
    elif status in (401, 403):
        message = translate(
            "Streams", "{address} asks for a name and a password: write http://name:password@ before “{host}”."
        )
    elif status == 404:
        message = translate("Streams", "“{host}” has nothing at {address}. Please check the last part of the address.")
    elif status >= 400:
        message = translate(
            "Streams", "{address} answers with error {status} instead of pictures. Please check the camera."
        )
    else:
        message = translate("Streams", "{address} answers, but not with a video stream. Please check the address.")
    return message.format(address=title, host=host, status=status)


def _http_status(parts: SplitResult, host: str, port: int) -> int:
    """The number in the server's answer; the answer itself is not read."""
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(host, port, timeout=ASK_S)
    headers = {}
    if parts.username:
        who = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = "Basic " + base64.b64encode(who.encode()).decode()
    try:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", quote(target, safe=string.punctuation), headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()
