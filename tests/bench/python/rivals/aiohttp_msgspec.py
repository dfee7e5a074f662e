"""aiohttp, with answers decoded into msgspec's structs: the fastest that Python offers without a client in another language."""

from datetime import datetime
from typing import Any

import aiohttp
import msgspec
import objects

VERSION = f"{aiohttp.__version__} + {msgspec.__version__}"


class Account(msgspec.Struct):
    user_id: str
    email: str
    plan: str
    plan_code: str
    credit_balance: float
    plan_credits_remaining: float
    topup_credits_remaining: float
    account_status: str
    upgrade_url: str | None = None
    pricing_url: str | None = None


class AccountAnswer(msgspec.Struct):
    data: Account


class Agent(msgspec.Struct):
    code: str
    status: str
    created_at: datetime
    updated_at: datetime
    agent_id: str | None = None
    name: str | None = None
    description: str | None = None
    model: str | None = None
    gender: str | None = None
    language: str | None = None
    image_path: str | None = None
    thumbnail_path: str | None = None
    supported_models: list[str] = []
    model_status: dict[str, Any] = {}


class AgentsAnswer(msgspec.Struct):
    data: list[Agent]


ACCOUNT = msgspec.json.Decoder(AccountAnswer)
AGENTS = msgspec.json.Decoder(AgentsAnswer)


class Rival:
    def __init__(self, address: str):
        connector = aiohttp.TCPConnector(limit=64)
        self.session = aiohttp.ClientSession(address, connector=connector, headers=objects.SECRET)

    async def me(self) -> tuple[str, float]:
        async with self.session.get("/v1/me") as answer:
            found = ACCOUNT.decode(await answer.read()).data
            return found.user_id, found.credit_balance

    async def agents(self) -> list[Agent]:
        async with self.session.get("/v1/agents", params={"limit": "100"}) as answer:
            return AGENTS.decode(await answer.read()).data

    async def close(self) -> None:
        await self.session.close()
