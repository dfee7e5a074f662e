"""The emulator as applications use it in their own tests."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from bithuman_rest import Client, InsufficientBalanceError, ServiceUnavailableError
from bithuman_rest.testing import Account, Emulator


def test_time_flies() -> None:
    with Emulator(speed="stepped") as emulator, emulator.client(max_retries=0) as client:
        started = client.agents.generate(model="essence-2", prompt="A guide")
        assert client.agents.get_status(started.agent_id).status != "ready"
        for _ in range(4):
            emulator.advance(timedelta(hours=1))
        assert client.agents.get_status(started.agent_id).status == "ready"
        assert next(request["path"] for request in emulator.requests()) == "/v1/agent/generate"
        assert emulator.ledger()[0]["credits_change"] == 500


def test_the_fixture_gives_each_test_an_account_on_a_quick_clock(bithuman_account: Account) -> None:
    with bithuman_account.client() as client:
        started = client.agents.generate(model="essence-2", prompt="A guide")
        assert client.agents.wait(started.agent_id, interval=timedelta(milliseconds=10)).status == "ready"


async def test_an_async_client(bithuman_account: Account) -> None:
    async with bithuman_account.async_client() as client:
        assert (await client.account.me()).plan_code == "membership_business"


def test_faults_and_accounts(bithuman_emulator: Emulator) -> None:
    account = bithuman_emulator.account(plan="creator", balance=0)
    with account.client(max_retries=0) as client:
        with pytest.raises(InsufficientBalanceError):
            client.agents.generate(model="essence-2", prompt="A guide")
        account.fault("status", status=503, code="SERVICE_UNAVAILABLE")
        with pytest.raises(ServiceUnavailableError):
            client.account.me()
        assert len(account.requests()) == 2
        agent = account.agent(code="A1")
        account.room(agent["code"])
        assert client.agents.speak("A1", message="Hi").delivered_to_rooms == 1


def test_a_refusal_of_the_control_interface_says_why(bithuman_account: Account) -> None:
    with pytest.raises(ValueError, match="kind"):
        bithuman_account.fault("no_such_kind")


def test_no_secret_is_shown(bithuman_emulator: Emulator, bithuman_account: Account) -> None:
    for shown in (bithuman_emulator, bithuman_account):
        assert shown.secret not in repr(shown)


def test_it_ends_with_its_process() -> None:
    source = "from bithuman_rest.testing import Emulator; e = Emulator(); print(e.url)"
    url = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True).stdout.strip()
    with Client("sk", base_url=url, max_retries=0) as client, pytest.raises(Exception, match="connection"):
        client.account.me()


def test_a_missing_program_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("BITHUMAN_EMULATOR", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sysconfig.get_path", lambda _: str(tmp_path))
    with pytest.raises(FileNotFoundError, match="pip install bithuman-emulator"):
        Emulator()
