"""How far things are: told to functions, and shown by real bars on a real terminal."""

from __future__ import annotations

import io
import os
import pty
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

import pytest

from bithuman_rest import BadRequestError, Client, progress
from bithuman_rest.models import AgentProgress, DownloadProgress, IngestProgress, JobProgress, UploadProgress
from bithuman_rest.testing import Account, Emulator

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(3_000_000)
BARS: dict[str, Callable[..., progress.Bar]] = {
    "tqdm": progress.tqdm,
    "rich": progress.rich,
    "line": progress.line,
    "best": progress.bar,
}


@pytest.fixture
def client(bithuman_account: Account) -> Iterator[Client]:
    with bithuman_account.client() as client:
        yield client


class Terminal:
    """A terminal, and what was written to it. It is read all the time: a full one lets nobody write."""

    def __init__(self) -> None:
        self._master, slave = pty.openpty()
        self.file: TextIO = os.fdopen(slave, "w")
        self._text = b""
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        try:
            while piece := os.read(self._master, 65536):
                self._text += piece
        except OSError:
            # The end of a terminal whose other side is closed.
            pass

    def text(self) -> str:
        self.file.close()
        self._reader.join()
        os.close(self._master)
        return self._text.decode()


def test_uploads_tell_of_their_bytes_and_give_the_file(client: Client) -> None:
    told: list[UploadProgress] = []
    file = client.files.upload(file=("face.png", PICTURE), progress=told.append)
    assert file.file_size == len(PICTURE)
    assert [(last.sent, last.total, last.file) for last in told[-1:]] == [(len(PICTURE), len(PICTURE), file)]
    assert client.files.upload(file=("face.png", PICTURE)).file_size == len(PICTURE)


def test_knowledge_tells_of_its_bytes(bithuman_emulator: Emulator) -> None:
    told: list[IngestProgress] = []
    with bithuman_emulator.account(kind="organization").client() as client:
        source = client.knowledge.ingest(file=("notes.txt", b"x" * 100_000), progress=told.append)
    assert (source.size_bytes, told[-1].sent, told[-1].source) == (100_000, 100_000, source)


def test_downloads_tell_of_their_bytes(client: Client, bithuman_account: Account, tmp_path: Path) -> None:
    bithuman_account.control("/artifacts", {"bytes": 300_000})
    bithuman_account.agent(code="A1", models=["essence-2", "essence-1"])
    told: list[DownloadProgress] = []
    file = client.models.download("A1", str(tmp_path), interval=0.01, progress=told.append)
    assert (file.size, told[-1].received, told[-1].file) == (300_000, 300_000, file)


def test_jobs_tell_of_their_steps_and_give_what_they_made(client: Client) -> None:
    told: list[JobProgress] = []
    job = client.agents.create(model="essence-2", prompt="A guide")
    agent = job.wait(interval=0.01, progress=told.append)
    assert (agent.code, agent.status) == (job.id, "ready")
    assert [look.progress for look in told] == sorted(look.progress for look in told)
    assert (told[-1].progress, told[-1].done) == (1.0, True)
    watched: list[AgentProgress] = []
    assert client.agents.wait(agent.code, progress=watched.append) == agent
    assert [look.done for look in watched] == [True]


async def test_async_calls_tell_the_same(bithuman_account: Account) -> None:
    uploads: list[UploadProgress] = []
    looks: list[JobProgress] = []
    async with bithuman_account.async_client() as client:
        file = await client.files.upload(file=("face.png", PICTURE), progress=uploads.append)
        job = await client.agents.create(model="expression-1", prompt="A guide")
        agent = await job.wait(interval=0.01, progress=looks.append)
    assert (file, agent.status) == (uploads[-1].file, "ready")
    assert looks[-1].done


@pytest.mark.parametrize("name", BARS)
def test_a_bar_on_a_terminal(name: str, bithuman_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    terminal = Terminal()
    bar = BARS[name](file=terminal.file)
    # Its clock goes on with each look, so the job is seen under way however long a look takes.
    with bithuman_emulator.account(clock={"mode": "auto_step", "seconds": 150}).client() as client:
        client.files.upload(file=("face.png", PICTURE), progress=bar)
        client.agents.create(model="essence-1", prompt="A guide").wait(interval=0.01, progress=bar)
    shown = terminal.text()
    assert "uploading" in shown
    assert "3.00M/3.00M" in shown if name in ("tqdm", "best") else "3.0 MB of 3.0 MB" in shown
    assert "B/s" in shown
    assert " left" in shown
    assert "100%" in shown
    # Colours are `ESC [ 30…37 m` and the like; bold is none.
    assert not any(f"\x1b[{colour}" in shown for colour in ("3", "9", "38", "1;3"))


@pytest.mark.parametrize("name", BARS)
def test_a_bar_is_silent_where_no_person_looks(name: str, client: Client) -> None:
    file = io.StringIO()
    client.files.upload(file=("face.png", PICTURE), progress=BARS[name](file=file))
    assert file.getvalue() == ""


def test_a_bar_has_a_title_and_is_closed_when_the_call_fails(client: Client, bithuman_account: Account) -> None:
    terminal = Terminal()
    bar = progress.line("Portrait", file=terminal.file)
    bithuman_account.fault("status", status=400, code="VALIDATION_ERROR")
    with pytest.raises(BadRequestError):
        client.files.upload(file=("face.png", PICTURE), progress=bar)
    lines = terminal.text().split("\r")
    assert lines[1].startswith("Portrait: ")
    assert lines[-1] == "\n"


def test_what_a_function_raises_ends_the_call(client: Client) -> None:
    def stop(look: UploadProgress) -> None:
        raise KeyError(look.total)

    with pytest.raises(KeyError):
        client.files.upload(file=("face.png", PICTURE), progress=stop)
