"""A program of a guide, run in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from bithuman_rest.testing import Account, Emulator

PROGRAMS = Path(__file__).parents[1] / "programs"


class Program:
    """A program of a guide in one language, and the account that it works with."""

    def __init__(self, language: str, name: str, folder: Path, emulator: Emulator, account: Account) -> None:
        if language == "python":
            self.command = [sys.executable, str(PROGRAMS / f"{name.replace('-', '_')}.py")]
        else:
            self.command = ["node", str(Path(os.environ["GUIDES_NODE"]) / f"{name}.mjs")]
        self.folder, self.account, self.control_url = folder, account, emulator.control_url
        self.environment = {
            "PATH": os.environ["PATH"],
            "BITHUMAN_API_SECRET": account.secret,
            "BITHUMAN_BASE_URL": emulator.url,
            "PYTHONUNBUFFERED": "1",
        }

    def run(self, *arguments: str, **environment: str) -> tuple[int, list[str]]:
        """Its exit code and the lines that it wrote. It must be silent on the other channel."""
        with self.start(*arguments, environment=environment) as process:
            output, errors = process.communicate(timeout=60)
        assert errors == "", errors
        return process.returncode, output.splitlines()

    @contextmanager
    def start(
        self, *arguments: str, environment: Mapping[str, str] = {}, binary: bool = False
    ) -> Iterator[subprocess.Popen[Any]]:
        """The running program. It is killed at the end of the block, if it still runs."""
        with subprocess.Popen(
            [*self.command, *arguments],
            cwd=self.folder,
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=not binary,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def charged(self) -> list[float]:
        """What the account was charged, and less what it was given back, oldest first."""
        sign = {"api": 1, "refund": -1}
        rows = [row for row in reversed(self.account.ledger()) if row["source"] in sign]
        return [sign[row["source"]] * row["credits_change"] for row in rows]

    def media(self) -> list[dict[str, Any]]:
        """The requests for files, of all accounts."""
        with urlopen(f"{self.control_url}/media-requests") as answer:
            requests: list[dict[str, Any]] = json.load(answer)
        return requests

    def forget_media(self) -> None:
        with urlopen(Request(f"{self.control_url}/media-requests", method="DELETE")):
            pass


Prepare = Callable[..., Program]


def eventually(true: Callable[[], bool], limit: float = 30) -> None:
    """Waits until something is true."""
    end = time.monotonic() + limit
    while not true():
        assert time.monotonic() < end, "it never was"
        time.sleep(0.02)
