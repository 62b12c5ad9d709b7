"""Addresses of network streams: checked, shown without their secrets, and asked what is wrong."""

import base64
import http.client
import re
import socket
import ssl
from urllib.parse import SplitResult, unquote, urlsplit

from fer_desktop.errors import SourceError

PORTS = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}
"""The schemes that are understood, and their usual ports."""

ASK_S = 1.2
"""How long a server is asked why it gives no pictures."""


def check_url(url: str) -> SplitResult:
    """The parts of a stream's address.

    :raises SourceError: it is none, in words for the user
    """
    example = "An address looks like rtsp://192.168.1.20/live or http://192.168.1.20:8080/video."
    if not url:
        raise SourceError(f"No address was given. {example}")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise SourceError(f"“{shown_url(url)}” is not an address that can be used. {example}", str(error)) from error
    if parts.scheme not in PORTS:
        raise SourceError(f"“{shown_url(url)}” is not the address of a stream. {example}")
    if not host or re.search(r"[\s\x00-\x1f]", url):
        raise SourceError(f"“{shown_url(url)}” names no computer, or holds a blank. {example}")
    return parts


def shown_url(url: str) -> str:
    """The address without name and password, fit to be shown, logged and remembered."""
    try:
        well_formed = urlsplit(url.strip()).port is None or True
    except ValueError:
        # Perhaps a password with a slash in it: rather cut too much than show a part of it.
        well_formed = False
    bare = re.sub(r"^([\w+.-]*://)" + (r"[^/?#]*@" if well_formed else r".*@"), r"\1", url.strip())
    return re.sub(r"(?i)([?&][^=&#]*(?:pass|pwd|token|secret|key|auth)[^=&#]*=)[^&#]+", r"\1…", bare)


def why_no_video(parts: SplitResult) -> str:
    """A sentence about an address that FFmpeg could not open: the server itself is asked, since FFmpeg does not tell.

    Blocks for about `2 * ASK_S` at most, besides the look-up of the name.
    """
    host, title = parts.hostname or "", shown_url(parts.geturl())
    port = parts.port or PORTS[parts.scheme]
    try:
        with socket.create_connection((host, port), timeout=ASK_S):
            pass
        status = _http_status(parts, host, port) if parts.scheme.startswith("http") else 0
    except socket.gaierror:
        return f"There is no computer “{host}” to be found for {title}. Please check the address."
    except (TimeoutError, http.client.HTTPException):
        return f"{title} does not answer. Please check the address, the camera and the network."
    except ConnectionRefusedError:
        return f"“{host}” accepts no connection on port {port}. Please check the address and that the camera is on."
    except ssl.SSLError:
        return f"No secure connection to {title} is possible. Please check the address; try http instead."
    except OSError as error:
        return f"{title} can't be reached ({error.strerror or error}). Please check the address and the network."
    if status in (401, 403) and parts.username:
        return f"{title} does not accept this name and password. Please check them."
    if status in (401, 403):
        return f"{title} asks for a name and a password: write http://name:password@ before “{host}”."
    if status == 404:
        return f"“{host}” has nothing at {title}. Please check the last part of the address."
    if status >= 400:
        return f"{title} answers with error {status} instead of pictures. Please check the camera."
    return f"{title} answers, but not with a video stream. Please check the address."


def _http_status(parts: SplitResult, host: str, port: int) -> int:
    """The number in the server's answer; the answer itself is not read."""
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(host, port, timeout=ASK_S)
    headers = {}
    if parts.username:
        who = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = "Basic " + base64.b64encode(who.encode()).decode()
    try:
        connection.request("GET", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()
