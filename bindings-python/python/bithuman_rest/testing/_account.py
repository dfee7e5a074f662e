from __future__ import annotations

from datetime import timedelta
from typing import Any

from .. import AsyncClient, Client
from ._control import control

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._options import Duration
    from ._emulator import Emulator


class Account:
    """An account of the emulator: clients that use it, and what the emulator knows of it."""

    def __init__(self, emulator: Emulator, secret: str) -> None:
        self._emulator = emulator
        self.secret = secret

    def client(self, **settings: Any) -> Client:
        """A client of this account. Takes the settings of `Client`."""
        return Client(self.secret, base_url=self._emulator.url, **settings)

    def async_client(self, **settings: Any) -> AsyncClient:
        """A client of this account for asyncio. Takes the settings of `AsyncClient`."""
        return AsyncClient(self.secret, base_url=self._emulator.url, **settings)

    def advance(self, time: Duration) -> None:
        """Moves this account's clock by so many seconds, or a `timedelta`. It has one of its own from then on."""
        seconds = time.total_seconds() if isinstance(time, timedelta) else time
        self.control("/advance", {"seconds": seconds})

    def fault(self, kind: str, times: int = 1, **fields: object) -> None:
        """Lets the next requests fail: `fault("status", status=503)`, `fault("drop_after")`, `fault("html_502")` …"""
        self.control("/faults", {"kind": kind, "times": times, **fields})

    def agent(self, **fields: object) -> dict[str, Any]:
        """Makes an agent that is ready, unless `status` says otherwise."""
        agent: dict[str, Any] = self.control("/agents", fields)
        return agent

    def room(self, agent_code: str, **fields: object) -> dict[str, Any]:
        """Opens a live session of an agent, so that it can be spoken to."""
        room: dict[str, Any] = self.control("/rooms", {"agent_code": agent_code, **fields})
        return room

    def requests(self) -> list[dict[str, Any]]:
        """The requests that arrived, in order: `method`, `path`, `query`, `headers`, `body`, `status` …"""
        requests: list[dict[str, Any]] = self.control("/requests")
        return requests

    def ledger(self) -> list[dict[str, Any]]:
        """What was charged and given back, newest first."""
        rows: list[dict[str, Any]] = self.control("/ledger")
        return rows

    def control(self, path: str, body: object = None, method: str | None = None) -> Any:
        """Asks the control interface about this account. A body makes it a POST; a refusal is a `ValueError`."""
        return control(self._emulator.control_url, f"/accounts/{self.secret}{path}", body, method)

    def __repr__(self) -> str:
        return f"<Account of {self._emulator.url}>"
