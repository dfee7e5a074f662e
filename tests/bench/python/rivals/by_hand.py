"""The standard library: the floor of `http.client`, and a webhook verified by hand."""

import hashlib
import hmac
import http.client
import json
import platform
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import objects
from deliveries import BODY, SECRET, headers

VERSION = platform.python_version()


class Rival:
    def __init__(self, address: str):
        self.connection = http.client.HTTPConnection(address.removeprefix("http://"))

    def ask(self, method: str, path: str, body: Any = None) -> http.client.HTTPResponse:
        head = objects.SECRET if body is None else {**objects.SECRET, "content-type": "application/json"}
        self.connection.request(method, path, None if body is None else json.dumps(body).encode(), head)
        return self.connection.getresponse()

    def me(self) -> tuple[str, float]:
        return objects.holder(json.loads(self.ask("GET", "/v1/me").read()))

    def agents(self) -> list[objects.Agent]:
        return objects.agents(json.loads(self.ask("GET", "/v1/agents?limit=100").read()))

    def frames(self) -> Iterator[bytes]:
        answer = self.ask("POST", "/v1/tts", objects.SPEECH)
        while length := int.from_bytes(answer.read(4), "big"):
            yield answer.read(length)
        answer.read()

    def upload(self, path: Path) -> int:
        return objects.size(json.loads(self.ask("POST", "/v1/files/upload", objects.upload(path)).read()))

    def download(self, path: Path) -> None:
        with path.open("wb") as file:
            shutil.copyfileobj(self.ask("GET", "/file"), file, 1024 * 1024)

    def verify(self) -> str | None:
        held = headers()
        sent = held["x-bithuman-timestamp"]
        if abs(time.time() - int(sent)) > 300:
            return None
        wanted = "sha256=" + hmac.new(SECRET.encode(), sent.encode() + b"." + BODY, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(wanted, held["x-bithuman-signature"]):
            return None
        event = json.loads(BODY)
        event["created"] = datetime.fromtimestamp(event["created"], UTC)
        return event["data"]["agent_id"]

    def close(self) -> None:
        self.connection.close()
