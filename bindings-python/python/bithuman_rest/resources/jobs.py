# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Billed work and what became of it, by the client's journal."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._options import RequestOptions
    from ..models.jobs import OpenEntry, Resolution


class Jobs(Resource):
    """Billed work and what became of it, by the client's journal."""

    __slots__ = ()

    def resolve(self, key: str, *, options: RequestOptions | None = None) -> Resolution:
        """Finds out what became of billed work whose answer never came: asks the service and never repeats.

        The key is that of the `OutcomeUnknownError`. Looked at are the agents that there are and what was charged in
        that time, less what the journal knows to have come of other calls. Other programs' work of the same kind, in
        the same minutes and with a journal of their own, cannot be told apart. A key that the journal does not know
        is an `InvalidRequestError`.

        Args:
            key: The idempotency key that it was sent with.
            options: Settings of this call only.
        """
        return self._call("jobs.resolve", {"key": key}, options)

    def open_entries(self, *, options: RequestOptions | None = None) -> list[OpenEntry]:
        """Lists billed work whose end is not known, oldest first: of this process, or of all that share the client's
        `journal`.

        Args:
            options: Settings of this call only.
        """
        return self._call("jobs.open_entries", {}, options)

    def forget(self, key: str, *, options: RequestOptions | None = None) -> bool:
        """Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What
        the service did stays done and charged.

        Args:
            key: The idempotency key that it was sent with.
            options: Settings of this call only.
        """
        return self._call("jobs.forget", {"key": key}, options)


class AsyncJobs(AsyncResource):
    """Billed work and what became of it, by the client's journal."""

    __slots__ = ()

    async def resolve(self, key: str, *, options: RequestOptions | None = None) -> Resolution:
        """Finds out what became of billed work whose answer never came: asks the service and never repeats.

        The key is that of the `OutcomeUnknownError`. Looked at are the agents that there are and what was charged in
        that time, less what the journal knows to have come of other calls. Other programs' work of the same kind, in
        the same minutes and with a journal of their own, cannot be told apart. A key that the journal does not know
        is an `InvalidRequestError`.

        Args:
            key: The idempotency key that it was sent with.
            options: Settings of this call only.
        """
        return await self._call("jobs.resolve", {"key": key}, options)

    async def open_entries(self, *, options: RequestOptions | None = None) -> list[OpenEntry]:
        """Lists billed work whose end is not known, oldest first: of this process, or of all that share the client's
        `journal`.

        Args:
            options: Settings of this call only.
        """
        return await self._call("jobs.open_entries", {}, options)

    async def forget(self, key: str, *, options: RequestOptions | None = None) -> bool:
        """Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What
        the service did stays done and charged.

        Args:
            key: The idempotency key that it was sent with.
            options: Settings of this call only.
        """
        return await self._call("jobs.forget", {"key": key}, options)
