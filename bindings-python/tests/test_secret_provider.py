from __future__ import annotations

import asyncio
import gc
import logging
import threading
import time
import weakref

import pytest

from bithuman_rest import APITimeoutError, AsyncClient, Client, ConfigurationError, UnauthorizedError
from local_server import LocalServer

OLD, NEW = "sk_old_0001", "sk_new_0002"


class Vault:
    """Gives what is left in it, one after the other."""

    def __init__(self, *secrets: object) -> None:
        self.left = list(secrets)
        self.asked = 0
        self.threads: set[int] = set()

    def secret(self) -> str:
        self.asked += 1
        self.threads.add(threading.get_ident())
        secret = self.left.pop(0)
        if isinstance(secret, Exception):
            raise secret
        return secret  # type: ignore[return-value]

    async def later(self) -> str:
        await asyncio.sleep(0)
        return self.secret()


def test_it_is_asked_once_and_again_when_the_secret_is_refused(
    server: LocalServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.good = OLD
    vault = Vault(OLD, NEW)
    with Client(base_url=server.url, secret_provider=vault.secret) as client:
        assert vault.asked == 0
        client.account.me()
        client.with_options(timeout=20).account.me()
        assert len(list(client.agents.list(page_size=100))) == 250
        assert (vault.asked, server.secrets) == (1, [OLD] * 5)
        server.good = NEW
        client.account.me()
        client.account.me()
        assert OLD not in repr(client) + caplog.text and NEW not in repr(client) + caplog.text
    assert (vault.asked, server.secrets) == (2, [OLD] * 6 + [NEW] * 2)
    assert threading.get_ident() not in vault.threads


def test_a_second_refusal_is_told(server: LocalServer) -> None:
    server.good = "sk_another"
    vault = Vault(OLD, NEW, "sk_another")
    with Client(base_url=server.url, secret_provider=vault.secret) as client, pytest.raises(UnauthorizedError):
        client.account.me()
    assert server.secrets == [OLD, NEW]


def test_what_it_raises_is_the_cause(server: LocalServer) -> None:
    problem = LookupError("the vault is closed")
    vault = Vault(problem, OLD)
    with Client(base_url=server.url, secret_provider=vault.secret) as client:
        with pytest.raises(ConfigurationError, match="the vault is closed") as caught:
            client.account.me()
        assert (caught.value.__cause__, caught.value.field) == (problem, "secret_provider")
        assert server.requests == 0
        client.account.me()
    assert server.secrets == [OLD]


@pytest.mark.parametrize("bad", ["", "sk one", "Bearer sk_one", 7, None, b"sk_one"])
def test_what_is_no_secret_is_not_sent(server: LocalServer, bad: object) -> None:
    with (
        Client(base_url=server.url, secret_provider=Vault(bad).secret) as client,
        pytest.raises(ConfigurationError, match="secret") as caught,
    ):
        client.account.me()
    assert caught.value.field == "secret_provider"
    assert not bad or str(bad) not in str(caught.value)
    assert server.requests == 0


def test_a_coroutine_is_for_the_async_client(server: LocalServer) -> None:
    with (
        Client(base_url=server.url, secret_provider=Vault(OLD).later) as client,  # type: ignore[arg-type]
        pytest.raises(ConfigurationError, match="coroutine"),
    ):
        client.account.me()
    assert server.requests == 0


def test_it_is_called_in_place_of_a_secret(server: LocalServer) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(OLD, base_url=server.url, secret_provider=Vault(NEW).secret)
    assert caught.value.field == "secret_provider"
    with pytest.raises(ConfigurationError) as caught:
        Client(base_url=server.url, secret_provider=OLD)  # type: ignore[type-var]
    assert caught.value.field == "secret_provider"


def test_a_limit_of_time_goes_on(server: LocalServer) -> None:
    release = threading.Event()

    def slow() -> str:
        release.wait(60)
        return OLD

    with Client(base_url=server.url, secret_provider=slow, timeout=0.2) as client, pytest.raises(APITimeoutError):
        client.account.me()
    release.set()
    assert server.requests == 0


@pytest.mark.parametrize("how", ["secret", "later"])
async def test_the_event_loop_is_where_it_is_asked(server: LocalServer, how: str) -> None:
    server.good = NEW
    vault = Vault(OLD, NEW)
    async with AsyncClient(base_url=server.url, secret_provider=getattr(vault, how)) as client:
        await client.account.me()
        await asyncio.gather(*(client.account.me() for _ in range(20)))
        assert len([agent async for agent in client.agents.list(page_size=100)]) == 250
    assert vault.threads == {threading.get_ident()}
    assert server.secrets == [OLD] + [NEW] * 24


async def test_one_question_answers_all_calls(server: LocalServer) -> None:
    vault = Vault(OLD)
    async with AsyncClient(base_url=server.url, secret_provider=vault.later) as client:
        await asyncio.gather(*(client.account.me() for _ in range(50)))
    assert (vault.asked, server.secrets) == (1, [OLD] * 50)


async def test_what_an_async_one_raises_is_the_cause(server: LocalServer) -> None:
    problem = LookupError("the vault is closed")
    async with AsyncClient(base_url=server.url, secret_provider=Vault(problem).later) as client:
        with pytest.raises(ConfigurationError, match="the vault is closed") as caught:
            await client.account.me()
    assert caught.value.__cause__ is problem
    assert server.requests == 0


async def test_giving_up_a_call_gives_up_the_question(server: LocalServer) -> None:
    asked, given_up = asyncio.Event(), asyncio.Event()

    async def never() -> str:
        asked.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            given_up.set()
            raise
        return OLD

    async with AsyncClient(base_url=server.url, secret_provider=never) as client:
        task = asyncio.create_task(client.account.me())
        await asyncio.wait_for(asked.wait(), 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(given_up.wait(), 30)
    assert server.requests == 0


def test_what_holds_both_is_collected(server: LocalServer) -> None:
    class Application:
        def __init__(self) -> None:
            self.client = Client(base_url=server.url, secret_provider=self.secret)
            self.child = self.client.with_options(timeout=20)

        def secret(self) -> str:
            return OLD

    application = Application()
    application.child.account.me()
    gone = weakref.ref(application)
    del application
    end = time.monotonic() + 25
    gc.collect()
    # The thread that asked for the secret may still hold what it asked.
    while gone() is not None and time.monotonic() < end:
        time.sleep(0.01)
        gc.collect()
    assert gone() is None
