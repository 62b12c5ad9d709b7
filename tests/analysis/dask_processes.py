"""A real scheduler and real workers, on this computer."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STAND_INS = Path(__file__).with_name("dask_stand_ins.py")
LIMIT_S = 60.0


class Processes:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, folder: Path, *words: str) -> None:
        """:param words: what each of them is told besides"""
        self.folder, self.words = folder, words
        self.started: list[subprocess.Popen] = []
        file = folder / "scheduler.json"
        self._start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file))
        until(file.exists)
        until(lambda: file.read_text().rstrip().endswith("}"))
        self.address: str = json.loads(file.read_text())["address"]

    def worker(self, stand_ins: bool = True) -> subprocess.Popen:
        preload = ["--preload", str(STAND_INS)] if stand_ins else []
        place = ["--local-directory", str(self.folder), "--host", "127.0.0.1"]
        return self._start("dask_worker", self.address, "--nthreads", "1", "--no-nanny", *place, *preload)

    def end(self) -> None:
        for process in self.started:
            process.kill()
        for process in self.started:
            process.wait(LIMIT_S)

    def _start(self, program: str, *words: str) -> subprocess.Popen:
        command = [sys.executable, "-m", f"distributed.cli.{program}", "--no-dashboard", *self.words, *words]
        known = [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT), *known]),
            "DASK_DISTRIBUTED__WORKER__MEMORY__TERMINATE": "0",
        }
        with (self.folder / f"{program}{len(self.started)}.log").open("wb") as log:
            process = subprocess.Popen(command, env=environment, cwd=self.folder, stdout=log, stderr=log)
        self.started.append(process)
        return process


def until(true: Callable[[], bool]) -> None:
    ends_s = time.monotonic() + LIMIT_S
    while not true():
        assert time.monotonic() < ends_s, "waited in vain"
        time.sleep(0.02)
