"""Each framework's adapter, behind a real server, with the emulator's real deliveries."""

from __future__ import annotations

import json
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest

from bithuman_rest import Client, InvalidRequestError
from bithuman_rest.testing import Emulator
from web_apps import FRAMEWORKS, Handler, listening, port_of


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with Emulator(speed=600) as emulator, emulator.client() as client:
        yield client


@dataclass
class Door:
    """An address that deliveries come to, with the secret that they are signed with."""

    client: Client
    listener: socket.socket = field(default_factory=listening)
    handler: Handler = field(default_factory=Handler)

    def __post_init__(self) -> None:
        self.url = f"http://127.0.0.1:{port_of(self.listener)}/hook"
        created = self.client.webhooks.create(url=self.url)
        self.webhook, self.secret = created.id, created.secret

    def post(
        self, identifier: str, *, age: int = 0, secret: str | None = None, changed: bool = False
    ) -> tuple[int, str]:
        """Delivers an event as the service would."""
        event = {
            "id": identifier,
            "event": "agent.ready",
            "created": 1790000000,
            "data": {"agent_id": "A1", "code": "A1"},
        }
        body = json.dumps(event).encode()
        signed = self.client.webhooks.sign(body, secret=secret or self.secret, timestamp=int(time.time()) - age)
        sent = body.replace(b"A1", b"A2") if changed else body
        request = urllib.request.Request(self.url, sent, {"content-type": "application/json", **signed.headers})
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.read().decode()


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_real_deliveries(framework: str, client: Client) -> None:
    door = Door(client)
    # Another webhook delivers here, too, and its secret is not known.
    stranger = client.webhooks.create(url=door.url)
    with FRAMEWORKS[framework](["whsec_the_old_one", door.secret], door.handler, door.listener, False):
        told = client.webhooks.test(door.webhook)
        assert (told.delivered, told.status_code, told.attempts) == (True, 200, 1)
        assert [event.event for event in door.handler.seen] == ["ping"]

        told = client.webhooks.test(stranger.id)
        assert (told.delivered, told.status_code, told.attempts) == (False, 400, 3)
        assert len(door.handler.seen) == 1

        door.handler.failures = 1
        told = client.webhooks.test(door.webhook)
        assert (told.delivered, told.status_code, told.attempts) == (True, 200, 2)
        assert len(door.handler.seen) == 3
        assert door.handler.seen[1].id == door.handler.seen[2].id
    client.webhooks.delete(door.webhook)
    client.webhooks.delete(stranger.id)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_what_is_answered(framework: str, client: Client) -> None:
    door = Door(client)
    with FRAMEWORKS[framework]([door.secret, "whsec_the_next_one"], door.handler, door.listener, False):
        assert door.post("evt_1") == (200, "handled")
        assert door.post("evt_1") == (200, "duplicate")
        assert door.post("evt_2", secret="whsec_the_next_one") == (200, "handled")
        for wrong in ({"age": 301}, {"age": -360}, {"secret": "whsec_wrong"}, {"changed": True}):
            status, text = door.post("evt_3", **wrong)  # type: ignore[arg-type]
            assert status == 400, wrong
            assert door.secret not in text
        assert [event.id for event in door.handler.seen] == ["evt_1", "evt_2"]
        agent = door.handler.seen[0].agent_ready
        assert agent is not None and agent.code == "A1"

        door.handler.gate.clear()
        with ThreadPoolExecutor() as pool:
            first = pool.submit(door.post, "evt_4")
            while len(door.handler.seen) < 3:
                time.sleep(0.01)
            assert door.post("evt_4") == (409, "busy")
            door.handler.gate.set()
            assert first.result() == (200, "handled")
        assert door.post("evt_4") == (200, "duplicate")
        assert len(door.handler.seen) == 3
    client.webhooks.delete(door.webhook)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_body_that_was_read_before_is_told(framework: str, client: Client) -> None:
    door = Door(client)
    with FRAMEWORKS[framework]([door.secret], door.handler, door.listener, True):
        assert door.post("evt_1")[0] == 500
    (error,) = door.handler.errors
    assert isinstance(error, InvalidRequestError)
    assert error.field == "body"
    assert error.fix is not None and ("request.body" in error.fix or "get_data()" in error.fix)
    assert door.handler.seen == []
    client.webhooks.delete(door.webhook)
