"""pyreqwest, async."""

from collections.abc import AsyncIterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import objects
from pyreqwest.client import ClientBuilder

VERSION = version("pyreqwest")


class Rival:
    def __init__(self, address: str):
        self.client = ClientBuilder().base_url(f"{address}/").default_headers(objects.SECRET).build()

    async def me(self) -> tuple[str, float]:
        answer = await self.client.get("v1/me").build().send()
        return objects.holder(await answer.json())

    async def agents(self) -> list[objects.Agent]:
        answer = await self.client.get("v1/agents").query({"limit": 100}).build().send()
        return objects.agents(await answer.json())

    async def frames(self) -> AsyncIterator[bytes]:
        async with self.client.post("v1/tts").body_json(objects.SPEECH).build_streamed() as answer:
            async for frame in objects.async_frames(chunks(answer.body_reader)):
                yield frame

    async def upload(self, path: Path) -> int:
        answer = await self.client.post("v1/files/upload").body_json(objects.upload(path)).build().send()
        return objects.size(await answer.json())

    async def download(self, path: Path) -> None:
        async with self.client.get("file").build_streamed() as answer:
            with path.open("wb") as file:
                async for chunk in chunks(answer.body_reader):
                    file.write(chunk)

    async def close(self) -> None:
        await self.client.close()


async def chunks(reader: Any) -> AsyncIterator[Any]:
    while (chunk := await reader.read_chunk()) is not None:
        yield chunk
