from __future__ import annotations

import asyncio
import threading

from bithuman_rest import AsyncClient, Client
from conftest import SECRET
from local_server import LocalServer


def test_other_threads_run_during_a_call(server: LocalServer) -> None:
    ticks = 0
    done = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.wait(0.001):
            ticks += 1

    ticker = threading.Thread(target=tick)
    with Client(SECRET, base_url=server.base("slow")) as client:
        ticker.start()
        client.account.me()
        done.set()
    ticker.join()
    assert ticks > 10


def test_threads_call_at_the_same_time(server: LocalServer) -> None:
    with Client(SECRET, base_url=server.base("slow")) as client:
        client.account.me()
        threads = [threading.Thread(target=client.account.me) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert server.most > 1


async def test_the_event_loop_runs_during_a_call(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.base("slow")) as client:
        call = asyncio.create_task(client.account.me())
        turns = 0
        while not call.done():
            await asyncio.sleep(0.001)
            turns += 1
        assert turns > 10
        assert call.result().user_id == "u_1"
