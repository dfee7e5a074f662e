"""A receiver of webhooks as users write it. It is checked, not run."""

from __future__ import annotations

from pathlib import Path

from bithuman_rest import Client
from bithuman_rest.models import AgentReadyData, SessionEvent, VideoJob, WebhookEvent
from bithuman_rest.webhooks import AsyncWebhookInbox, Claim, Handled, WebhookInbox


class Store:
    def claim(self, delivery_id: str) -> Claim:
        return "new" if delivery_id else "done"

    def settle(self, delivery_id: str, handled: bool) -> None:
        print(delivery_id, handled)


def handle(event: WebhookEvent) -> None:
    ready: AgentReadyData | None = event.agent_ready
    video: VideoJob | None = event.video_completed or event.video_failed
    print(ready.code if ready else video, event.data)


async def handle_async(event: WebhookEvent) -> None:
    handle(event)


def receive(body: bytes, headers: dict[str, str]) -> Handled:
    for inbox in (WebhookInbox("whsec_x", seen=Path("seen")), WebhookInbox(["a", "b"], seen=Store(), tolerance=60)):
        inbox.handle(body, headers, handle)
    return WebhookInbox(("a",)).handle(body, headers, handle)


async def receive_async(body: bytes, headers: dict[str, str]) -> Handled:
    return await AsyncWebhookInbox("whsec_x", seen="seen.sqlite").handle(body, headers, handle_async)


def session(body: bytes) -> SessionEvent:
    return Client().webhooks.parse_session_event(body, headers={"x-test-webhook": "true"})
