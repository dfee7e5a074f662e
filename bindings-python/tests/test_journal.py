"""Billed work whose answer is lost, and whose process ends."""

from __future__ import annotations

import asyncio
import multiprocessing
import pickle
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bithuman_rest import Client, OutcomeUnknownError
from bithuman_rest.testing import Account, Emulator


@pytest.fixture
def account(bithuman_emulator: Emulator) -> Account:
    return bithuman_emulator.account(plan="business")


def charged(account: Account) -> list[int]:
    """What was charged to the account, newest first."""
    return [row["credits_change"] for row in account.ledger() if row["source"] == "api"]


def eventually(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def lost(client: Client) -> OutcomeUnknownError:
    with pytest.raises(OutcomeUnknownError) as caught:
        client.agents.generate(model="essence-1", options={"max_retries": 0})
    return caught.value


def test_an_error_is_resolved_by_the_client_whose_it_is(account: Account) -> None:
    with account.client() as client:
        account.fault("drop_after")
        error = lost(client)
        assert (error.billed, error.safe_to_retry, len(error.attempts)) == ("unknown", True, 1)
        resolution = error.resolve()
        assert (resolution.outcome, resolution.idempotency_key) == ("created", error.idempotency_key)
        assert client.agents.get(resolution.agent_id).code == resolution.agent_id
        assert account.secret not in repr(error) + str(error) + repr(vars(error))
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.idempotency_key) == (
            OutcomeUnknownError,
            str(error),
            error.idempotency_key,
        )


def test_an_error_of_an_async_client_is_awaited(account: Account) -> None:

    async def go() -> str:
        async with account.async_client() as client:
            account.fault("drop_before")
            with pytest.raises(OutcomeUnknownError) as caught:
                await client.agents.generate(model="essence-1", options={"max_retries": 0})
            outcome: str = (await caught.value.resolve()).outcome
            return outcome

    assert asyncio.run(go()) == "not_created"
    assert charged(account) == []


def generate(url: str, secret: str, journal: Path) -> str:
    with Client(secret, base_url=url, journal=journal) as client:
        return client.agents.generate(model="essence-1", options={"intent": "one"}).agent_id


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_processes_share_a_journal(bithuman_emulator: Emulator, account: Account, tmp_path: Path, start: str) -> None:
    url, secret, journal = bithuman_emulator.url, account.secret, tmp_path / "journal.db"
    mine = account.client(journal=journal)
    assert mine.jobs.open_entries() == []
    with multiprocessing.get_context(start).Pool(3) as pool:
        agents = pool.starmap(generate, [(url, secret, journal)] * 6)
    assert len({*agents, generate(url, secret, journal)}) == 1
    assert charged(account) == [250]
    mine.close()
    assert secret.encode() not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_the_journal_knows_what_a_killed_program_began(
    bithuman_emulator: Emulator, account: Account, tmp_path: Path
) -> None:
    url, secret, journal = bithuman_emulator.url, account.secret, tmp_path / "journal.db"
    account.fault("stall_headers", match={"method": "POST", "path": "/v1/agent/generate"})
    with account.client(journal=journal) as mine:
        assert mine.jobs.entries(intent="one") == []
        child = multiprocessing.get_context("spawn").Process(target=generate, args=(url, secret, journal))
        child.start()
        eventually(lambda: charged(account) == [250])
        [entry] = mine.jobs.entries(intent="one")
        assert (entry.state, entry.billed, entry.sending) == ("open", "unknown", True)
        child.kill()
        child.join()
        [entry] = mine.jobs.entries(intent="one")
        assert (entry.state, entry.billed, entry.sending, entry.agent_id) == ("open", "unknown", False, None)
        agent = generate(url, secret, journal)
        [entry] = mine.jobs.entries(intent="one")
        assert (entry.state, entry.billed, entry.sending, entry.agent_id) == ("done", "yes", False, agent)
    assert charged(account) == [250]
