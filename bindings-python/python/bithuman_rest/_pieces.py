"""Asynchronous streams as the native side reads them: as files whose reads take place in the event loop."""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import Any

from ._loop import running, submit

PATIENCE = 1.0
"""Seconds between two looks whether the event loop still exists."""


def reader(stream: Any) -> Reader | None:
    """A file that gives what an asynchronous stream gives; `None` where the stream is of another kind."""
    if iscoroutinefunction(getattr(stream, "read", None)):
        return Reader(stream, None)
    return Reader(stream, stream.__aiter__()) if hasattr(stream, "__aiter__") else None


class Reader:
    """Belongs to the event loop that it was made in. Its `read` is called by other threads."""

    def __init__(self, stream: Any, iterator: Any) -> None:
        self._loop = running()
        self._stream = stream
        self._iterator = iterator
        self.name = getattr(stream, "name", None)

    def seekable(self) -> bool:
        return False

    def read(self, size: int) -> bytes:
        future = submit(self._loop, self._next(size))
        while True:
            try:
                return future.result(PATIENCE)
            except TimeoutError:
                if future.done():
                    raise
                if self._loop.is_closed():
                    raise RuntimeError("the event loop of the stream was closed") from None

    def close(self) -> None:
        """Ends a stream that is not read to its end, in its event loop."""
        aclose = getattr(self._iterator, "aclose", None)
        if aclose is not None and not self._loop.is_closed():
            submit(self._loop, aclose())

    async def _next(self, size: int) -> bytes:
        """The next bytes; none at the end."""
        if self._iterator is None:
            return await self._stream.read(size)
        async for piece in self._iterator:
            if piece:
                return bytes(piece)
        return b""
