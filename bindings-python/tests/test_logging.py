from __future__ import annotations

import asyncio
import logging
import re
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from bithuman_rest import AsyncClient, Client, NotFoundError
from bithuman_rest.testing import Emulator
from local_server import LocalServer

SECRET = "sk_never_to_be_logged_4242"
LATER = {"status": 503, "retry_after": "0.3"}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


def records(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """What the client logged. Other loggers may have something to say of other tests."""
    return [record for record in caplog.records if record.name == "bithuman_rest"]


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged, without what no two runs have in common."""
    texts = [f"{record.levelname} {record.getMessage()}" for record in records(caplog)]
    return [
        re.sub(r"request id \S+\)", "request id …)", re.sub(r"\d+\.\d+ s", "… s", re.sub(r":\d+/", "/", text)))
        for text in texts
    ]


TOLD = [
    "DEBUG get_me: attempt 1: GET http://127.0.0.1/v1/me: 503 in … s: SERVICE_UNAVAILABLE (request id …)",
    "INFO get_me: attempt 2 follows in … s: SERVICE_UNAVAILABLE",
    "DEBUG get_me: attempt 2: GET http://127.0.0.1/v1/me: 200 in … s",
    "DEBUG get_me: done in … s (attempts: 2)",
]


def test_a_call_is_logged_by_the_thread_that_made_it(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    account = emulator.account(secret=SECRET + "_1")
    account.fault("status", **LATER)
    with caplog.at_level(logging.DEBUG, "bithuman_rest"), Client(account.secret, base_url=emulator.url) as client:
        client.account.me()
        assert lines(caplog) == TOLD
        assert {record.thread for record in records(caplog)} == {threading.get_ident()}
        event = records(caplog)[0].__dict__["bithuman"]
        assert (event["operation"], event["status"], event["error_type"]) == ("get_me", 503, "503")
        caplog.clear()
        with pytest.raises(NotFoundError):
            client.agents.get("A_none")
        assert lines(caplog)[-1] == "DEBUG get_agent: AgentNotFoundError after … s (attempts: 1)"
    assert SECRET not in "".join(f"{record.__dict__}" for record in caplog.records)


async def test_a_call_of_asyncio_is_logged_on_the_loop(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    account = emulator.account(secret=SECRET + "_2")
    account.fault("status", **LATER)
    with caplog.at_level(logging.DEBUG, "bithuman_rest"):
        async with AsyncClient(account.secret, base_url=emulator.url) as client:
            await client.account.me()
    assert lines(caplog) == TOLD
    assert {record.thread for record in records(caplog)} == {threading.get_ident()}


def test_a_pause_is_logged_when_it_begins(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    account = emulator.account(secret=SECRET + "_3")
    account.fault("status", status=503, retry_after="5")
    with caplog.at_level(logging.INFO, "bithuman_rest"), Client(account.secret, base_url=emulator.url) as client:
        call = threading.Thread(target=client.account.me)
        call.start()
        while not records(caplog):
            assert call.is_alive()
            call.join(0.01)
        assert len(account.requests()) == 1
        call.join()
    (record,) = records(caplog)
    assert 5 <= record.__dict__["bithuman"]["wait"] <= 5.5
    assert record.thread == call.ident


async def test_a_pause_of_asyncio_is_logged_when_it_begins(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    account = emulator.account(secret=SECRET + "_4")
    account.fault("status", status=503, retry_after="50")
    with caplog.at_level(logging.DEBUG, "bithuman_rest"):
        async with AsyncClient(account.secret, base_url=emulator.url) as client:
            call = asyncio.ensure_future(client.account.me())
            while len(records(caplog)) < 2:
                assert not call.done()
                await asyncio.sleep(0.01)
            assert lines(caplog) == TOLD[:2]
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            while len(records(caplog)) < 3:
                await asyncio.sleep(0.01)
    assert lines(caplog)[2:] == ["DEBUG get_me: given up after … s"]


def test_nothing_is_logged_that_is_not_wanted(server: LocalServer, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "bithuman_rest"), Client(SECRET, base_url=server.url) as client:
        client.account.me()
    assert records(caplog) == []
    assert [type(handler) for handler in logging.getLogger("bithuman_rest").handlers] == [logging.NullHandler]


WITHOUT = """
import sys
from bithuman_rest import Client
with Client({secret!r}, base_url={url!r}) as client:
    client.account.me()
assert "logging" not in sys.modules and "bithuman_rest._logging" not in sys.modules
"""

WARNED = """
import logging, sys
from bithuman_rest import Client
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s")
with Client({secret!r}, base_url={url!r}) as client:
    client.account.me()
    client.account.me()
"""


def run(script: str, **values: str) -> str:
    done = subprocess.run([sys.executable, "-c", script.format(**values)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def test_a_program_without_logging_does_not_load_it(server: LocalServer) -> None:
    assert run(WITHOUT, secret=SECRET, url=server.url) == ""


def test_the_service_warnings_are_logged_once(emulator: Emulator) -> None:
    account = emulator.account(secret=SECRET + "_5")
    headers = {"x-bithuman-plan-notice": "Your plan ends soon."}
    account.fault("status", status=503, retry_after="0", headers=headers)
    account.fault("status", status=503, retry_after="0", headers=headers)
    text = "WARNING bithuman_rest the service says of the account's plan: Your plan ends soon.\n"
    assert run(WARNED, secret=account.secret, url=emulator.url) == text
