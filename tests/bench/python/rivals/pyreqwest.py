"""pyreqwest, sync."""

from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import objects
from pyreqwest.client import SyncClientBuilder

VERSION = version("pyreqwest")


class Rival:
    def __init__(self, address: str):
        self.client = SyncClientBuilder().base_url(f"{address}/").default_headers(objects.SECRET).build()

    def me(self) -> tuple[str, float]:
        return objects.holder(self.client.get("v1/me").build().send().json())

    def agents(self) -> list[objects.Agent]:
        return objects.agents(self.client.get("v1/agents").query({"limit": 100}).build().send().json())

    def frames(self) -> Iterator[bytes]:
        with self.client.post("v1/tts").body_json(objects.SPEECH).build_streamed() as answer:
            yield from objects.frames(chunks(answer.body_reader))

    def upload(self, path: Path) -> int:
        return objects.size(self.client.post("v1/files/upload").body_json(objects.upload(path)).build().send().json())

    def download(self, path: Path) -> None:
        with self.client.get("file").build_streamed() as answer, path.open("wb") as file:
            for chunk in chunks(answer.body_reader):
                file.write(chunk)

    def close(self) -> None:
        self.client.close()


def chunks(reader: Any) -> Iterator[Any]:
    while (chunk := reader.read_chunk()) is not None:
        yield chunk
