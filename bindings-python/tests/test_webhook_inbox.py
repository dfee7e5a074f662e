"""Inboxes without a framework."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bithuman_rest import Client, InvalidRequestError, WebhookVerificationError
from bithuman_rest.models import WebhookEvent
from bithuman_rest.webhooks import AsyncWebhookInbox, Claim, WebhookInbox

SECRET = "whsec_never_to_be_printed_77"


def delivery(identifier: str) -> tuple[bytes, dict[str, str]]:
    body = json.dumps({"id": identifier, "event": "ping", "created": 1790000000, "data": {}}).encode()
    return body, dict(Client("sk_any").webhooks.sign(body, secret=SECRET).headers)


def ignore(_: WebhookEvent) -> None:
    pass


def test_a_parsed_body_is_refused_with_the_line_to_change() -> None:
    body, headers = delivery("evt_1")
    for parsed in (json.loads(body), body.decode()):
        with pytest.raises(InvalidRequestError) as refused:
            WebhookInbox(SECRET).handle(parsed, headers, ignore)
        assert refused.value.field == "body"
        for line in ("request.get_data()", "request.body", "await request.body()"):
            assert line in str(refused.value)


def test_settings_are_checked_when_the_inbox_is_made() -> None:
    for secrets in ("", [], [""]):
        with pytest.raises(InvalidRequestError) as refused:
            WebhookInbox(secrets)
        assert refused.value.field == "secrets"
    with pytest.raises(InvalidRequestError) as refused:
        WebhookInbox(SECRET, tolerance=0.5)
    assert refused.value.field == "tolerance"


def test_secrets_are_never_printed() -> None:
    body, headers = delivery("evt_1")
    inbox = WebhookInbox(SECRET)
    assert SECRET not in repr(inbox)
    with pytest.raises(WebhookVerificationError) as refused:
        inbox.handle(body + b" ", headers, ignore)
    assert SECRET not in repr(refused.value) + str(refused.value) + str(vars(refused.value))


def test_a_handler_that_fails_is_tried_again() -> None:
    inbox = WebhookInbox([SECRET])
    body, headers = delivery("evt_1")

    def fail(_: WebhookEvent) -> None:
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        inbox.handle(body, headers, fail)
    assert inbox.handle(body, headers, ignore) == "handled"
    assert inbox.handle(body, headers, fail) == "duplicate"


async def test_a_cancelled_handler_is_tried_again() -> None:
    inbox = AsyncWebhookInbox(SECRET)
    body, headers = delivery("evt_1")
    begun = asyncio.Event()

    async def hang(_: WebhookEvent) -> None:
        begun.set()
        await asyncio.Event().wait()

    async def succeed(_: WebhookEvent) -> None:
        pass

    task = asyncio.create_task(inbox.handle(body, headers, hang))
    await begun.wait()
    assert await inbox.handle(body, headers, succeed) == "busy"
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await inbox.handle(body, headers, succeed) == "handled"
    assert await inbox.handle(body, headers, succeed) == "duplicate"


def work(path: str, identifiers: list[str], handled: Any) -> None:
    inbox = WebhookInbox(SECRET, seen=path)

    def note(event: WebhookEvent) -> None:
        handled.put(event.id)

    for identifier in identifiers:
        assert inbox.handle(*delivery(identifier), note) in ("handled", "duplicate", "busy")
    handled.put(None)


def test_processes_that_share_a_file_handle_each_delivery_once(tmp_path: Path) -> None:
    path = str(tmp_path / "seen.sqlite")
    identifiers = [f"evt_{index}" for index in range(40)]
    context = multiprocessing.get_context("spawn")
    handled: Any = context.Queue()
    workers = [context.Process(target=work, args=(path, identifiers, handled)) for _ in range(3)]
    for worker in workers:
        worker.start()
    told: list[str] = []
    ended = 0
    while ended < len(workers):
        identifier = handled.get(timeout=60)
        if identifier is None:
            ended += 1
        else:
            told.append(identifier)
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
    assert sorted(told) == sorted(identifiers)
    assert WebhookInbox(SECRET, seen=tmp_path / "seen.sqlite").handle(*delivery("evt_0"), ignore) == "duplicate"


KILLED = """
import os, signal, sys
from bithuman_rest.webhooks import WebhookInbox
import test_webhook_inbox as tests
WebhookInbox(tests.SECRET, seen=sys.argv[1]).handle(*tests.delivery("evt_1"), lambda _: os.kill(os.getpid(), signal.SIGKILL))
"""


def test_what_a_killed_process_was_handling_is_handled_when_it_comes_again(tmp_path: Path) -> None:
    path = str(tmp_path / "seen.sqlite")
    killed = subprocess.run([sys.executable, "-c", KILLED, path], cwd=Path(__file__).parent, check=False)
    assert killed.returncode == -signal.SIGKILL
    inbox = WebhookInbox(SECRET, seen=path)
    assert inbox.handle(*delivery("evt_1"), ignore) == "handled"
    assert inbox.handle(*delivery("evt_1"), ignore) == "duplicate"


class Dictionary:
    """A store of one's own: two methods."""

    def __init__(self) -> None:
        self.held: dict[str, Claim] = {}

    def claim(self, delivery_id: str) -> Claim:
        before = self.held.setdefault(delivery_id, "new")
        self.held[delivery_id] = "busy" if before == "new" else before
        return before

    def settle(self, delivery_id: str, handled: bool) -> None:
        self.held[delivery_id] = "done" if handled else "new"


def test_a_store_of_ones_own() -> None:
    store = Dictionary()
    inbox = WebhookInbox(SECRET, seen=store)
    body, headers = delivery("evt_1")
    seen: list[str] = []

    def nested(event: WebhookEvent) -> None:
        seen.append(event.id)
        seen.append(inbox.handle(body, headers, ignore))

    assert inbox.handle(body, headers, nested) == "handled"
    assert seen == ["evt_1", "busy"]
    assert inbox.handle(body, headers, ignore) == "duplicate"
    assert store.held == {"evt_1": "done"}
