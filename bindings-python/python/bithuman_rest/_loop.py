from __future__ import annotations

from asyncio import AbstractEventLoop, get_running_loop
from weakref import WeakKeyDictionary, ref

from ._native import Mailbox

_mailboxes: WeakKeyDictionary[AbstractEventLoop, Mailbox] = WeakKeyDictionary()


def mailbox() -> Mailbox:
    """The mailbox of the running event loop. It lives as long as the loop."""
    loop = get_running_loop()
    held = _mailboxes.get(loop)
    if held is None:
        held = _mailboxes[loop] = _open(loop)
    return held


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
