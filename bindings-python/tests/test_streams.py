from __future__ import annotations

import asyncio
import io
from itertools import islice

import pytest

from bithuman_rest import AsyncClient, BithumanError, Client
from conftest import SECRET
from local_server import LocalServer


def test_items_are_read_page_by_page_as_needed(server: LocalServer, client: Client) -> None:
    stream = client.agents.list(page_size=100)
    assert server.requests == 0
    assert [agent.code for agent in islice(stream, 3)] == ["A0", "A1", "A2"]
    assert server.requests == 1
    assert len(list(stream)) == 247
    assert server.requests == 3
    assert list(stream) == []


def test_a_stream_ends_with_its_block(client: Client) -> None:
    with client.agents.list() as stream:
        next(stream)
    assert list(stream) == []


async def test_async_items(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.url) as client:
        assert [agent.code async for agent in client.agents.list()] == [f"A{row}" for row in range(250)]
        async with client.agents.list() as stream:
            async for agent in stream:
                assert agent.code == "A0"
                break
        with pytest.raises(StopAsyncIteration):
            await anext(stream)


async def test_streams_do_not_disturb_each_other(server: LocalServer) -> None:
    async with AsyncClient(SECRET, base_url=server.url) as client:

        async def count() -> int:
            return len([agent async for agent in client.agents.list(page_size=10)])

        assert await asyncio.gather(*(count() for _ in range(8))) == [250] * 8


def test_a_file_object_is_read_once_and_in_pieces(client: Client) -> None:
    class Counting(io.BytesIO):
        reads = 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.reads += 1
            assert size is not None and 0 < size <= 1024 * 1024
            return super().read(size)

    picture = Counting(b"\x89PNG\r\n\x1a\n" + bytes(1_000_000))
    try:
        client.files.upload(file=("picture.png", picture), options={"max_retries": 0})
    except BithumanError:
        pass  # The server's answer is of another operation.
    assert picture.reads > 1
