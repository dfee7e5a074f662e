"""`AsyncClient` on other event loops than asyncio's own: uvloop, and trio, by itself and through anyio."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable

import anyio
import anyio.lowlevel
import pytest
import trio
import uvloop

from bithuman_rest import AsyncClient, AuthenticationError, ConfigurationError
from bithuman_rest.testing import Account
from conftest import SECRET
from local_server import LocalServer

Run = Callable[[Callable[[], Awaitable[None]]], None]


def on_uvloop(main: Callable[[], Awaitable[None]]) -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main())  # type: ignore[arg-type]


def on_trio(main: Callable[[], Awaitable[None]]) -> None:
    trio.run(main)


def on_anyio(main: Callable[[], Awaitable[None]]) -> None:
    anyio.run(main, backend="trio")


@pytest.fixture(params=[on_uvloop, on_trio, on_anyio], ids=lambda run: run.__name__[3:])
def run(request: pytest.FixtureRequest) -> Run:
    chosen: Run = request.param
    return chosen


def test_calls_go_side_by_side(run: Run, server: LocalServer) -> None:
    server.company = 8

    async def main() -> None:
        async with AsyncClient(SECRET, base_url=server.base("held")) as client, anyio.create_task_group() as tasks:
            for _ in range(8):
                tasks.start_soon(client.account.me)

    run(main)
    assert (server.requests, server.most) == (8, 8)


def test_items_come_one_by_one(run: Run, server: LocalServer) -> None:
    codes: list[str] = []

    async def main() -> None:
        async with AsyncClient(SECRET, base_url=server.url) as client, client.agents.list(page_size=100) as agents:
            async for agent in agents:
                codes.append(agent.code)

    run(main)
    assert codes == [f"A{row}" for row in range(250)]


def test_errors_are_raised_where_they_are_awaited(run: Run, server: LocalServer) -> None:
    server.good = "another secret"

    async def main() -> None:
        async with AsyncClient(SECRET, base_url=server.url) as client:
            with pytest.raises(AuthenticationError):
                await client.account.me()

    run(main)


def test_a_cancelled_call_drops_its_request(run: Run, server: LocalServer) -> None:
    async def main() -> None:
        async with AsyncClient(SECRET, base_url=server.base("stall")) as client:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(client.account.me)
                assert await anyio.to_thread.run_sync(server.stalled.acquire, True, 20)
                tasks.cancel_scope.cancel()
            assert await anyio.to_thread.run_sync(server.dropped.acquire, True, 20)

    run(main)


def test_a_time_limit_of_the_loop_ends_a_call(run: Run, server: LocalServer) -> None:
    async def expire(limit: anyio.CancelScope) -> None:
        assert await anyio.to_thread.run_sync(server.stalled.acquire, True, 20)
        limit.deadline = anyio.current_time()

    async def main() -> None:
        async with AsyncClient(SECRET, base_url=server.base("stall")) as client:
            with pytest.raises(TimeoutError), anyio.fail_after(None) as limit:
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(expire, limit)
                    await client.account.me()

    run(main)
    assert server.dropped.acquire(timeout=20)


def test_a_secret_provider_is_awaited(run: Run, server: LocalServer) -> None:
    async def provide() -> str:
        await anyio.lowlevel.checkpoint()
        return SECRET

    async def main() -> None:
        async with AsyncClient(secret_provider=provide, base_url=server.url) as client:
            await client.account.me()

    run(main)
    assert server.secrets == [SECRET]


def test_a_secret_provider_is_cancelled_with_its_call(run: Run, server: LocalServer) -> None:
    async def main() -> None:
        asked, ended = anyio.Event(), anyio.Event()

        async def provide() -> str:
            asked.set()
            try:
                await anyio.sleep_forever()
            finally:
                ended.set()
            return SECRET

        async with AsyncClient(secret_provider=provide, base_url=server.url) as client:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(client.account.me)
                await asked.wait()
                tasks.cancel_scope.cancel()
            with anyio.fail_after(20):
                await ended.wait()

    run(main)
    assert server.requests == 0


def test_asynchronous_streams_are_uploaded_and_conversations_held(run: Run, bithuman_account: Account) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(300_000)

    async def pieces() -> AsyncIterator[bytes]:
        rest = io.BytesIO(picture)
        while piece := rest.read(65536):
            await anyio.lowlevel.checkpoint()
            yield piece

    async def main() -> None:
        async with bithuman_account.async_client() as client:
            file = await client.files.upload(file=("face.png", pieces()))
            assert file.file_size == len(picture)
            async with await client.realtime.open_socket() as conversation:
                assert (await anext(conversation)).event_type == "session.created"
            job = await client.agents.create(model="expression-1", prompt="A guide")
            assert (await job.wait(interval=0.01)).status == "ready"

    run(main)


def test_a_client_outlives_a_run_of_trio(server: LocalServer) -> None:
    client = AsyncClient(SECRET, base_url=server.url)
    for run in (on_trio, on_trio, on_uvloop, on_anyio):

        async def main() -> None:
            assert (await client.account.me()).user_id == "u_1"

        run(main)
    assert server.requests == 4


def test_without_an_event_loop_the_error_says_what_to_do(server: LocalServer) -> None:
    client = AsyncClient(SECRET, base_url=server.url)
    with pytest.raises(ConfigurationError, match="neither asyncio nor trio") as caught:
        client.account.me().send(None)
    assert caught.value.fix is not None and "use Client" in caught.value.fix
    assert server.requests == 0
