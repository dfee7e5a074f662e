from __future__ import annotations

import asyncio
import io
import socket
from collections.abc import AsyncIterator
from itertools import islice

import pytest

from bithuman_rest import AsyncClient, BithumanError, Client, InvalidRequestError
from bithuman_rest.testing import Account
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


class Reader:
    """A stream with an asynchronous `read`."""

    def __init__(self, data: bytes) -> None:
        self.rest = io.BytesIO(data)

    async def read(self, size: int, /) -> bytes:
        await asyncio.sleep(0)
        return self.rest.read(size)


@pytest.mark.parametrize("form", ["generator", "reader"])
async def test_an_asynchronous_stream_is_uploaded(form: str, bithuman_account: Account) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4000

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(picture), 100_001):
            yield picture[start : start + 100_001]
            yield b""

    stream = pieces() if form == "generator" else Reader(picture)
    async with bithuman_account.async_client() as client:
        uploaded = await client.files.upload(file=("picture.png", stream))
    assert uploaded.file_size == len(picture)


async def test_an_upload_that_is_given_up_closes_its_stream() -> None:
    closed = asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        try:
            while True:
                yield bytes(64 * 1024)
        finally:
            closed.set()

    listener = socket.create_server(("127.0.0.1", 0))
    with listener:
        async with AsyncClient(SECRET, base_url=f"http://127.0.0.1:{listener.getsockname()[1]}") as client:
            upload = asyncio.create_task(client.files.upload(file=("clip.mp4", endless())))
            await asyncio.sleep(0.5)
            assert not closed.is_set()
            upload.cancel()
            await asyncio.wait([upload])
            await asyncio.wait_for(closed.wait(), 10)


def test_an_asynchronous_stream_needs_an_event_loop(client: Client) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"never read"

    with pytest.raises(InvalidRequestError, match="AsyncClient"):
        client.files.upload(file=("notes.txt", pieces()))


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
