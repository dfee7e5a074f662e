"""The examples of receiving webhooks in the README run as they stand there."""

from __future__ import annotations

import json
import runpy
import urllib.request
from pathlib import Path

import pytest
from django.core.wsgi import get_wsgi_application
from django.test import override_settings

import web_apps
from bithuman_rest import Client

SECRET = "whsec_of_the_examples"
BODY = json.dumps({"id": "evt_1", "event": "agent.ready", "created": 1790000000, "data": {"code": "A1"}}).encode()


def post(port: int) -> str:
    headers = Client("sk_any").webhooks.sign(BODY, secret=SECRET).headers
    request = urllib.request.Request(f"http://127.0.0.1:{port}/bithuman", BODY, dict(headers))
    with urllib.request.urlopen(request) as answer:
        text: str = answer.read().decode()
        return text


@pytest.mark.parametrize("name", ["flask_app", "fastapi_app", "django_urls"])
def test_the_example_receives(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    example = runpy.run_path(str(Path(__file__).with_name("webhook_examples") / f"{name}.py"))
    listener = web_apps.listening()
    port = web_apps.port_of(listener)
    if name == "django_urls":
        urls = web_apps.ModuleType(name)
        urls.urlpatterns = example["urlpatterns"]  # type: ignore[attr-defined]
        with override_settings(ROOT_URLCONF=urls), web_apps.wsgi(get_wsgi_application(), listener):
            told = [post(port), post(port)]
    else:
        serve = web_apps.wsgi if name == "flask_app" else web_apps.asgi
        with serve(example["app"], listener):
            told = [post(port), post(port)]
    assert told == ["handled", "duplicate"]
    assert "agent A1 is ready" in capsys.readouterr().out
    assert (tmp_path / "seen.sqlite").exists()
