from __future__ import annotations

import sys
from asyncio import AbstractEventLoop, get_running_loop, run_coroutine_threadsafe
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, ref

from ._native import Mailbox

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from concurrent.futures import Future

    from ._trio import TrioRun

_mailboxes: WeakKeyDictionary[AbstractEventLoop, Mailbox] = WeakKeyDictionary()


def mailbox() -> Mailbox:
    """The mailbox of the running event loop. It lives as long as the loop."""
    try:
        loop = get_running_loop()
    except RuntimeError:
        return _elsewhere()
    held = _mailboxes.get(loop)
    if held is None:
        held = _mailboxes[loop] = _open(loop)
    return held


def running() -> AbstractEventLoop | TrioRun:
    """The event loop that runs, or trio's run. Where there is neither it is a `RuntimeError`."""
    try:
        return get_running_loop()
    except RuntimeError:
        run = _trio_run()
        if run is None:
            raise
        return run


def submit(loop: AbstractEventLoop | TrioRun, work: Coroutine[Any, Any, Any]) -> Future[Any]:
    """Runs a coroutine in an event loop. Called from another thread."""
    if isinstance(loop, AbstractEventLoop):
        return run_coroutine_threadsafe(work, loop)
    return loop.submit(work)


def _trio_run() -> TrioRun | None:
    if "trio" not in sys.modules:
        return None
    from ._trio import current

    return current()


def _elsewhere() -> Mailbox:
    run = _trio_run()
    if run is not None:
        return run.mailbox
    from .errors import ConfigurationError

    raise ConfigurationError(
        "neither asyncio nor trio runs here",
        fix="await the calls of an AsyncClient in asyncio.run, trio.run or anyio.run; elsewhere use Client",
    )


def _open(loop: AbstractEventLoop) -> Mailbox:
    try:
        mailbox = Mailbox(loop)
        loop.add_reader(mailbox.fileno(), mailbox)
    except NotImplementedError:
        return _without_pipe(loop)
    return mailbox


def _without_pipe(loop: AbstractEventLoop) -> Mailbox:
    """A mailbox that workers wake the loop for by a call: Windows' own event loop watches no pipes."""

    def ring() -> None:
        loop, mailbox = loop_ref(), mailbox_ref()
        if loop is not None and mailbox is not None:
            loop.call_soon_threadsafe(mailbox)

    mailbox = Mailbox(loop, ring)
    loop_ref, mailbox_ref = ref(loop), ref(mailbox)
    return mailbox
