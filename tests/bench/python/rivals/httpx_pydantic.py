"""httpx with pydantic models, async: what SDKs in the manner of OpenAI's are made of."""

from datetime import datetime
from importlib.metadata import version
from typing import Any

import httpx
import objects
from pydantic import BaseModel, ConfigDict

VERSION = f"{httpx.__version__} + {version('pydantic')}"


class Model(BaseModel):
    model_config = ConfigDict(extra="allow")


class Account(Model):
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


class AccountAnswer(Model):
    data: Account


class Agent(Model):
    code: str
    agent_id: str | None = None
    name: str | None = None
    description: str | None = None
    model: str | None = None
    gender: str | None = None
    language: str | None = None
    image_path: str | None = None
    thumbnail_path: str | None = None
    status: str
    supported_models: list[str] = []
    model_status: dict[str, Any] = {}
    created_at: datetime
    updated_at: datetime


class AgentsAnswer(Model):
    data: list[Agent]


class Rival:
    def __init__(self, address: str):
        limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
        self.client = httpx.AsyncClient(base_url=address, headers=objects.SECRET, limits=limits)

    async def me(self) -> tuple[str, float]:
        found = AccountAnswer.model_validate((await self.client.get("/v1/me")).json()).data
        return found.user_id, found.credit_balance

    async def agents(self) -> list[Agent]:
        return AgentsAnswer.model_validate((await self.client.get("/v1/agents", params={"limit": 100})).json()).data

    async def close(self) -> None:
        await self.client.aclose()
