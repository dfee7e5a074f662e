"""aiohttp, with its own JSON."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import objects

VERSION = aiohttp.__version__


class Rival:
    def __init__(self, address: str):
        connector = aiohttp.TCPConnector(limit=64)
        self.session = aiohttp.ClientSession(address, connector=connector, headers=objects.SECRET)

    async def me(self) -> tuple[str, float]:
        async with self.session.get("/v1/me") as answer:
            return objects.holder(await answer.json())

    async def agents(self) -> list[objects.Agent]:
        async with self.session.get("/v1/agents", params={"limit": "100"}) as answer:
            return objects.agents(await answer.json())

    async def frames(self) -> AsyncIterator[bytes]:
        async with self.session.post("/v1/tts", json=objects.SPEECH) as answer:
            async for frame in objects.async_frames(answer.content.iter_any()):
                yield frame

    async def upload(self, path: Path) -> int:
        async with self.session.post("/v1/files/upload", json=objects.upload(path)) as answer:
            return objects.size(await answer.json())

    async def download(self, path: Path) -> None:
        async with self.session.get("/file") as answer:
            with path.open("wb") as file:
                async for chunk in answer.content.iter_any():
                    file.write(chunk)

    async def close(self) -> None:
        await self.session.close()
