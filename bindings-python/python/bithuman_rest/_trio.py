"""Calls of an `AsyncClient` as tasks of trio await them."""

from __future__ import annotations

from collections.abc import Coroutine, Generator
from concurrent.futures import Future
from typing import Any
from weakref import ref

import trio
from trio.lowlevel import Abort, RaiseCancelT, RunVar

from ._native import Mailbox, Pending


class TrioRun:
    """A run of trio: as much of an event loop as calls need."""

    def __init__(self) -> None:
        self._token = trio.lowlevel.current_trio_token()
        token, held = self._token, ref(self)

        def ring() -> None:
            run = held()
            if run is not None:
                token.run_sync_soon(run.mailbox, idempotent=True)

        self.mailbox = Mailbox(self, ring, drive)

    def call_soon(self, *_: object, **__: object) -> None:
        """Nothing: trio itself resumes the tasks that it cancels."""

    def is_closed(self) -> bool:
        try:
            self._token.run_sync_soon(int)
        except trio.RunFinishedError:
            return True
        return False

    def submit(self, work: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Runs a coroutine in a task of its own. Called from another thread."""
        future: Future[Any] = Future()
        scope = trio.CancelScope()

        def ended(future: Future[Any]) -> None:
            if future.cancelled() and not self.is_closed():
                self._token.run_sync_soon(scope.cancel)

        async def run() -> None:
            with scope:
                try:
                    result = await work
                except Exception as problem:  # noqa: BLE001 - who asked is told
                    if future.set_running_or_notify_cancel():
                        future.set_exception(problem)
                else:
                    if future.set_running_or_notify_cancel():
                        future.set_result(result)

        future.add_done_callback(ended)
        self._token.run_sync_soon(trio.lowlevel.spawn_system_task, run)
        return future


def drive(pending: Pending) -> Generator[Any, Any, Any]:
    """The end of a call; until then the task sleeps. Cancelling it drops the request."""
    return _drive(pending).__await__()


async def _drive(pending: Pending) -> Any:
    await trio.lowlevel.checkpoint_if_cancelled()
    try:
        next(pending)
    except StopIteration as end:
        return end.value
    task = trio.lowlevel.current_task()

    def abort(_: RaiseCancelT) -> Abort:
        return Abort.SUCCEEDED if pending.cancel() else Abort.FAILED

    pending.add_done_callback(lambda _: trio.lowlevel.reschedule(task))
    await trio.lowlevel.wait_task_rescheduled(abort)
    try:
        next(pending)
    except StopIteration as end:
        return end.value


_run: RunVar[TrioRun] = RunVar("bithuman_rest")


def current() -> TrioRun | None:
    """The run that this is called in, if it is one of trio's."""
    if not trio.lowlevel.in_trio_run():
        return None
    try:
        return _run.get()
    except LookupError:
        run = TrioRun()
        _run.set(run)
        return run
