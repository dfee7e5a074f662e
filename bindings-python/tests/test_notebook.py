"""What notebooks show: a real one, executed by a real kernel, and IPython's own display machinery."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import nbformat
import pytest
from IPython.core.interactiveshell import InteractiveShell
from nbclient import NotebookClient
from traitlets.config import Config

from bithuman_rest import BithumanError, Client, NotFoundError
from bithuman_rest._native import restore
from bithuman_rest.testing import Account, Emulator

CELLS = {
    "client": "from bithuman_rest import Client\nfrom bithuman_rest.progress import bar\nclient = Client()\nclient",
    "speech": "client.speech.synthesize(text='The museum opens at nine.')",
    "frame": "next(client.speech.stream(text='One. Two.'))",
    "job": "job = client.agents.create(model='essence-2', prompt='A guide')\njob",
    "looks": "looks = []\nagent = job.wait(interval=0.01, progress=looks.append)\nlooks[len(looks) // 2]",
    "bar": "made = client.agents.wait(agent.code, progress=bar('Guide'))",
    "agent": "agent",
    "embed": "client.embed.snippet(agent.code, token='tok_of_a_visitor', greeting='<b>Hello</b>')",
    "credits": "client.account.credits()",
    "me": "client.account.me()",
    "pair": "next(client.account.usage_pairs())",
    "limits": "client.limits.get()",
    "error": "try:\n    client.agents.get('A0')\nexcept Exception as error:\n    caught = error\ncaught",
}


@pytest.fixture(scope="module")
def shown(bithuman_emulator: Emulator) -> Iterator[dict[str, dict[str, Any]]]:
    """What each cell of an executed notebook shows, by its name."""
    account = bithuman_emulator.account(clock={"mode": "auto_step", "seconds": 150})
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in CELLS.values()])
    environment = {
        **os.environ,
        "BITHUMAN_API_SECRET": account.secret,
        "BITHUMAN_BASE_URL": bithuman_emulator.url,
        "PYTHONWARNINGS": "ignore",
    }
    # Its sockets are files: ports would be chosen here and taken there, and someone else may come between.
    files = Config({"KernelManager": {"transport": "ipc"}})
    NotebookClient(notebook, timeout=300, startup_timeout=300, config=files).execute(env=environment)
    text = nbformat.writes(notebook)
    assert account.secret not in text
    assert "tok_of_a_visitor" not in "".join(str(cell.outputs) for cell in notebook.cells)
    outputs = {}
    for name, cell in zip(CELLS, notebook.cells, strict=True):
        assert not [output for output in cell.outputs if output.output_type == "error"]
        outputs[name] = next((output.data for output in reversed(cell.outputs) if "data" in output), {})
    yield outputs


class Balance(HTMLParser):
    """Every tag is closed, in the right order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag != "img":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("name", [name for name in CELLS if name != "client"])
def test_the_html_is_whole_and_needs_nothing_from_elsewhere(name: str, shown: dict[str, dict[str, Any]]) -> None:
    balance = Balance()
    balance.feed(shown[name]["text/html"])
    assert balance.open == []
    assert all(address.startswith("data:audio/wav;base64,") for address in balance.addresses)
    assert shown[name]["text/plain"]


def test_what_has_no_picture_is_text(shown: dict[str, dict[str, Any]]) -> None:
    assert list(shown["client"]) == ["text/plain"]


def test_speech_is_a_player_over_its_waveform(shown: dict[str, dict[str, Any]]) -> None:
    for name in ("speech", "frame"):
        html = shown[name]["text/html"]
        (sound,) = re.findall(r'src="data:audio/wav;base64,([^"]+)"', html)
        assert base64.b64decode(sound).startswith(b"RIFF")
        (path,) = re.findall(r'<path d="([^"]+)"', html)
        bars = [float(height) for height in re.findall(r"v([\d.]+)", path)]
        assert 200 < len(bars) <= 240
        assert 1.2 <= min(bars) < max(bars) <= 62


def test_what_is_under_way_has_a_bar(shown: dict[str, dict[str, Any]]) -> None:
    (width,) = re.findall(r'<div style="width:([\d.]+)%">', shown["looks"]["text/html"])
    assert 0 < float(width) < 100
    assert "left" in shown["looks"]["text/html"]
    assert "100%" in shown["bar"]["text/html"]
    assert "Guide" in shown["bar"]["text/html"]


def test_facts_are_there(shown: dict[str, dict[str, Any]]) -> None:
    html = {name: data.get("text/html", "") for name, data in shown.items()}
    assert ">agent</td>" in html["job"]
    assert ">ready</span>" in html["agent"]
    assert "credits</span>" in html["credits"]
    assert ">business</td>" in html["me"]
    assert "500 credits" in html["pair"]
    assert ">generate</td>" in html["limits"].replace("th>", "td>")
    assert "AgentNotFoundError" in html["error"]
    assert "nothing was charged" in html["error"]
    assert len(re.findall(r">req_\w+<", html["error"])) == 2
    assert "&lt;b&gt;Hello&lt;/b&gt;" in html["embed"]


def bundle(value: object) -> dict[str, str]:
    formatted, _ = InteractiveShell.instance().display_formatter.format(value)
    return formatted


def test_what_the_service_says_is_escaped() -> None:
    agent = restore(
        "Agent",
        '{"code": "A1", "name": "<script>", "status": "generating", "progress": 0.5, "progress_msg": "<i>",'
        ' "image_url": "https://example.com/\\" onerror=\\"x"}',
    )
    html = bundle(agent)["text/html"]
    assert "&lt;script&gt;" in html
    assert "&lt;i&gt;" in html
    assert 'src="https://example.com/&quot; onerror=&quot;x"' in html
    assert "<script" not in html
    assert "onerror" not in re.sub(r'"[^"]*"', "", html)


def test_only_a_portrait_of_the_web_is_loaded() -> None:
    for address in ("javascript:alert(1)", "http://example.com/a.png", "file:///a.png"):
        agent = restore("Agent", '{"code": "A1", "status": "ready", "image_url": "%s"}' % address)
        assert "<img" not in bundle(agent)["text/html"]


def test_errors_show_each_attempt(bithuman_account: Account) -> None:
    bithuman_account.fault("status", times=2, status=503, code="SERVICE_UNAVAILABLE")
    with bithuman_account.client(max_retries=1) as client, pytest.raises(BithumanError) as caught:
        client.account.me()
    html = bundle(caught.value)["text/html"]
    assert html.count("SERVICE_UNAVAILABLE</td>") == 2
    assert bithuman_account.secret not in html
    assert "<script>" not in bundle(NotFoundError("<script>"))["text/html"]


def test_sound_that_is_too_long_is_not_put_into_the_notebook(monkeypatch: pytest.MonkeyPatch, client: Client) -> None:
    from bithuman_rest._notebook import _speech

    frame = restore(
        "SpeechFrame", '{"pcm": "%s", "sample_rate": 44100, "at": 0}' % base64.b64encode(b"\1\0" * 100).decode()
    )
    assert "<audio" in bundle(frame)["text/html"]
    monkeypatch.setattr(_speech, "LARGEST", 100)
    assert "<audio" not in bundle(frame)["text/html"]


def test_nothing_of_it_is_loaded_before_a_notebook_asks() -> None:
    source = (
        "import sys, bithuman_rest; bithuman_rest.Client, bithuman_rest.models.Agent, bithuman_rest.BithumanError\n"
        "held = ('bithuman_rest._notebook', 'bithuman_rest.progress', 'bithuman_rest._rows', 'dataclasses', 'trio')\n"
        "print([name for name in held if name in sys.modules])"
    )
    output = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True).stdout
    assert output.strip() == "[]"
