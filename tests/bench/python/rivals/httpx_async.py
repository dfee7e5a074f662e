"""httpx, async."""

from collections.abc import AsyncIterator

import httpx
import objects

VERSION = httpx.__version__


class Rival:
    def __init__(self, address: str):
        limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
        self.client = httpx.AsyncClient(base_url=address, headers=objects.SECRET, limits=limits)

    async def me(self) -> tuple[str, float]:
        return objects.holder((await self.client.get("/v1/me")).json())

    async def agents(self) -> list[objects.Agent]:
        return objects.agents((await self.client.get("/v1/agents", params={"limit": 100})).json())

    async def frames(self) -> AsyncIterator[bytes]:
        async with self.client.stream("POST", "/v1/tts", json=objects.SPEECH) as answer:
            async for frame in objects.async_frames(answer.aiter_bytes()):
                yield frame

    async def close(self) -> None:
        await self.client.aclose()
