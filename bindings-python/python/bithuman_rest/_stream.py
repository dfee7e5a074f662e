from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

    from ._native import Items

T_co = TypeVar("T_co", covariant=True)


class Stream(Iterator[T_co], Generic[T_co]):
    """Items as they come. The request begins with the first item that is asked for; closing drops it."""

    __slots__ = ("_items",)

    def __init__(self, items: Items) -> None:
        self._items = items

    def __iter__(self) -> Iterator[T_co]:  # noqa: PYI034 - the native iterator, which needs no frame for each item
        return self._items

    def __repr__(self) -> str:
        return "<Stream: iterate over it, or take all items with list(…)>"

    def __next__(self) -> T_co:
        item: T_co = next(self._items)
        return item

    def close(self) -> None:
        """Drops the request. What waits for an item ends."""
        self._items.close()

    def __enter__(self) -> Stream[T_co]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
