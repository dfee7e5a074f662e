# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Endpoints of yours that the service tells when agents and videos are ready."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence

    from .._options import Duration, RequestOptions
    from ..models.jobs import WebhookEvent
    from ..models.webhooks import (
        ClaimedDelivery,
        SessionEvent,
        SignedWebhook,
        Webhook,
        WebhookCreated,
        WebhookDeletion,
        WebhookDelivery,
        WebhookEventType,
        WebhookTest,
    )


class Webhooks(Resource):
    """Endpoints of yours that the service tells when agents and videos are ready."""

    __slots__ = ()

    def create(
        self,
        *,
        url: str,
        events: Sequence[WebhookEventType] | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> WebhookCreated:
        """Registers an endpoint. Its secret is in this answer and nowhere else; there is no way to change an endpoint
        later.

        Args:
            url: Where to deliver: an `https` address that answers 2xx within 10 seconds. Limits: an absolute http
              or https address.
            events: What to tell of; everything when empty. Limits: one of agent.ready, agent.failed,
              video.completed, video.failed.
            description: A note to yourself.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_webhook` (`POST /v1/webhooks`).
        """
        return self._call("webhooks.create", {"url": url, "events": events, "description": description}, options)

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Webhook]:
        """Lists the registered endpoints.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_webhooks` (`GET /v1/webhooks`).
        """
        return self._call("webhooks.list", {}, options)

    def get(self, webhook_id: str, *, options: RequestOptions | None = None) -> Webhook:
        """Fetches an endpoint, without its secret.

        Args:
            webhook_id: The endpoint's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_webhook` (`GET /v1/webhooks/{webhook_id}`).
        """
        return self._call("webhooks.get", {"webhook_id": webhook_id}, options)

    def delete(self, webhook_id: str, *, options: RequestOptions | None = None) -> WebhookDeletion:
        """Removes an endpoint.

        Args:
            webhook_id: The endpoint's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_webhook` (`DELETE /v1/webhooks/{webhook_id}`).
        """
        return self._call("webhooks.delete", {"webhook_id": webhook_id}, options)

    def test(self, webhook_id: str, *, options: RequestOptions | None = None) -> WebhookTest:
        """Has a signed `ping` delivered to an endpoint and tells how that went.

        Args:
            webhook_id: The endpoint's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `test_webhook` (`POST /v1/webhooks/{webhook_id}/test`).
        """
        return self._call("webhooks.test", {"webhook_id": webhook_id}, options)

    def list_deliveries(
        self,
        webhook_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[WebhookDelivery]:
        """Lists what was delivered to an endpoint of late, and what could not be.

        Args:
            webhook_id: The endpoint's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_webhook_deliveries` (`GET /v1/webhooks/{webhook_id}/deliveries`).
        """
        return self._call("webhooks.list_deliveries", {"webhook_id": webhook_id}, options)

    def verify(
        self,
        body: bytes,
        *,
        headers: Mapping[str, str] | None = None,
        secrets: Sequence[str] | None = None,
        tolerance: Duration | None = None,
        now: float | None = None,
    ) -> WebhookEvent:
        """Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body.

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
            "webhooks.verify",
            {
                "body": body,
                "headers": headers,
                "secrets": secrets,
                "tolerance": tolerance,
                "now": now,
            },
        )

    def sign(self, body: bytes, *, secret: str, timestamp: int | None = None) -> SignedWebhook:
        """Signs a delivery as the service would, for tests of a receiver; nothing is sent.

        Args:
            body: The delivery's body, byte for byte.
            secret: The webhook's secret, `whsec_` included.
            timestamp: When it is signed, in Unix seconds. Default: now.
        """
        return self._core.call("webhooks.sign", {"body": body, "secret": secret, "timestamp": timestamp})

    def parse_session_event(self, body: bytes, *, headers: Mapping[str, str] | None = None) -> SessionEvent:
        """Reads an event of a conversation, `room.join` or `chat.push`, which the console configures; nothing is sent.

        These are **not signed**: anyone who knows the address can send one. Keep the address secret, or have the
        console add a header that only you know, and compare it. A signed delivery is an `InvalidRequestError`: it is
        to be verified. Answer with exactly 200.

        Args:
            body: The delivery's body, byte for byte.
            headers: The headers of the delivery; names in any case.
        """
        return self._core.call("webhooks.parse_session_event", {"body": body, "headers": headers})

    def claim(
        self,
        delivery_id: str,
        *,
        seen: str | None = None,
        options: RequestOptions | None = None,
    ) -> ClaimedDelivery:
        """Takes a verified delivery, unless it was handled before or is being handled; nothing is sent.

        The service may deliver twice. Claim the event's id, handle it when it is `new`, then `settle` it. A claim is
        free again when its process has ended, and after 60 seconds. What was handled is remembered for seven days.

        Args:
            delivery_id: The id of a verified event.
            seen: The path of a file that several processes may share. It is made when it is not there. Limits: at
              least 1 character. Default: the client's memory: up to 10,000 deliveries of the last seven days.
            options: Settings of this call only.
        """
        return self._call("webhooks.claim", {"delivery_id": delivery_id, "seen": seen}, options)

    def settle(
        self,
        delivery_id: str,
        *,
        handled: bool,
        seen: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Tells how the handling of a claimed delivery went: it is done for good, or free to be claimed when it arrives
        again. Nothing is sent.

        Args:
            delivery_id: The id of a claimed event.
            handled: Whether it was handled. If not, it can be claimed again.
            seen: The store that the claim was made in. Limits: at least 1 character. Default: the client's memory.
            options: Settings of this call only.
        """
        self._call("webhooks.settle", {"delivery_id": delivery_id, "handled": handled, "seen": seen}, options)


class AsyncWebhooks(AsyncResource):
    """Endpoints of yours that the service tells when agents and videos are ready."""

    __slots__ = ()

    async def create(
        self,
        *,
        url: str,
        events: Sequence[WebhookEventType] | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> WebhookCreated:
        """Registers an endpoint. Its secret is in this answer and nowhere else; there is no way to change an endpoint
        later.

        Args:
            url: Where to deliver: an `https` address that answers 2xx within 10 seconds. Limits: an absolute http
              or https address.
            events: What to tell of; everything when empty. Limits: one of agent.ready, agent.failed,
              video.completed, video.failed.
            description: A note to yourself.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_webhook` (`POST /v1/webhooks`).
        """
        return await self._call("webhooks.create", {"url": url, "events": events, "description": description}, options)

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[Webhook]:
        """Lists the registered endpoints.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_webhooks` (`GET /v1/webhooks`).
        """
        return await self._call("webhooks.list", {}, options)

    async def get(self, webhook_id: str, *, options: RequestOptions | None = None) -> Webhook:
        """Fetches an endpoint, without its secret.

        Args:
            webhook_id: The endpoint's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_webhook` (`GET /v1/webhooks/{webhook_id}`).
        """
        return await self._call("webhooks.get", {"webhook_id": webhook_id}, options)

    async def delete(self, webhook_id: str, *, options: RequestOptions | None = None) -> WebhookDeletion:
        """Removes an endpoint.

        Args:
            webhook_id: The endpoint's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_webhook` (`DELETE /v1/webhooks/{webhook_id}`).
        """
        return await self._call("webhooks.delete", {"webhook_id": webhook_id}, options)

    async def test(self, webhook_id: str, *, options: RequestOptions | None = None) -> WebhookTest:
        """Has a signed `ping` delivered to an endpoint and tells how that went.

        Args:
            webhook_id: The endpoint's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `test_webhook` (`POST /v1/webhooks/{webhook_id}/test`).
        """
        return await self._call("webhooks.test", {"webhook_id": webhook_id}, options)

    async def list_deliveries(
        self,
        webhook_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[WebhookDelivery]:
        """Lists what was delivered to an endpoint of late, and what could not be.

        Args:
            webhook_id: The endpoint's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_webhook_deliveries` (`GET /v1/webhooks/{webhook_id}/deliveries`).
        """
        return await self._call("webhooks.list_deliveries", {"webhook_id": webhook_id}, options)

    def verify(
        self,
        body: bytes,
        *,
        headers: Mapping[str, str] | None = None,
        secrets: Sequence[str] | None = None,
        tolerance: Duration | None = None,
        now: float | None = None,
    ) -> WebhookEvent:
        """Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body.

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
            "webhooks.verify",
            {
                "body": body,
                "headers": headers,
                "secrets": secrets,
                "tolerance": tolerance,
                "now": now,
            },
        )

    def sign(self, body: bytes, *, secret: str, timestamp: int | None = None) -> SignedWebhook:
        """Signs a delivery as the service would, for tests of a receiver; nothing is sent.

        Args:
            body: The delivery's body, byte for byte.
            secret: The webhook's secret, `whsec_` included.
            timestamp: When it is signed, in Unix seconds. Default: now.
        """
        return self._core.call("webhooks.sign", {"body": body, "secret": secret, "timestamp": timestamp})

    def parse_session_event(self, body: bytes, *, headers: Mapping[str, str] | None = None) -> SessionEvent:
        """Reads an event of a conversation, `room.join` or `chat.push`, which the console configures; nothing is sent.

        These are **not signed**: anyone who knows the address can send one. Keep the address secret, or have the
        console add a header that only you know, and compare it. A signed delivery is an `InvalidRequestError`: it is
        to be verified. Answer with exactly 200.

        Args:
            body: The delivery's body, byte for byte.
            headers: The headers of the delivery; names in any case.
        """
        return self._core.call("webhooks.parse_session_event", {"body": body, "headers": headers})

    async def claim(
        self,
        delivery_id: str,
        *,
        seen: str | None = None,
        options: RequestOptions | None = None,
    ) -> ClaimedDelivery:
        """Takes a verified delivery, unless it was handled before or is being handled; nothing is sent.

        The service may deliver twice. Claim the event's id, handle it when it is `new`, then `settle` it. A claim is
        free again when its process has ended, and after 60 seconds. What was handled is remembered for seven days.

        Args:
            delivery_id: The id of a verified event.
            seen: The path of a file that several processes may share. It is made when it is not there. Limits: at
              least 1 character. Default: the client's memory: up to 10,000 deliveries of the last seven days.
            options: Settings of this call only.
        """
        return await self._call("webhooks.claim", {"delivery_id": delivery_id, "seen": seen}, options)

    async def settle(
        self,
        delivery_id: str,
        *,
        handled: bool,
        seen: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Tells how the handling of a claimed delivery went: it is done for good, or free to be claimed when it arrives
        again. Nothing is sent.

        Args:
            delivery_id: The id of a claimed event.
            handled: Whether it was handled. If not, it can be claimed again.
            seen: The store that the claim was made in. Limits: at least 1 character. Default: the client's memory.
            options: Settings of this call only.
        """
        await self._call("webhooks.settle", {"delivery_id": delivery_id, "handled": handled, "seen": seen}, options)
