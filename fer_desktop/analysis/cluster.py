"""A Dask cluster that somebody else runs: connecting, handing out orders, and waiting for answers.

Dask's own protocol is made for networks that are trusted; elsewhere both sides show certificates: docs/decisions/0025.
"""

import asyncio
import logging
import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import wait
from contextlib import suppress
from typing import Any

from fer_desktop.analysis import remote
from fer_desktop.analysis.secured import TLS, Certificates
from fer_desktop.errors import SourceError
from fer_desktop.session_records import SessionError
from fer_desktop.words import translate

log = logging.getLogger(__name__)

CONNECT_S = 10.0
"""How long the scheduler has to answer."""

WORKERS_S = 60.0
"""How long to wait for a worker, where there is none any more."""

POLL_S, LOOK_S = 0.2, 2.0
"""How often to ask whether to go on; how often to count the workers."""

ADDRESS = re.compile(r"(tcp|tls|ws|wss|ucx)://[^/\s]+:\d+/?")

Future = Any
"""An answer to come: `distributed.Future`."""


class Cluster:
    """A connection to a scheduler. Belongs to the thread that made it, which must close it.

    A client whose scheduler is gone answers with errors of many kinds, some of them Dask's own: to us they are one.
    """

    def __init__(self, address: str, certificates: Certificates | None = None) -> None:
        """:raises SessionError: there is no scheduler, certificates can't be used, or the package for it is missing"""
        if not ADDRESS.fullmatch(address):
            message = translate("Cluster", "“{address}” is no address of a Dask scheduler. Write it like {example}.")
            raise SessionError(message.format(address=address, example="tcp://scheduler:8786"))
        try:
            import distributed
        except ImportError as error:
            message = translate("Cluster", "For a cluster the package {package} is missing. Install {extra}.")
            raise SessionError(message.format(package="distributed", extra="fer-desktop[dask]"), str(error)) from error
        _quiet()
        security = (certificates or Certificates()).security(address)
        self.address = address
        self._loop = _Loop()
        try:
            self._client = distributed.Client(
                address, self._loop.loop, CONNECT_S, False, security=security, name="fer-desktop"
            )
        except (OSError, ValueError, TypeError, RuntimeError) as error:
            self._loop.stop()
            raise SessionError(_nobody(address), f"{type(error).__name__}: {error}") from error

    def close(self) -> None:
        """Orders that nobody carries out yet are taken back."""
        with suppress(Exception):
            self._client.close()
        self._loop.stop()

    def greet(self, *words: str, wait_s: float = CONNECT_S) -> None:
        """Ask all workers whether they would carry out orders: `fer_desktop.analysis.remote.greet`.

        :raises SessionError: one would not, or there is none
        """
        gives_up_s = time.monotonic() + wait_s
        while not self.threads():
            if time.monotonic() > gives_up_s:
                message = translate("Cluster", "The cluster at {address} has no workers. Start some with “{command}”.")
                raise SessionError(message.format(address=self.address, command=f"dask worker {self.address}"))
            time.sleep(POLL_S)
        try:
            answers = self._client.run(remote.greet, *words, on_error="return")
        except Exception as error:
            raise SessionError(_lost(self.address), str(error)) from error
        for worker, answer in sorted(answers.items()):
            if isinstance(answer, OSError):
                continue  # it was lost just now
            if isinstance(answer, BaseException):
                raise SessionError(_without_app(worker), f"{type(answer).__name__}: {answer}")
            if answer:
                raise SessionError(str(answer))

    def threads(self) -> int:
        """How many orders are carried out at the same time: 0 without workers, and where nobody answers."""
        try:
            return sum(self._client.nthreads().values())
        except Exception as error:
            log.info("the scheduler does not say how many workers there are: %s", error)
            return 0

    def order(self, text: str) -> Future:
        """Hand out an order. If its worker is lost, another one gets it."""
        try:
            return self._client.submit(remote.carry_out, text, pure=False, retries=1)
        except Exception as error:
            raise SourceError(_lost(self.address), str(error)) from error

    def take_back(self, future: Future) -> None:
        """Nobody waits for it any more."""
        with suppress(Exception):
            future.cancel()

    def answer(self, future: Future, cancelled: Callable[[], bool]) -> str | None:
        """Wait for an answer; None when cancelled.

        :raises SourceError: there will be none
        """
        from distributed import KilledWorker

        # Asked for once and never given up halfway: after that no other answer of this client would come either.
        coming = asyncio.run_coroutine_threadsafe(self._gathered(future), self._loop.loop.asyncio_loop)
        looked_s = seen_s = time.monotonic()
        while not wait([coming], POLL_S).done:
            if cancelled():
                return None
            now = time.monotonic()
            if now - looked_s > LOOK_S:
                looked_s = now
                if self._client.status != "running":
                    raise SourceError(_lost(self.address), self._client.status)
                seen_s = now if self.threads() else seen_s
                if now - seen_s > WORKERS_S:
                    message = translate(
                        "Cluster", "The cluster at {address} has no workers any more. Start some, and try again."
                    )
                    raise SourceError(message.format(address=self.address))
        try:
            return str(coming.result())
        except KilledWorker as error:
            message = translate(
                "Cluster",
                "Several workers of the cluster died over the same part of it. They may have too little memory; see "
                "what they say. The same command goes on.",
            )
            raise SourceError(message, str(error)) from error
        except ImportError as error:
            raise SourceError(_without_app(translate("Cluster", "one of the workers")), str(error)) from error
        except Exception as error:
            # Cancelled, because the scheduler is gone, or whatever else Dask may say.
            raise SourceError(_lost(self.address), f"{type(error).__name__}: {error}") from error

    async def _gathered(self, future: Future) -> object:
        return await self._client.gather(future, asynchronous=True)


def _quiet() -> None:
    """Dask tells of lost workers as errors; here they are a matter of course, and what matters is told by us."""
    for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] == "distributed"]:
        logging.getLogger(name).setLevel(logging.CRITICAL)


class _Loop:
    """A thread that talks to the cluster. Dask has one of its own, but leaves it running where it can't connect."""

    def __init__(self) -> None:
        self.loop: Any = None
        self._started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), name="cluster", daemon=True)
        self._thread.start()
        self._started.wait()

    def stop(self) -> None:
        """End it, and wait for that."""
        self.loop.add_callback(self._ended.set)
        self._thread.join()

    async def _run(self) -> None:
        from tornado.ioloop import IOLoop

        self.loop, self._ended = IOLoop.current(), asyncio.Event()
        self._started.set()
        await self._ended.wait()


def _nobody(address: str) -> str:
    if address.startswith(TLS):
        message = translate(
            "Cluster",
            "No Dask scheduler answers at {address}, or one side does not accept the other's certificate. Check the "
            "address, and that one authority signed both certificates.",
        )
        return message.format(address=address)
    message = translate(
        "Cluster", "No Dask scheduler answers at {address}. Start one with “{command}”, or check the address."
    )
    return message.format(address=address, command="dask scheduler")


def _lost(address: str) -> str:
    message = translate("Cluster", "The connection to the cluster at {address} was lost. The same command goes on.")
    return message.format(address=address)


def _without_app(worker: str) -> str:
    message = translate(
        "Cluster",
        "FER Desktop can't be started by {worker}. Install the same version on all computers of the cluster.",
    )
    return message.format(worker=worker)
