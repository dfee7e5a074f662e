"""A program that uses the API as people do; the type checkers read it, nothing runs it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, assert_type

import bithuman_rest
from bithuman_rest import APIError, AsyncClient, Client, NotFoundError, RateLimitedError, RequestOptions, models


def sync(client: Client) -> None:
    account = client.account.me()
    assert_type(account, models.AccountInfo)
    assert_type(account.user_id, str)
    assert_type(account.extra, dict[str, Any])
    agents: Iterator[models.AgentSummary] = client.agents.list(status="ready")
    for agent in agents:
        assert_type(agent.created_at, datetime | None)
    with client.agents.list() as stream:
        assert_type(next(stream), models.AgentSummary)
    assert_type(client.account.is_valid(), bool)
    assert_type(client.agents.list_sessions("A1"), list[models.LiveRoom])
    options: RequestOptions = {"timeout": 5, "max_retries": 0}
    delivery = client.agents.speak("A1", message="Hello", options=options)
    assert_type(delivery, models.Delivery)
    quick = client.with_options(timeout=timedelta(seconds=5), idempotency_key="job-1")
    assert_type(quick, Client)
    generation = quick.agents.generate(model="essence-2", prompt="A guide")
    assert_type(generation, models.AgentGeneration)
    client.files.upload(file=Path("portrait.png"))
    with client.realtime.open_socket(model="gpt-realtime-mini") as conversation:
        conversation.send({"type": "response.create"})
        for event in conversation:
            assert_type(event.delta, str | None)


async def asynchronous(client: AsyncClient) -> None:
    assert_type(await client.account.me(), models.AccountInfo)
    agents: AsyncIterator[models.AgentSummary] = client.agents.list()
    async for agent in agents:
        assert_type(agent.code, str)
    async with client.agents.list() as stream:
        assert_type(await anext(stream), models.AgentSummary)
    async with await client.realtime.open_socket() as conversation:
        await conversation.send({"type": "response.create"})
        async for event in conversation:
            assert_type(event, models.RealtimeEvent)


def failing(client: Client) -> float | None:
    try:
        client.agents.get("A1")
    except NotFoundError as error:
        assert_type(error.request_id, str | None)
    except RateLimitedError as error:
        return error.retry_after
    except APIError as error:
        assert_type(error.status, int | None)
        print(error.fix, error.billed, error.attempts[0].took)
    except bithuman_rest.BithumanError as error:
        print(error)
    return None


def secret() -> str:
    return "sk_secret"


async def secret_later() -> str:
    return "sk_secret"


def asking() -> None:
    sync(Client(secret_provider=secret))
    AsyncClient(secret_provider=secret)
    AsyncClient(secret_provider=secret_later, timeout=timedelta(seconds=10))
    Client(secret_provider=secret_later)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def main() -> None:
    with Client("sk_secret", base_url="http://127.0.0.1:1", timeout=10) as client:
        sync(client)
        failing(client)
