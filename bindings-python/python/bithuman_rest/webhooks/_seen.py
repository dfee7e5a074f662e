"""Where an inbox remembers the deliveries that it has seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, cast

if TYPE_CHECKING:
    from .._client import AsyncClient, Client

Claim = Literal["new", "busy", "done"]


class SeenStore(Protocol):
    """A store of one's own. A claim must be atomic among all who share the store."""

    def claim(self, delivery_id: str, /) -> Claim:
        """Takes a delivery: it is now the caller's (`new`), someone else's (`busy`) or was handled (`done`).

        Let a claim lapse after a while, a minute say: whoever made it may be gone.
        """

    def settle(self, delivery_id: str, handled: bool, /) -> None:
        """Tells how the handling went: it is done, or free to be claimed again."""


class AsyncSeenStore(Protocol):
    """A store of one's own, for asyncio. A claim must be atomic among all who share the store."""

    async def claim(self, delivery_id: str, /) -> Claim:
        """Takes a delivery: it is now the caller's (`new`), someone else's (`busy`) or was handled (`done`).

        Let a claim lapse after a while, a minute say: whoever made it may be gone.
        """

    async def settle(self, delivery_id: str, handled: bool, /) -> None:
        """Tells how the handling went: it is done, or free to be claimed again."""


class ClientStore:
    """The store of a client: its memory, or a file."""

    def __init__(self, client: Client, path: str | None) -> None:
        self._client = client
        self._path = path

    def claim(self, delivery_id: str, /) -> Claim:
        return cast("Claim", self._client.webhooks.claim(delivery_id, seen=self._path).state)

    def settle(self, delivery_id: str, handled: bool, /) -> None:
        self._client.webhooks.settle(delivery_id, handled=handled, seen=self._path)


class AsyncClientStore:
    """The store of a client for asyncio: its memory, or a file."""

    def __init__(self, client: AsyncClient, path: str | None) -> None:
        self._client = client
        self._path = path

    async def claim(self, delivery_id: str, /) -> Claim:
        return cast("Claim", (await self._client.webhooks.claim(delivery_id, seen=self._path)).state)

    async def settle(self, delivery_id: str, handled: bool, /) -> None:
        await self._client.webhooks.settle(delivery_id, handled=handled, seen=self._path)
