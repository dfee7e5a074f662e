"""An emulator with an account that owns one of everything, so that made-up requests reach what is behind the first refusal."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

SECRET = "sk_contract"


@dataclass(frozen=True)
class Round:
    title: str
    organization: bool = False
    era: str | None = None
    excluded: tuple[str, ...] = ()


class Scene:
    """A running emulator, the secret to use, and the ids that mean something there."""

    def __init__(self, url: str, organization: bool) -> None:
        self.url = url
        self.secrets = [SECRET]
        self.secret = SECRET
        self.ids = self._furnish(organization)

    @classmethod
    @contextmanager
    def of(cls, round_: Round) -> Iterator[Scene]:
        program = [os.environ["BITHUMAN_EMULATOR"], "--port", "0", "--exit-with-parent", "--secret", SECRET]
        # Stepped: a clock that runs by itself would make each run another one. The hooks move it.
        program += ["--plan", "enterprise", "--speed", "stepped"]
        if round_.era:
            program += ["--era", round_.era]
        with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None and process.stdin is not None
            yield cls(json.loads(process.stdout.readline())["url"], round_.organization)
            process.stdin.close()

    def facts(self) -> dict[str, Any]:
        return {"url": self.url, "secrets": self.secrets, "ids": self.ids}

    def plant(self, fault: dict[str, Any]) -> None:
        self._control("faults", fault)

    def _furnish(self, organization: bool) -> dict[str, list[str]]:
        models = ["essence-2", "expression-2", "essence-1", "expression-1"]
        self._control("agents", {"code": "A1", "models": models})
        self._control("agents", {"code": "A2", "status": "generating"})
        self._control("rooms", {"agent_code": "A1"})
        kinds = ("conversation", "cloud_avatar", "self_hosted")
        messages = [{"role": "user", "message": "Hello."}]
        sessions = [self._control("sessions", {"kind": kind, "messages": messages})["session_id"] for kind in kinds]
        webhook = self._ask("POST", "/v1/webhooks", {"url": "https://example.com/hook"})["data"]["id"]
        sound = {"type": "audio", "audio_url": "https://example.com/a.wav"}
        video = self._ask("POST", "/v1/video/generate", {"model": "essence-2", "agent_code": "A1", "input": sound})

        org = self._ask("POST", "/v2/organizations", {"name": "Org of mine"})["id"]
        member = self._control("members", {"org_id": org})["member_id"]
        invited = self._ask("POST", f"/v2/organizations/{org}/members/invite", {"email": "ann@example.com"})[
            "member_id"
        ]
        shared = self._ask("POST", f"/v2/organizations/{org}/api-secrets", {"alias": "second"})["secret"]
        self.secrets.append(shared)
        source = self._ask("POST", "/v1/knowledge/files", {"url": "https://example.com/a"}, shared)["id"]
        filled = self._ask("POST", "/v1/knowledge/kbs", {"name": "Filled", "file_ids": [source]}, shared)["id"]
        empty = self._ask("POST", "/v1/knowledge/kbs", {"name": "Empty"}, shared)["id"]
        if organization:
            self.secret = shared
        return {
            "user_id": [self._ask("GET", "/v1/me", None, self.secret)["data"]["user_id"]],
            "code": ["A1", "A1", "A2"],
            "agent_id": ["A1"],
            "agent_code": ["A1"],
            "org_id": [org],
            "member_id": [member, invited],
            "session_id": sessions,
            "kb_id": [filled, empty],
            "webhook_id": [webhook],
            "job_id": [video["job_id"]],
            "alias": ["default", "second"],
        }

    def _control(self, thing: str, body: object) -> Any:
        return self._ask("POST", f"/_emulator/accounts/{SECRET}/{thing}", body)

    def _ask(self, method: str, path: str, body: object = None, secret: str = SECRET) -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json", "api-secret": secret, "user-agent": "contract"}
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
