"""What hand-written calls make of the answers: objects with fields, times as times. For rivals that have no models of their own."""

import base64
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

SECRET = {"api-secret": "bench-0123456789abcdef0123456789abcdef"}
SPEECH = {"text": "hello", "stream": True}


@dataclass(slots=True)
class Agent:
    code: str
    agent_id: str | None
    name: str | None
    description: str | None
    model: str | None
    gender: str | None
    language: str | None
    image_path: str | None
    thumbnail_path: str | None
    status: str
    supported_models: list[str]
    model_status: dict[str, Any]
    created_at: datetime
    updated_at: datetime


def agents(answer: dict[str, Any]) -> list[Agent]:
    return [Agent(**{**item, **_times(item)}) for item in answer["data"]]


def _times(item: dict[str, Any]) -> dict[str, datetime]:
    return {name: datetime.fromisoformat(item[name]) for name in ("created_at", "updated_at")}


def holder(answer: dict[str, Any]) -> tuple[str, float]:
    data = answer["data"]
    return data["user_id"], data["credit_balance"]


def upload(path: Path) -> dict[str, str]:
    """A file in JSON, as the service wants it and as everyone writes it."""
    return {"file_name": path.name, "file_data": base64.b64encode(path.read_bytes()).decode()}


def size(answer: dict[str, Any]) -> int:
    return answer["data"]["file_size"]


class Frames:
    """Takes frames out of a stream that is cut anywhere."""

    def __init__(self) -> None:
        self.held = bytearray()

    def take(self, chunk: Any) -> Iterator[bytes]:
        self.held += chunk
        at = 0
        while len(self.held) >= at + 4:
            length = int.from_bytes(self.held[at : at + 4], "big")
            if len(self.held) < at + 4 + length:
                break
            if length:
                yield bytes(self.held[at + 4 : at + 4 + length])
            at += 4 + length
        del self.held[:at]


def frames(chunks: Iterator[Any]) -> Iterator[bytes]:
    parser = Frames()
    for chunk in chunks:
        yield from parser.take(chunk)


async def async_frames(chunks: AsyncIterator[Any]) -> AsyncIterator[bytes]:
    parser = Frames()
    async for chunk in chunks:
        for frame in parser.take(chunk):
            yield frame
