"""httpx, sync."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import objects

VERSION = httpx.__version__


class Rival:
    def __init__(self, address: str):
        self.client = httpx.Client(base_url=address, headers=objects.SECRET)

    def me(self) -> tuple[str, float]:
        return objects.holder(self.client.get("/v1/me").json())

    def agents(self) -> list[objects.Agent]:
        return objects.agents(self.client.get("/v1/agents", params={"limit": 100}).json())

    def frames(self) -> Iterator[bytes]:
        with self.client.stream("POST", "/v1/tts", json=objects.SPEECH) as answer:
            yield from objects.frames(answer.iter_bytes())

    def upload(self, path: Path) -> int:
        return objects.size(self.client.post("/v1/files/upload", json=objects.upload(path), timeout=60).json())

    def download(self, path: Path) -> None:
        with self.client.stream("GET", "/file") as answer, path.open("wb") as file:
            for chunk in answer.iter_bytes():
                file.write(chunk)

    def close(self) -> None:
        self.client.close()
