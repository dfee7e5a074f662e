from __future__ import annotations

import asyncio
import threading
from datetime import datetime

import pytest

from bithuman_rest import AsyncClient, BithumanError, Client, ConfigurationError, ResponseInfo
from conftest import SECRET
from local_server import LocalServer


def test_every_answer_is_told_by_the_thread_that_called(server: LocalServer) -> None:
    told: list[tuple[ResponseInfo, int]] = []
    with Client(
        SECRET, base_url=server.url, on_response=lambda info: told.append((info, threading.get_ident()))
    ) as client:
        client.account.me()
        client.with_options(timeout=5).account.me(options={"max_retries": 0})
        stream = client.agents.list(page_size=100)
        assert len(told) == 2
        assert len(list(stream)) == 250
    infos = [info for info, _ in told]
    assert [info.operation for info in infos] == ["get_me"] * 2 + ["list_agents"] * 3
    assert {ident for _, ident in told} == {threading.get_ident()}
    first = infos[0]
    assert (first.method, first.path, first.status, first.attempts, first.replayed) == ("GET", "/v1/me", 200, 1, False)
    assert isinstance(first.at, datetime) and first.took > 0
    assert (first.request_id, first.rate_limit, first.plan_notice) == (None, None, None)
    with pytest.raises(AttributeError):
        setattr(first, "status", 500)


async def test_async_answers_are_told_on_the_loop(server: LocalServer) -> None:
    told: list[asyncio.Task[object] | None] = []
    async with AsyncClient(
        SECRET, base_url=server.url, on_response=lambda _: told.append(asyncio.current_task())
    ) as client:
        await client.account.me()
        assert len([agent async for agent in client.agents.list(page_size=100)]) == 250
        await asyncio.gather(*(client.account.me() for _ in range(10)))
    assert len(told) == 14
    assert told[0] is asyncio.current_task()
    assert None not in told


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_it_raises_does_not_disturb_the_call(server: LocalServer) -> None:
    def fail(_: ResponseInfo) -> None:
        raise ValueError

    with Client(SECRET, base_url=server.url, on_response=fail) as client:
        assert client.account.me().user_id == "u_1"


def test_it_has_to_be_callable(server: LocalServer) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(SECRET, base_url=server.url, on_response=5)  # type: ignore[arg-type]
    assert isinstance(caught.value, BithumanError)
    assert caught.value.field == "on_response"
