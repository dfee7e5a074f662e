import asyncio

from bithuman_rest import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        agent = await client.agents.wait("A12345", options={"timeout": 600})
        print(agent.code, agent.status)


asyncio.run(main())
