# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Deliveries that end the waits of this client at once, so that it hardly has to ask."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._options import RequestOptions
    from ..models.jobs import WebhookEvent, WebhookEventKind


class Jobs(Resource):
    """Deliveries that end the waits of this client at once, so that it hardly has to ask.

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
        tolerance: float | None = None,
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
            tolerance: How many seconds a delivery may be from now, in either direction. Limits: 1 to 86400.
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


class AsyncJobs(AsyncResource):
    """Deliveries that end the waits of this client at once, so that it hardly has to ask.

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
        tolerance: float | None = None,
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
            tolerance: How many seconds a delivery may be from now, in either direction. Limits: 1 to 86400.
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
