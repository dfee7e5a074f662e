"""Calls that tell how far they are: the method that is watched in place of the one that is waited for."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._native import Core
    from ._options import RequestOptions


def watching(name: str) -> str:
    """The method that tells how far this one is."""
    resource, _, method = name.partition(".")
    return f"{resource}.watch" if method == "wait" else f"{resource}.watch_{method}"


def follow(
    core: Core,
    name: str,
    arguments: Mapping[str, object],
    progress: Callable[[Any], object],
    options: RequestOptions | None,
) -> Any:
    """Calls a method, telling how far it is."""
    from ._stream import Stream

    looks: Stream[Any] = Stream(core.open(watching(name), arguments, options))
    with _shown(progress), looks as items:
        last: Any = None
        for last in items:
            progress(last)
    return core.call(name, arguments, options) if name.endswith(".wait") else _result(last)


async def follow_async(
    core: Core,
    name: str,
    arguments: Mapping[str, object],
    progress: Callable[[Any], object],
    options: RequestOptions | None,
) -> Any:
    """Calls a method, telling how far it is."""
    from ._async_stream import AsyncStream
    from ._loop import mailbox

    looks: AsyncStream[Any] = AsyncStream(core.open(watching(name), arguments, options))
    with _shown(progress):
        async with looks as items:
            last: Any = None
            async for last in items:
                progress(last)
    return await core.start(mailbox(), name, arguments, options) if name.endswith(".wait") else _result(last)


def _result(last: Any) -> Any:
    return last.source if hasattr(last, "source") else last.file


class _NeverShown:
    def close(self) -> None:
        pass


def _shown(progress: object) -> closing[Any]:
    """Closes a bar at the end, also where the call fails."""
    return closing(progress if hasattr(progress, "close") else _NeverShown())
