from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from . import _native

T_co = TypeVar("T_co", covariant=True)


class Conversation(Iterator[T_co], Generic[T_co]):
    """A conversation that is open: messages go out and come in until one side ends it.

    It is billed until then, so use it in a `with` block or call `close`. Iterating gives the messages that come in. One
    thread may send while another one iterates. A conversation that was cut or refused raises once, and is over then.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _native.Conversation) -> None:
        self._native = native

    def send(self, message: Mapping[str, object]) -> None:
        """Sends a message. Returns once it is handed to the connection, not once it is answered."""
        self._native.send(message)

    def __iter__(self) -> Conversation[T_co]:
        return self

    def __next__(self) -> T_co:
        message: T_co | None
        while (message := self._native.take()) is None:
            self._native.wait()
        return message

    def close(self) -> None:
        """Says farewell. What came in before can still be read. May be called again."""
        self._native.close()

    def __enter__(self) -> Conversation[T_co]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
