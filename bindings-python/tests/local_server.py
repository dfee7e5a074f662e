"""A small HTTP server for tests: it answers, stalls or drips, and remembers what it saw."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

CREATED = "2026-01-02T03:04:05Z"
ACCOUNT = {
    "user_id": "u_1",
    "email": "someone@example.com",
    "plan": "pro",
    "plan_code": "membership_pro",
    "account_status": "active",
    "credit_balance": 90.5,
    "plan_credits_remaining": 80.5,
    "topup_credits_remaining": 10,
}
ME = {"data": ACCOUNT, "status": "success", "status_code": 200}
REFUSED = {"error": {"code": "UNAUTHORIZED", "message": "The secret is wrong."}}


class LocalServer:
    """Paths: `/stall…` never answers, `/held…` answers once `release` was called, anything else answers at once."""

    def __init__(self) -> None:
        self.requests = 0
        # How many are held at this moment, and were at most; so many at once need no `release`.
        self.busy = self.most = 0
        self.company: int | None = None
        self.released = threading.Event()
        # What the requests came with, and the one secret that is good; any is where there is none.
        self.secrets: list[str] = []
        self.good: str | None = None
        self.writers: set[asyncio.StreamWriter] = set()
        self.dropped = threading.Semaphore(0)
        self.stalled = threading.Semaphore(0)
        self.held = threading.Semaphore(0)
        self.agents = 250
        self.url = ""

    def base(self, behaviour: str = "") -> str:
        return f"{self.url}/{behaviour}" if behaviour else self.url

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writers.add(writer)
        try:
            while head := await read_head(reader):
                path, length, secret = head
                await reader.readexactly(length)
                self.requests += 1
                self.secrets.append(secret)
                if path.startswith("/stall"):
                    self.stalled.release()
                    await reader.read(1)
                    self.dropped.release()
                    return
                if path.startswith("/held"):
                    await self.hold()
                refused = self.good is not None and secret != self.good
                status = b"401 Unauthorized" if refused else b"200 OK"
                body = json.dumps(REFUSED if refused else self.answer(path)).encode()
                writer.write(
                    b"HTTP/1.1 %s\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % (status, len(body))
                    + body
                )
                await writer.drain()
        except (asyncio.CancelledError, asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.writers.discard(writer)
            # Closing would wait for a client that is gone to read what was written.
            writer.transport.abort()

    async def hold(self) -> None:
        self.busy += 1
        self.most = max(self.most, self.busy)
        self.held.release()
        if self.busy == self.company:
            self.release()
        while not self.released.is_set():
            await asyncio.sleep(0.001)
        self.busy -= 1

    def release(self) -> None:
        """Lets go of everything that is held, also of what comes later."""
        self.released.set()

    @property
    def open(self) -> int:
        """How many connections are open."""
        return len(self.writers)

    async def hang_up(self) -> None:
        """Closes every connection, those included that were only just accepted."""
        while asyncio.all_tasks() - {asyncio.current_task()}:
            for writer in list(self.writers):
                writer.transport.abort()
            await asyncio.sleep(0.001)
        await asyncio.sleep(0)

    def answer(self, path: str) -> object:
        if "/v1/agents" not in path:
            return ME
        query = dict(pair.split("=") for pair in path.partition("?")[2].split("&"))
        limit, offset = int(query["limit"]), int(query["offset"])
        rows = range(offset, min(offset + limit, self.agents))
        items = [
            {
                "agent_id": f"A{row}",
                "code": f"A{row}",
                "name": f"Agent {row}",
                "status": "ready",
                "created_at": CREATED,
                "unheard_of": row,
            }
            for row in rows
        ]
        more = offset + limit < self.agents
        return {
            "success": True,
            "data": items,
            "pagination": {"limit": limit, "offset": offset, "total": self.agents, "has_more": more},
        }


async def read_head(reader: asyncio.StreamReader) -> tuple[str, int, str] | None:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
    except asyncio.IncompleteReadError:
        return None
    _, path, _ = head.split("\r\n", 1)[0].split(" ")
    headers = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:] if line)
    return path, int(headers.get("content-length", 0)), headers.get("api-secret", "")


@contextmanager
def running() -> Iterator[LocalServer]:
    server = LocalServer()
    ready = threading.Event()
    stop: list[Callable[[], object]] = []

    async def main() -> None:
        stopped = asyncio.Event()
        loop = asyncio.get_running_loop()
        stop.append(lambda: loop.call_soon_threadsafe(stopped.set))
        async with await asyncio.start_server(server.serve, "127.0.0.1", 0) as listener:
            server.url = "http://127.0.0.1:%d" % listener.sockets[0].getsockname()[1]
            ready.set()
            await stopped.wait()
            # Nothing more is accepted, but what was accepted still finds the server open: asyncio leaks it otherwise.
            for socket in listener.sockets:
                loop.remove_reader(socket.fileno())
            await server.hang_up()

    thread = threading.Thread(target=lambda: asyncio.run(main()))
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        stop[0]()
        thread.join()
