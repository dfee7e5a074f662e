"""The journey of a new user, from installed packages alone: `pip install bithuman-rest bithuman-emulator`."""

from __future__ import annotations

import base64
import tempfile
from pathlib import Path

from bithuman_rest import Client, NoActiveSessionError
from bithuman_rest.testing import Account, Emulator

PORTRAIT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def journey(account: Account, client: Client, folder: Path) -> None:
    assert client.account.is_valid()
    portrait = folder / "portrait.png"
    portrait.write_bytes(PORTRAIT)
    uploaded = client.files.upload(file=portrait)
    started = client.agents.generate(model="essence-2", image=uploaded.file_url)
    agent = client.agents.wait(started.agent_id, interval=0.01)
    assert agent.status == "ready"
    try:
        client.agents.speak(agent.code, message="Hello")
    except NoActiveSessionError:
        account.room(agent.code)
    assert client.agents.speak(agent.code, message="Hello").delivered_to_rooms == 1
    video = client.video.generate(model="essence-2", agent_code=agent.code, text="Hello!")
    client.video.wait(video.job_id, interval=0.01)
    for saved in (
        client.video.download(video.job_id, str(folder / "hello.mp4")),
        client.models.download(agent.code, str(folder), interval=0.01),
    ):
        assert Path(saved.path).stat().st_size > 1000, saved
    token = client.embed.create_token(agent_id=agent.code, fingerprint="visitor-1")
    assert token.token
    spent = sum(row["credits_change"] for row in account.ledger() if row["source"] == "api")
    assert spent == 500 + 8, spent


def main() -> None:
    with (
        Emulator() as emulator,
        tempfile.TemporaryDirectory() as folder,
        (account := emulator.account(clock={"mode": "auto_step", "seconds": 150})).client() as client,
    ):
        journey(account, client, Path(folder))
        print(f"{len(account.requests())} requests; the journey is done")


main()
