from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

    from ._native import Items

T_co = TypeVar("T_co", covariant=True)


class AsyncStream(AsyncIterator[T_co], Generic[T_co]):
    """Items as they come. The request begins with the first item that is asked for; closing drops it."""

    __slots__ = ("_items",)

    def __init__(self, items: Items) -> None:
        self._items = items

    def __aiter__(self) -> AsyncIterator[T_co]:  # noqa: PYI034 - the native iterator, which needs no frame for each item
        return self._items

    def __repr__(self) -> str:
        return "<AsyncStream: iterate over it with async for, or take all items with [item async for item in …]>"

    async def __anext__(self) -> T_co:
        item: T_co = await anext(self._items)
        return item

    async def aclose(self) -> None:
        """Drops the request. What waits for an item ends."""
        self._items.close()

    async def __aenter__(self) -> AsyncStream[T_co]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._items.close()
