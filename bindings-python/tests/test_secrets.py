from __future__ import annotations

import json
import logging
import pickle
import random
import traceback
from base64 import b64encode
from urllib.parse import quote

import pytest

from bithuman_rest import BithumanError, Client
from bithuman_rest._native import restore
from conftest import SECRET
from local_server import LocalServer

ENCODINGS = [
    SECRET,
    SECRET[:12],
    SECRET[::-1],
    b64encode(SECRET.encode()).decode(),
    SECRET.encode().hex(),
    quote(SECRET),
]


def test_ten_thousand_outputs_without_the_secret(server: LocalServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    chance = random.Random(4242)
    client = Client(SECRET, base_url=server.url, max_retries=0, limiter="off")
    unreachable = Client(SECRET, base_url="http://127.0.0.1:9", max_retries=0)
    calls = [
        lambda: client.agents.get(""),
        lambda: client.agents.get("\n"),
        lambda: unreachable.account.me(),
        lambda: client.account.me(options={"timeout": 1e-9}),
        lambda: client.account.me(options={"headers": {"api-secret": SECRET}}),
        lambda: client.account.me(options={"idempotency_key": ""}),
        lambda: client.account.pricing(),
        lambda: Client(f"{SECRET} {chance.random()}"),
        lambda: Client(f"Bearer {SECRET}"),
        lambda: Client(SECRET, base_url=f"nowhere{chance.random()}"),
        lambda: Client(SECRET, proxy=f"nowhere {chance.random()}"),
        lambda: client.account.me(),
    ]
    outputs = 0
    while outputs < 10_000:
        try:
            shown: object = chance.choice(calls)()
        except BithumanError as error:
            shown = error
            outputs += check("".join(traceback.format_exception(error)))
            outputs += check(str(vars(error)))
            outputs += check(pickle.dumps(error).decode("latin-1"))
        outputs += check(repr(shown)) + check(str(shown)) + check(f"{client!r}{client._core!r}{vars(client)}")
    check(caplog.text)


def check(text: str) -> int:
    assert not any(form in text for form in ENCODINGS)
    return 1


def test_secrets_in_answers_are_not_in_a_repr() -> None:
    webhook = restore("WebhookCreated", json.dumps({"id": "wh_1", "url": "https://example.com", "secret": SECRET}))
    assert webhook.secret == SECRET
    check(repr(webhook))
