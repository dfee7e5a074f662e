from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Generic, TypeVar

from ._loop import mailbox

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from . import _native

T_co = TypeVar("T_co", covariant=True)


class AsyncConversation(AsyncIterator[T_co], Generic[T_co]):
    """A conversation that is open: messages go out and come in until one side ends it.

    It is billed until then, so use it in an `async with` block or call `aclose`. Iterating gives the messages that come
    in; giving up the waiting for one, as `asyncio.timeout` does, loses none. One task may send while another one
    iterates. A conversation that was cut or refused raises once, and is over then.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _native.Conversation) -> None:
        self._native = native

    async def send(self, message: Mapping[str, object]) -> None:
        """Sends a message. Returns once it is handed to the connection, not once it is answered."""
        await self._native.start_send(mailbox(), message)

    def __aiter__(self) -> AsyncConversation[T_co]:
        return self

    async def __anext__(self) -> T_co:
        message: T_co | None
        while (message := self._native.take()) is None:
            await self._native.start_wait(mailbox())
        return message

    async def aclose(self) -> None:
        """Says farewell. What came in before can still be read. May be called again."""
        await self._native.start_close(mailbox())

    async def __aenter__(self) -> AsyncConversation[T_co]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
