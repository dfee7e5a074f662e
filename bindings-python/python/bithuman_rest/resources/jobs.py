# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose answer never came."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._options import Duration, RequestOptions
    from ..models.jobs import EntryState, JournalEntry, Resolution, WebhookEvent, WebhookEventKind


class Jobs(Resource):
    """Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose
    answer never came.

    While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
    Deliveries may come twice, late and in any order.
    """

    __slots__ = ()

    def receive(
        self,
        body: bytes,
        *,
        headers: Mapping[str, str] | None = None,
        secrets: Sequence[str] | None = None,
        tolerance: Duration | None = None,
        now: float | None = None,
    ) -> WebhookEvent:
        """Hands a delivery to the waits of this client: verifies it as `webhooks.verify` does, then tells of it as
        `notify` does.

        A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it
        with 400.

        Args:
            body: The delivery's body, byte for byte.
            headers: The headers of the delivery; names in any case.
            secrets: The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate them.
            tolerance: How far a delivery may be from now, in either direction, in seconds. Limits: 1 to 86,400.
              Default: 300.
            now: The time to judge by, in Unix seconds, for tests. Default: now.
        """
        return self._core.call(
            "jobs.receive",
            {
                "body": body,
                "headers": headers,
                "secrets": secrets,
                "tolerance": tolerance,
                "now": now,
            },
        )

    def notify(self, event: WebhookEventKind, id: str) -> bool:
        """Tells the waits of this client that a job ended, and gives whether one waits for it. It is read once more for
        its result.

        For deliveries that were verified already, or that another process received. Only pass on what was verified:
        anyone could make this client ask, though not believe.

        Args:
            event: What happened.
            id: The agent's code or the video job's id.
        """
        return self._core.call("jobs.notify", {"event": event, "id": id})

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

    def entries(
        self,
        *,
        intent: str | None = None,
        state: EntryState | None = None,
        options: RequestOptions | None = None,
    ) -> list[JournalEntry]:
        """Lists billed work as the journal knows it, oldest first: of this process, or of all that share the client's
        `journal`. Nothing is sent and nothing begun.

        Named work is kept until it is forgotten; the rest for three days in a file, and in memory while there is
        room.

        Args:
            intent: Only the work of this name: one entry, or none. Limits: at least 1 character.
            state: Only work that stands so.
            options: Settings of this call only.
        """
        return self._call("jobs.entries", {"intent": intent, "state": state}, options)

    def open_entries(self, *, options: RequestOptions | None = None) -> list[JournalEntry]:
        """Lists billed work whose end is not known, oldest first: `entries` in the state `open`.

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
    """Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose
    answer never came.

    While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
    Deliveries may come twice, late and in any order.
    """

    __slots__ = ()

    def receive(
        self,
        body: bytes,
        *,
        headers: Mapping[str, str] | None = None,
        secrets: Sequence[str] | None = None,
        tolerance: Duration | None = None,
        now: float | None = None,
    ) -> WebhookEvent:
        """Hands a delivery to the waits of this client: verifies it as `webhooks.verify` does, then tells of it as
        `notify` does.

        A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it
        with 400.

        Args:
            body: The delivery's body, byte for byte.
            headers: The headers of the delivery; names in any case.
            secrets: The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate them.
            tolerance: How far a delivery may be from now, in either direction, in seconds. Limits: 1 to 86,400.
              Default: 300.
            now: The time to judge by, in Unix seconds, for tests. Default: now.
        """
        return self._core.call(
            "jobs.receive",
            {
                "body": body,
                "headers": headers,
                "secrets": secrets,
                "tolerance": tolerance,
                "now": now,
            },
        )

    def notify(self, event: WebhookEventKind, id: str) -> bool:
        """Tells the waits of this client that a job ended, and gives whether one waits for it. It is read once more for
        its result.

        For deliveries that were verified already, or that another process received. Only pass on what was verified:
        anyone could make this client ask, though not believe.

        Args:
            event: What happened.
            id: The agent's code or the video job's id.
        """
        return self._core.call("jobs.notify", {"event": event, "id": id})

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

    async def entries(
        self,
        *,
        intent: str | None = None,
        state: EntryState | None = None,
        options: RequestOptions | None = None,
    ) -> list[JournalEntry]:
        """Lists billed work as the journal knows it, oldest first: of this process, or of all that share the client's
        `journal`. Nothing is sent and nothing begun.

        Named work is kept until it is forgotten; the rest for three days in a file, and in memory while there is
        room.

        Args:
            intent: Only the work of this name: one entry, or none. Limits: at least 1 character.
            state: Only work that stands so.
            options: Settings of this call only.
        """
        return await self._call("jobs.entries", {"intent": intent, "state": state}, options)

    async def open_entries(self, *, options: RequestOptions | None = None) -> list[JournalEntry]:
        """Lists billed work whose end is not known, oldest first: `entries` in the state `open`.

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
