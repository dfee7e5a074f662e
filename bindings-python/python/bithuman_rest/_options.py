from __future__ import annotations

import os
from collections.abc import AsyncIterable, Mapping
from datetime import timedelta
from typing import IO, Literal, Protocol, TypeAlias, TypedDict


class AsyncReader(Protocol):
    """A stream that is read piece by piece; none at its end."""

    async def read(self, size: int, /) -> bytes: ...


FileInput: TypeAlias = (
    str
    | os.PathLike[str]
    | bytes
    | bytearray
    | memoryview
    | IO[bytes]
    | AsyncIterable[bytes]
    | AsyncReader
    | tuple[str, bytes | bytearray | memoryview | IO[bytes] | AsyncIterable[bytes] | AsyncReader]
)
"""Binary data: a path, bytes, a file open in binary mode, an asynchronous stream, or a file name with any of the last three.

Asynchronous streams are read in the event loop that runs, so they need `AsyncClient`. Streams, and files, are read once."""


Duration: TypeAlias = float | timedelta
"""A length of time: a number of seconds, or a `timedelta`."""

Priority: TypeAlias = Literal["interactive", "poll", "bulk"]
"""Who goes first when calls wait for the account's rate limits.

`interactive`: someone is waiting for it. `poll`: it looks whether something is done; takes at most half of the reads, and leaves a fifth
of them to interactive calls. `bulk`: it can wait until nothing else does, and leaves a fifth of each bucket to interactive calls."""

Plan: TypeAlias = Literal["free", "creator", "pro", "business", "enterprise"]
"""An account's plan, which the sizes of its rate buckets follow from."""

Limiter: TypeAlias = Literal["shared", "process", "off"]
"""How a client keeps within its account's rate limits: together with all clients of the account on this host, with those of this process,
or not at all."""


class RequestOptions(TypedDict, total=False):
    """Settings of single calls; what is absent comes from the client."""

    timeout: Duration | None
    """The longest that the whole call may take, in seconds: waiting, repeating, polling and reading included."""

    attempt_timeout: Duration | None
    """The longest that one attempt may take, sending a file aside, in seconds."""

    stall_timeout: Duration | None
    """The longest that no byte may arrive or, of a file that is sent, be taken, in seconds."""

    max_retries: int | None
    """How often to repeat after a failure, where repeating is safe."""

    headers: Mapping[str, str] | None
    """More headers."""

    idempotency_key: str | None
    """The key that makes a billed request safe to repeat. One is made where none is given."""

    intent: str | None
    """A name for this piece of billed work, unique in the account: it is done at most once under this name, even by a
    program that is killed and started again, where the client has a `journal`. Asked for again, it gives the recorded
    answer."""

    priority: Priority | None
    """Who goes first when calls wait for the account's rate limits. `interactive` by default."""
