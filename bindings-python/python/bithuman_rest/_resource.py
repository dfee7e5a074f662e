from __future__ import annotations

from warnings import warn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ._async_conversation import AsyncConversation
    from ._async_stream import AsyncStream
    from ._conversation import Conversation
    from ._job import AsyncJob, Job
    from ._native import Core, Pending
    from ._options import RequestOptions
    from ._stream import Stream


class Resource:
    """A group of methods of a client."""

    # With a dict, so that a test may replace a method of one client.
    __slots__ = ("__dict__", "_core")

    def __init__(self, core: Core) -> None:
        self._core = core

    def _call(self, name: str, arguments: Mapping[str, object], options: RequestOptions | None) -> Any:
        return self._core.call(name, arguments, options)

    def _follow(
        self,
        name: str,
        arguments: Mapping[str, object],
        progress: Callable[[Any], object] | None,
        options: RequestOptions | None,
    ) -> Any:
        if progress is None:
            return self._call(name, arguments, options)
        from ._follow import follow

        return follow(self._core, name, arguments, progress, options)

    def _begin(self, name: str, arguments: Mapping[str, object], options: RequestOptions | None) -> Job[Any]:
        from ._job import Job

        return Job(self._core, self._core.call(name, arguments, options))

    def _resume(self, name: str, arguments: Mapping[str, object]) -> Job[Any]:
        from ._job import Job

        return Job(self._core, self._core.call(name, arguments))

    def _open(self, name: str, arguments: Mapping[str, object], options: RequestOptions | None) -> Stream[Any]:
        from ._stream import Stream

        return Stream(self._core.open(name, arguments, options))

    def _converse(
        self, name: str, arguments: Mapping[str, object], options: RequestOptions | None
    ) -> Conversation[Any]:
        from ._conversation import Conversation

        native = self._core.converse(name, arguments, options)
        native.open()
        return Conversation(native)


class AsyncResource:
    """A group of methods of a client for asyncio."""

    __slots__ = ("__dict__", "_core", "_mailbox")

    def __init__(self, core: Core) -> None:
        from ._loop import mailbox

        self._core = core
        self._mailbox = mailbox

    def _call(self, name: str, arguments: Mapping[str, object], options: RequestOptions | None) -> Pending:
        return self._core.start(self._mailbox(), name, arguments, options)

    async def _follow(
        self,
        name: str,
        arguments: Mapping[str, object],
        progress: Callable[[Any], object] | None,
        options: RequestOptions | None,
    ) -> Any:
        if progress is None:
            return await self._call(name, arguments, options)
        from ._follow import follow_async

        return await follow_async(self._core, name, arguments, progress, options)

    async def _begin(self, name: str, arguments: Mapping[str, object], options: RequestOptions | None) -> AsyncJob[Any]:
        from ._job import AsyncJob

        return AsyncJob(self._core, await self._call(name, arguments, options))

    def _resume(self, name: str, arguments: Mapping[str, object]) -> AsyncJob[Any]:
        from ._job import AsyncJob

        return AsyncJob(self._core, self._core.call(name, arguments))

    def _open(self, name: str, arguments: Mapping[str, object], options: RequestOptions | None) -> AsyncStream[Any]:
        from ._async_stream import AsyncStream

        return AsyncStream(self._core.open(name, arguments, options))

    async def _converse(
        self, name: str, arguments: Mapping[str, object], options: RequestOptions | None
    ) -> AsyncConversation[Any]:
        from ._async_conversation import AsyncConversation

        native = self._core.converse(name, arguments, options)
        try:
            await native.start_open(self._mailbox())
        except BaseException:
            # It may have been opened in the very moment that the task was cancelled.
            native.hang_up()
            raise
        return AsyncConversation(native)


_warned: set[str] = set()


def warn_retired(name: str, on: str, instead: str) -> None:
    """Warns, once in a process, that the vendor withdrew an operation."""
    if name not in _warned:
        _warned.add(name)
        warn(f"{name} was retired by the service on {on}: {instead}", DeprecationWarning, stacklevel=3)
