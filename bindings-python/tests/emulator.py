"""The emulator as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Emulator:
    """A running emulator, and what its control interface knows."""

    def __init__(self, url: str) -> None:
        self.url = url

    def account(self, **fields: object) -> str:
        """Opens an account; gives its secret."""
        secret: str = self._control("/accounts", fields)["secret"]
        return secret

    def heard(self, secret: str) -> list[dict[str, Any]]:
        """What an account's clients sent over sockets."""
        return [message["event"] for message in self._control(f"/accounts/{secret}/relay-log")]

    def sessions(self, secret: str) -> list[dict[str, Any]]:
        sessions: list[dict[str, Any]] = self._control(f"/accounts/{secret}/sessions")
        return sessions

    def fault(self, secret: str, kind: str, **fields: object) -> None:
        """Has the next request of an account meet a fault."""
        self._control(f"/accounts/{secret}/faults", {"kind": kind, **fields})

    def requests(self, secret: str) -> list[dict[str, Any]]:
        """What an account's clients asked for."""
        requests: list[dict[str, Any]] = self._control(f"/accounts/{secret}/requests")
        return requests

    def charged(self, secret: str) -> list[int]:
        """What was charged to an account, newest first."""
        return [row["credits_change"] for row in self._control(f"/accounts/{secret}/ledger") if row["source"] == "api"]

    def _control(self, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_emulator{path}", data, {"content-type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)


@contextmanager
def running(*settings: str) -> Iterator[Emulator]:
    program = [os.environ["BITHUMAN_EMULATOR"], "--port", "0", "--exit-with-parent", *settings]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        yield Emulator(json.loads(process.stdout.readline())["url"])
