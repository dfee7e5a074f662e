"""The stage that the cases of all languages run on, and the values it speaks."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import os
import subprocess
from datetime import UTC, datetime
from typing import Any, ClassVar
from urllib.parse import urlsplit

import bithuman_rest
from bithuman_rest import BithumanError
from bithuman_rest._job import BaseJob
from bithuman_rest._native import Record


class Stage:
    """A running stage; one for the whole test run."""

    _running: ClassVar[Stage | None] = None

    def __init__(self, program: str) -> None:
        self._process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        url = json.loads(self._process.stdout.readline())["url"]
        self._connection = http.client.HTTPConnection(urlsplit(url).netloc)

    @classmethod
    def shared(cls) -> Stage:
        if cls._running is None:
            cls._running = cls(os.environ["BITHUMAN_STAGE"])
        return cls._running

    @classmethod
    def stop(cls) -> None:
        if cls._running is not None:
            cls._running._connection.close()
            cls._running._process.communicate()
            cls._running = None

    def cases(self) -> list[dict[str, Any]]:
        cases: list[dict[str, Any]] = self._ask("GET", "/cases")
        return cases

    def begin(self, case: dict[str, Any]) -> dict[str, Any]:
        begun: dict[str, Any] = self._ask("POST", f"/cases/{case['id'].replace('/', '~')}/begin", {})
        return begun

    def end(self, case: dict[str, Any], run: str, report: dict[str, Any]) -> dict[str, Any] | None:
        """Has a step judged; gives the next one of a journey."""
        verdict = self._ask("POST", f"/cases/{case['id'].replace('/', '~')}/end", {"run": run, **report})
        assert verdict["ok"], "\n".join(verdict["problems"])
        following: dict[str, Any] | None = verdict.get("next")
        return following

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        text = None if body is None else json.dumps(body)
        self._connection.request(method, path, text, {"content-type": "application/json"})
        answer = self._connection.getresponse()
        content = answer.read()
        assert answer.status == 200, content.decode()
        return json.loads(content)


def argument(value: Any) -> Any:
    """A case's argument as a program passes it."""
    if isinstance(value, dict):
        if "$bytes" in value:
            data = base64.b64decode(value["$bytes"])
            return (value["name"], data) if value.get("name") else data
        return {name: argument(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [argument(inner) for inner in value]
    return value


def returned(value: Any) -> Any:
    """What a method returned, as the stage wants it."""
    if isinstance(value, BaseJob):
        return {"kind": value.kind, "id": value.id, "token": value.to_token()}
    if isinstance(value, Record):
        fields = {name: inner for name, inner in value.to_dict().items() if inner is not None}
        return {name: inner if name == "extra" else returned(inner) for name, inner in fields.items()}
    if isinstance(value, dict):
        return {name: returned(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [returned(inner) for inner in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, bytes):
        return {"bytes": len(value), "sha256": hashlib.sha256(value).hexdigest()}
    return value


FIELDS = [
    *("message", "status", "code", "request_id", "retry_after", "billed", "fix", "field", "limit", "operation"),
    *("idempotency_key", "safe_to_retry", "upgrade_url", "topup_url", "details", "body"),
]


def raised(error: BithumanError) -> dict[str, Any]:
    """What a method raised, as the stage wants it."""
    ancestors = [kind.__name__ for kind in type(error).__mro__ if issubclass(kind, BithumanError)]
    fields = {name: getattr(error, name) for name in FIELDS if getattr(error, name) is not None}
    attempts = [{**attempt._asdict(), "at": returned(attempt.at)} for attempt in error.attempts]
    return {"class": ancestors[0], "classes": ancestors, **fields, "attempts": attempts}


def method(client: Any, call: str) -> Any:
    """The method that a case names, through the public API."""
    assert type(client).__module__.startswith(bithuman_rest.__name__)
    resource, name = call.split(".")
    return getattr(getattr(client, resource), name)
