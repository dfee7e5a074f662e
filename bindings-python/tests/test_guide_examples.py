"""The examples of frameworks and tools in the README run as they stand there."""

from __future__ import annotations

import logging
import runpy
import subprocess
import sys
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from django.core.wsgi import get_wsgi_application
from django.test import override_settings
from fastapi import HTTPException

import web_apps
from bithuman_rest.testing import Account, Emulator

EXAMPLES = Path(__file__).with_name("guide_examples")


@pytest.fixture(autouse=True)
def account(
    bithuman_emulator: Emulator, bithuman_account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Account:
    """An account that clients find in the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BITHUMAN_API_SECRET", bithuman_account.secret)
    monkeypatch.setenv("BITHUMAN_BASE_URL", bithuman_emulator.url)
    monkeypatch.setenv("BROKER_URL", "memory://")
    return bithuman_account


def run(name: str) -> dict[str, object]:
    return runpy.run_path(str(EXAMPLES / f"{name}.py"))


def test_progress(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "portrait.png").write_bytes(b"\x89PNG\r\n\x1a\n and a face")
    agent = run("progress_bars")["agent"]
    lines = capsys.readouterr().out.splitlines()
    assert lines[-2].startswith("100%")
    assert lines[-1] == agent.code  # type: ignore[attr-defined]


def test_tables(account: Account, capsys: pytest.CaptureFixture[str]) -> None:
    with account.client() as client:
        client.agents.generate(model="expression-1", prompt="A guide")
    run("usage_tables")
    output = capsys.readouterr().out
    assert output.count("250.0") == 2


async def test_fastapi(account: Account) -> None:
    account.agent(code="A1", name="Ada")
    module = run("fastapi_agents")
    agent: Any = module["agent"]
    assert (await agent("A1")).name == "Ada"
    with pytest.raises(HTTPException) as raised:
        await agent("A2")
    assert (raised.value.status_code, raised.value.detail) == (
        404,
        "check the code: it is wrong, or not of this account",
    )
    app: Any = module["app"]
    assert "supported_models" in app.openapi()["components"]["schemas"]["Agent"]["properties"]


def test_trio(account: Account, capsys: pytest.CaptureFixture[str]) -> None:
    run("trio_program")
    with account.client() as client:
        assert float(capsys.readouterr().out) == client.account.credits().balance


def test_django(account: Account) -> None:
    urls = ModuleType("urls")
    urls.urlpatterns = run("django_views")["urlpatterns"]  # type: ignore[attr-defined]
    listener = web_apps.listening()
    port = web_apps.port_of(listener)
    with override_settings(ROOT_URLCONF=urls), web_apps.wsgi(get_wsgi_application(), listener):
        assert b"balance" in read(port, "/credits")
    assert [request["path"] for request in account.requests()] == ["/v2/credit-summaries"]


def test_celery(account: Account) -> None:
    tasks = run("celery_tasks")
    tasks["app"].conf.task_always_eager = True  # type: ignore[attr-defined]
    begin = tasks["begin"]
    made = {begin.delay("42").get() for _ in range(2)}  # type: ignore[attr-defined]
    assert len(made) == 1
    assert [row["credits_change"] for row in account.ledger() if row["source"] == "api"] == [250]


def test_gunicorn(tmp_path: Path, bithuman_emulator: Emulator) -> None:
    (tmp_path / "app.py").write_text(APP)
    program = [sys.executable, "-m", "gunicorn", "--config", str(EXAMPLES / "gunicorn_conf.py"), "--workers", "2"]
    with web_apps.listening() as listener:
        port, place = web_apps.port_of(listener), listener.fileno()
        command = [*program, "--bind", f"fd://{place}", "app"]
        server = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, pass_fds=[place])
    try:
        with ThreadPoolExecutor() as pool:
            assert set(pool.map(lambda _: read(port, "/"), range(8))) == {b"u"}
    finally:
        server.terminate()
        _, log = server.communicate(timeout=30)
    assert (server.returncode, (tmp_path / "closed").read_text()) == (0, "closed" * 2), log.decode()


APP = """
import glob, os, time
from bithuman_rest import Client

class Closing(Client):
    def close(self):
        super().close()
        open("closed", "a").write("closed")

client = Closing()
client.account.me()

def application(environ, start_response):
    # Each worker waits for the other: one that has not begun could not end well either.
    open(f"worker-{os.getpid()}", "w").close()
    while len(glob.glob("worker-*")) < 2:
        time.sleep(0.01)
    start_response("200 OK", [])
    return [b"u" if client.account.me().user_id else b""]
"""


def read(port: int, path: str) -> bytes:
    """What a server answers, once it is there."""
    until = time.monotonic() + 30
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}") as answer:
                body: bytes = answer.read()
                return body
        except urllib.error.URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def test_logging(account: Account) -> None:
    run("logging_on")
    logger = logging.getLogger("bithuman_rest")
    try:
        assert logger.isEnabledFor(logging.DEBUG)
    finally:
        logger.setLevel(logging.NOTSET)


def test_telemetry(account: Account) -> None:
    client = run("telemetry")["client"]
    assert client.account.me().user_id  # type: ignore[attr-defined]
    assert [request["path"] for request in account.requests()] == ["/v1/me"]
