from __future__ import annotations

import asyncio
import gc
import os
import time
from pathlib import Path

import pytest

from bithuman_rest import AsyncClient, Client, InvalidRequestError
from conftest import SECRET
from local_server import LocalServer

pytestmark = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")

MEBIBYTE = 1024 * 1024


def memory() -> int:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def settles_at(most: int) -> bool:
    """Whether the descriptors become so few: the server, which is of this process, closes its ends in its own time."""
    end = time.monotonic() + 25
    while descriptors() > most and time.monotonic() < end:
        time.sleep(0.01)
    return descriptors() <= most


def test_ten_thousand_calls_leave_memory_and_descriptors_flat(client: Client) -> None:
    for _ in range(500):
        client.account.me()
    before = memory(), descriptors()
    for _ in range(10_000):
        account = client.account.me()
        assert account.to_dict()["user_id"] == "u_1"
    assert memory() - before[0] < 4 * MEBIBYTE
    assert settles_at(before[1] + 4)


async def test_ten_thousand_async_calls_leave_memory_flat(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.url) as client:
        for _ in range(20):
            await asyncio.gather(*(client.account.me() for _ in range(50)))
        before = memory(), descriptors()
        for _ in range(200):
            await asyncio.gather(*(client.account.me() for _ in range(50)))
        assert memory() - before[0] < 4 * MEBIBYTE
        # Fifty calls at once keep no more connections than so many, of which both ends are here.
        assert settles_at(before[1] + 100)


def test_errors_leave_memory_flat(client: Client) -> None:
    def fail() -> None:
        with pytest.raises(InvalidRequestError):
            client.agents.get("")

    for _ in range(500):
        fail()
    before = memory()
    for _ in range(10_000):
        fail()
    assert memory() - before < 4 * MEBIBYTE


def test_event_loops_and_clients_come_and_go(server: LocalServer) -> None:
    async def once() -> None:
        async with AsyncClient(SECRET, base_url=server.url) as client:
            await client.account.me()

    for _ in range(20):
        asyncio.run(once())
    gc.collect()
    before = descriptors()
    for _ in range(50):
        asyncio.run(once())
    gc.collect()
    assert settles_at(before + 4)
