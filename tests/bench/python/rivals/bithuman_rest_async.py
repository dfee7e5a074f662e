"""This client, async."""

from collections.abc import AsyncIterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import objects

from bithuman_rest import AsyncClient

VERSION = version("bithuman-rest")


class Rival:
    def __init__(self, address: str):
        self.client = AsyncClient(objects.SECRET["api-secret"], base_url=address, pool_max_idle=64)

    async def me(self) -> tuple[str, float]:
        found = await self.client.account.me()
        return found.user_id, found.credit_balance

    async def agents(self) -> list[Any]:
        return [agent async for agent in self.client.agents.list()]

    async def frames(self) -> AsyncIterator[bytes]:
        async for frame in self.client.speech.stream(text="hello"):
            yield frame.pcm

    async def upload(self, path: Path) -> int:
        return (await self.client.files.upload(file=path)).file_size

    async def download(self, path: Path) -> None:
        await self.client.models.download("A1", str(path))

    async def close(self) -> None:
        await self.client.close()
