from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator

    from ._async_stream import AsyncStream
    from ._native import Core, Items
    from ._options import Duration, RequestOptions
    from ._stream import Stream
    from .models.jobs import JobKind, JobProgress

T_co = TypeVar("T_co", covariant=True)


class BaseJob(Generic[T_co]):
    """What the jobs of the sync and the async client have in common."""

    __slots__ = ("_core", "_token", "id", "kind")

    kind: JobKind
    """What it makes."""

    id: str
    """The agent's code, the video job's id or the knowledge base's id."""

    def __init__(self, core: Core, begun: dict[str, str]) -> None:
        self._core = core
        self.kind = begun["kind"]
        self.id = begun["id"]
        self._token = begun["token"]

    def to_token(self) -> str:
        """A short text that stands for the job, without any secret.

        Keep it, and `resume` takes the job up again: in another process, in another language, or years later.
        """
        return self._token

    def _waiting(self, interval: Duration | None, timeout: Duration | None) -> dict[str, object]:
        return {"token": self._token, "interval": interval, "timeout": timeout}

    def _looks(self, interval: Duration | None, timeout: Duration | None, options: RequestOptions | None) -> Items:
        return self._core.open("job.watch", self._waiting(interval, timeout), options)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(kind={self.kind!r}, id={self.id!r})"

    def _repr_mimebundle_(self, **_: object) -> dict[str, str] | None:
        """For notebooks."""
        from ._notebook import bundle

        return bundle(self)


class Job(BaseJob[T_co], Iterable["JobProgress"], Generic[T_co]):
    """Something that the service makes and that goes on without its client.

    `wait` for it, or iterate over it to see how far it is. Giving up, or losing the process, never stops it.
    """

    __slots__ = ()

    def wait(
        self,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        progress: Callable[[JobProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> T_co:
        """Waits until it is done, and gives what it made. All waits of a client share their reads.

        Args:
            interval: How long to pause between two reads, in seconds. Less than one second only against an emulator on this
              machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every few seconds towards the end.
            timeout: The longest to wait, in seconds. The job goes on when it passes. Limits: 0 to 604,800. Default: by kind and
              model: from half an hour to 4 hours.
            progress: Told how far it is, as `watch` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.

        Raises:
            JobFailedError: It failed.
            JobTimeoutError: It was not done in time.
        """
        from ._follow import follow

        given = self._waiting(interval, timeout)
        result: Any = (
            self._core.call("job.wait", given, options)
            if progress is None
            else follow(self._core, "job.wait", given, progress, options)
        )
        return result

    def watch(
        self,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[JobProgress]:
        """Tells how far it is, each time that is looked, until it is done. Otherwise as `wait`."""
        from ._stream import Stream

        return Stream(self._looks(interval, timeout, options))

    def __iter__(self) -> Iterator[JobProgress]:
        return self.watch()


class AsyncJob(BaseJob[T_co], AsyncIterable["JobProgress"], Awaitable[T_co], Generic[T_co]):
    """Something that the service makes and that goes on without its client.

    `await` it, `wait` for it, or iterate over it to see how far it is. Giving up, or losing the process, never stops it.
    """

    __slots__ = ()

    async def wait(
        self,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        progress: Callable[[JobProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> T_co:
        """Waits until it is done, and gives what it made. All waits of a client share their reads.

        Args:
            interval: How long to pause between two reads, in seconds. Less than one second only against an emulator on this
              machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every few seconds towards the end.
            timeout: The longest to wait, in seconds. The job goes on when it passes. Limits: 0 to 604,800. Default: by kind and
              model: from half an hour to 4 hours.
            progress: Told how far it is, as `watch` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.

        Raises:
            JobFailedError: It failed.
            JobTimeoutError: It was not done in time.
        """
        from ._follow import follow_async
        from ._loop import mailbox

        given = self._waiting(interval, timeout)
        result: Any = (
            await self._core.start(mailbox(), "job.wait", given, options)
            if progress is None
            else await follow_async(self._core, "job.wait", given, progress, options)
        )
        return result

    def watch(
        self,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[JobProgress]:
        """Tells how far it is, each time that is looked, until it is done. Otherwise as `wait`."""
        from ._async_stream import AsyncStream

        return AsyncStream(self._looks(interval, timeout, options))

    def __await__(self) -> Generator[Any, None, T_co]:
        return self.wait().__await__()

    def __aiter__(self) -> AsyncIterator[JobProgress]:
        return self.watch()
