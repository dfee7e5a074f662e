"""This client, sync."""

from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import objects
from deliveries import BODY, SECRET, headers

from bithuman_rest import Client

VERSION = version("bithuman-rest")


class Rival:
    def __init__(self, address: str):
        self.client = Client(objects.SECRET["api-secret"], base_url=address)

    def me(self) -> tuple[str, float]:
        found = self.client.account.me()
        return found.user_id, found.credit_balance

    def agents(self) -> list[Any]:
        return list(self.client.agents.list())

    def frames(self) -> Iterator[bytes]:
        return (frame.pcm for frame in self.client.speech.stream(text="hello"))

    def upload(self, path: Path) -> int:
        return self.client.files.upload(file=path).file_size

    def download(self, path: Path) -> None:
        self.client.models.download("A1", str(path))

    def verify(self) -> str | None:
        return self.client.webhooks.verify(BODY, headers=headers(), secrets=[SECRET]).agent_id

    def close(self) -> None:
        self.client.close()
