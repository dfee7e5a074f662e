"""niquests, with a session."""

from collections.abc import Iterator
from pathlib import Path

import niquests
import objects

VERSION = niquests.__version__


class Rival:
    def __init__(self, address: str):
        self.address = address
        self.session = niquests.Session()
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
        with path.open("wb") as file:
            for chunk in self.session.get(f"{self.address}/file", stream=True).iter_content(1024 * 1024):
                file.write(chunk)

    def close(self) -> None:
        self.session.close()
