from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bithuman_rest import AsyncClient, Client
from conftest import SECRET
from local_server import LocalServer

# Far above what a busy machine needs, and below the half minute after which a silent server is given up anyway.
PROMPT = 5.0
PATIENCE = 25.0


async def until_stalled(server: LocalServer) -> None:
    while not server.stalled.acquire(blocking=False):
        await asyncio.sleep(0.005)


async def test_a_cancelled_task_drops_its_request(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.base("stall")) as client:
        task = asyncio.create_task(client.account.me())
        await until_stalled(server)
        task.cancel("enough")
        started = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert server.dropped.acquire(timeout=PATIENCE)
        assert time.monotonic() - started < PROMPT


async def expire(server: LocalServer, limit: asyncio.Timeout) -> None:
    await until_stalled(server)
    limit.reschedule(asyncio.get_running_loop().time())


async def test_a_time_limit_of_the_program_drops_the_request(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.base("stall")) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(None) as limit, asyncio.TaskGroup() as group:
                group.create_task(expire(server, limit))
                await client.account.me()
        assert server.dropped.acquire(timeout=PATIENCE)


async def test_a_failing_sibling_drops_the_request(server: LocalServer) -> None:
    async def fail() -> None:
        await until_stalled(server)
        raise ValueError

    async with AsyncClient(SECRET, base_url=server.base("stall")) as client:
        with pytest.raises(ExceptionGroup):
            async with asyncio.TaskGroup() as group:
                group.create_task(client.account.me())
                group.create_task(fail())
        assert server.dropped.acquire(timeout=PATIENCE)


async def test_a_call_that_nobody_awaits_any_more_is_dropped(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.base("stall")) as client:
        call = client.account.me()
        call.send(None)
        await until_stalled(server)
        call.close()
        del call
        gc.collect()
        assert server.dropped.acquire(timeout=PATIENCE)


async def test_a_stream_is_dropped_with_its_task_and_by_closing(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.base("stall")) as client:
        stream = client.agents.list()
        task = asyncio.ensure_future(anext(stream))
        await until_stalled(server)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert server.dropped.acquire(timeout=PATIENCE)

        stream = client.agents.list()
        task = asyncio.ensure_future(anext(stream))
        await until_stalled(server)
        await stream.aclose()
        with pytest.raises(StopAsyncIteration):
            await task
        assert server.dropped.acquire(timeout=PATIENCE)


def test_closing_a_sync_stream_ends_whoever_waits(server: LocalServer) -> None:
    with Client(SECRET, base_url=server.base("stall")) as client:
        stream = client.agents.list()
        found: list[object] = []
        thread = threading.Thread(target=lambda: found.extend(stream))
        thread.start()
        assert server.stalled.acquire(timeout=PATIENCE)
        stream.close()
        thread.join(PATIENCE)
        assert not thread.is_alive()
        assert server.dropped.acquire(timeout=PATIENCE)


async def test_cancelling_ten_thousand_times_leaves_nothing_behind(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.base("stall"), max_retries=0) as client:
        for _ in range(100):
            tasks = [asyncio.ensure_future(client.account.me()) for _ in range(100)]
            await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            done = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(one, asyncio.CancelledError) for one in done)
        deadline = time.monotonic() + PATIENCE
        while server.open and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        assert server.open == 0


def test_a_loop_may_close_with_a_call_under_way(server: LocalServer) -> None:
    client = AsyncClient(SECRET, base_url=server.base("stall"))
    loop = asyncio.new_event_loop()
    task = loop.create_task(client.account.me())
    loop.run_until_complete(until_stalled(server))
    setattr(task, "_log_destroy_pending", False)
    loop.close()
    del loop, task
    gc.collect()
    assert server.dropped.acquire(timeout=PATIENCE)


@pytest.mark.parametrize("runner", ["asyncio", "uvloop", "anyio"])
def test_it_runs_on(runner: str, server: LocalServer) -> None:
    async def main() -> None:
        async with AsyncClient(SECRET, base_url=server.url) as client:
            accounts = await asyncio.gather(*(client.account.me() for _ in range(20)))
            assert {account.user_id for account in accounts} == {"u_1"}
            assert len([agent async for agent in client.agents.list()]) == 250

    run(runner)(main)


def run(runner: str) -> Callable[[Callable[[], Awaitable[None]]], Any]:
    if runner == "asyncio":
        return lambda main: asyncio.run(main())  # type: ignore[arg-type]
    module = pytest.importorskip(runner)
    return lambda main: module.run(main() if runner == "uvloop" else main)
