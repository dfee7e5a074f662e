from __future__ import annotations

from os import PathLike, fspath
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from .._client import AsyncClient, Client
from .._local import NO_SECRET
from ..errors import WebhookVerificationError
from ._seen import AsyncClientStore, ClientStore

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from .._options import Duration
    from ..models import WebhookEvent
    from ._seen import AsyncSeenStore, SeenStore

Handled = Literal["handled", "duplicate", "busy"]

# What a delivery that is not to be handled counts as.
_NOT_NOW: dict[Literal["busy", "done"], Handled] = {"busy": "busy", "done": "duplicate"}

Store = TypeVar("Store")


class _Inbox(Generic[Store]):
    """What inboxes have in common: which deliveries are real."""

    def __init__(
        self,
        secrets: str | Sequence[str],
        *,
        seen: str | PathLike[str] | Store | None = None,
        tolerance: Duration | None = None,
    ) -> None:
        """Nothing is sent, and no API secret is needed.

        Args:
            secrets: The webhook's secret, `whsec_` included; the old and the new one while you rotate them.
            seen: Where handled deliveries are remembered: the path of a file that several processes may share, or a
              store of your own. Default: the memory of this process, up to 10,000 of the last seven days.
            tolerance: How far a delivery may be from now, in either direction, in seconds. Limits: 1 to 86,400.
              Default: 300.

        Raises:
            InvalidRequestError: There is no secret, or the tolerance is out of its limits.
        """
        self._secrets = [secrets] if isinstance(secrets, str) else list(secrets)
        self._tolerance = tolerance
        self._verifier = Client(NO_SECRET)
        if seen is None or isinstance(seen, (str, PathLike)):
            self._store = self._own_store(None if seen is None else fspath(seen))
        else:
            self._store = seen
        try:
            self._verify(b"", {})
        except WebhookVerificationError:
            # Nothing came yet: only the settings were to be checked.
            pass

    def _own_store(self, path: str | None) -> Store:
        raise NotImplementedError

    def _verify(self, body: bytes, headers: Mapping[str, str]) -> WebhookEvent:
        return self._verifier.webhooks.verify(
            body, headers=dict(headers.items()), secrets=self._secrets, tolerance=self._tolerance
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._secrets)} secrets)"


class WebhookInbox(_Inbox["SeenStore"]):
    """Receives a webhook's deliveries: real ones only, each handled once. May be shared between threads."""

    def _own_store(self, path: str | None) -> SeenStore:
        return ClientStore(Client(NO_SECRET), path)

    def handle(self, body: bytes, headers: Mapping[str, str], handler: Callable[[WebhookEvent], object]) -> Handled:
        """Verifies a delivery and hands it to `handler`, unless it was handled before.

        Args:
            body: The delivery's body, byte for byte.
            headers: The headers of the delivery; names in any case.
            handler: What to do. If it raises, the delivery counts as not handled, and what it raised is raised.

        Returns:
            `handled`, `duplicate` for one that was handled before (answer both with 200), or `busy` for one that is being
            handled in this moment (answer 409, so that the service asks again).

        Raises:
            WebhookVerificationError: The delivery is changed, too old, too new or from someone else. Answer 400.
            InvalidRequestError: The body is not bytes.
        """
        event = self._verify(body, headers)
        claim = self._store.claim(event.id)
        if claim != "new":
            return _NOT_NOW[claim]
        try:
            handler(event)
        except BaseException:
            self._store.settle(event.id, False)
            raise
        self._store.settle(event.id, True)
        return "handled"


class AsyncWebhookInbox(_Inbox["AsyncSeenStore"]):
    """Receives a webhook's deliveries: real ones only, each handled once. For asyncio."""

    def _own_store(self, path: str | None) -> AsyncSeenStore:
        return AsyncClientStore(AsyncClient(NO_SECRET), path)

    async def handle(
        self, body: bytes, headers: Mapping[str, str], handler: Callable[[WebhookEvent], Awaitable[object]]
    ) -> Handled:
        """Verifies a delivery and hands it to `handler`, unless it was handled before.

        Args:
            body: The delivery's body, byte for byte.
            headers: The headers of the delivery; names in any case.
            handler: What to do. If it raises or is cancelled, the delivery counts as not handled.

        Returns:
            `handled`, `duplicate` for one that was handled before (answer both with 200), or `busy` for one that is being
            handled in this moment (answer 409, so that the service asks again).

        Raises:
            WebhookVerificationError: The delivery is changed, too old, too new or from someone else. Answer 400.
            InvalidRequestError: The body is not bytes.
        """
        event = self._verify(body, headers)
        claim = await self._store.claim(event.id)
        if claim != "new":
            return _NOT_NOW[claim]
        try:
            await handler(event)
        except BaseException:
            await self._store.settle(event.id, False)
            raise
        await self._store.settle(event.id, True)
        return "handled"
