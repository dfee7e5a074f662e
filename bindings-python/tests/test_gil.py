from __future__ import annotations

import asyncio
import threading
import time

from bithuman_rest import AsyncClient, Client
from conftest import SECRET
from local_server import LocalServer


def test_other_threads_run_during_a_call(server: LocalServer) -> None:
    order: list[str] = []

    def tick() -> None:
        assert server.held.acquire(timeout=25)
        for _ in range(10):
            time.sleep(0.001)
        order.append("ticked")
        server.release()

    ticker = threading.Thread(target=tick)
    with Client(SECRET, base_url=server.base("held")) as client:
        ticker.start()
        client.account.me()
        order.append("answered")
    ticker.join()
    assert order == ["ticked", "answered"]


def test_threads_call_at_the_same_time(server: LocalServer) -> None:
    server.company = 8
    with Client(SECRET, base_url=server.base("held"), timeout=25) as client:
        threads = [threading.Thread(target=client.account.me) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert (server.requests, server.most) == (8, 8)


async def test_the_event_loop_runs_during_a_call(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.base("held")) as client:
        call = asyncio.create_task(client.account.me())
        while not server.held.acquire(blocking=False):
            await asyncio.sleep(0.001)
        assert not call.done()
        server.release()
        assert (await call).user_id == "u_1"
