"""requests, with a session."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import objects
import requests

VERSION = requests.__version__


class Rival:
    def __init__(self, address: str):
        self.address = address
        self.session = requests.Session()
        self.session.headers.update(objects.SECRET)

    def me(self) -> tuple[str, float]:
        return objects.holder(self.session.get(f"{self.address}/v1/me").json())

    def agents(self) -> list[objects.Agent]:
        return objects.agents(self.session.get(f"{self.address}/v1/agents", params={"limit": 100}).json())

    def frames(self) -> Iterator[bytes]:
        answer = self.session.post(f"{self.address}/v1/tts", json=objects.SPEECH, stream=True)
        return objects.frames(answer.iter_content(64 * 1024))

    def upload(self, path: Path) -> int:
        return objects.size(self.session.post(f"{self.address}/v1/files/upload", json=objects.upload(path)).json())

    def download(self, path: Path) -> None:
        with self.session.get(f"{self.address}/file", stream=True) as answer, path.open("wb") as file:
            shutil.copyfileobj(answer.raw, file, 1024 * 1024)

    def close(self) -> None:
        self.session.close()
