"""niquests, async."""

import niquests
import objects

VERSION = niquests.__version__


class Rival:
    def __init__(self, address: str):
        self.address = address
        self.session = niquests.AsyncSession(pool_connections=1, pool_maxsize=64)
        self.session.headers.update(objects.SECRET)

    async def me(self) -> tuple[str, float]:
        return objects.holder((await self.session.get(f"{self.address}/v1/me")).json())

    async def agents(self) -> list[objects.Agent]:
        return objects.agents((await self.session.get(f"{self.address}/v1/agents", params={"limit": 100})).json())

    async def close(self) -> None:
        await self.session.close()
