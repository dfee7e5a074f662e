"""A store of one's own, as the README shows it, in a real Redis."""

from __future__ import annotations

import json
import runpy
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import redis

from bithuman_rest import Client
from bithuman_rest.models import WebhookEvent
from bithuman_rest.webhooks import WebhookInbox

SECRET = "whsec_of_the_examples"
BODY = json.dumps({"id": "evt_1", "event": "ping", "created": 1790000000, "data": {}}).encode()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[redis.Redis]:
    place = str(tmp_path / "redis.sock")
    program = ["redis-server", "--port", "0", "--unixsocket", place, "--save", "", "--dir", str(tmp_path)]
    with (
        subprocess.Popen(program, stdout=subprocess.DEVNULL) as process,
        redis.Redis(unix_socket_path=place) as client,
    ):
        while process.poll() is None:
            try:
                client.ping()
                break
            except redis.ConnectionError:
                time.sleep(0.01)
        yield client
        process.terminate()


def test_redis_remembers(server: redis.Redis) -> None:
    store: Any = runpy.run_path(str(Path(__file__).with_name("webhook_examples") / "redis_store.py"))["RedisStore"]
    # Two inboxes, as two processes have them.
    inboxes = [WebhookInbox(SECRET, seen=store(server)) for _ in range(2)]
    headers = Client("sk_any").webhooks.sign(BODY, secret=SECRET).headers
    handled: list[str] = []

    def fail(_: WebhookEvent) -> None:
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        inboxes[0].handle(BODY, headers, fail)
    with ThreadPoolExecutor(8) as pool:
        told = list(
            pool.map(lambda n: inboxes[n % 2].handle(BODY, headers, lambda event: handled.append(event.id)), range(40))
        )
    assert handled == ["evt_1"]
    assert told.count("handled") == 1
    assert inboxes[1].handle(BODY, headers, fail) == "duplicate"
    assert 0 < server.ttl("bithuman:evt_1") <= 7 * 24 * 60 * 60
