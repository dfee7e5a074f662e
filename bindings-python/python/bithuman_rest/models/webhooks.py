# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `webhooks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "ChatRole",
    "ClaimedDelivery",
    "DeliveryState",
    "SessionEvent",
    "SessionEventData",
    "SessionEventKind",
    "SignedWebhook",
    "Webhook",
    "WebhookCreated",
    "WebhookDeletion",
    "WebhookDelivery",
    "WebhookEventType",
    "WebhookTest",
]

WebhookEventType: TypeAlias = Literal["agent.ready", "agent.failed", "video.completed", "video.failed", "ping"] | str
"""What a webhook can tell of.

* `agent.ready`: An agent is ready.
* `agent.failed`: An agent could not be made.
* `video.completed`: A video is ready.
* `video.failed`: A video could not be made.
* `ping`: A test, sent by `webhooks.test` to any endpoint.

More values may come.
"""

SessionEventKind: TypeAlias = Literal["room.join", "chat.push", "test"] | str
"""What happened in a conversation.

* `room.join`: A conversation starts; it waits for your answer.
* `chat.push`: A message was finished.
* `test`: Nothing: the console tries your endpoint.

More values may come.
"""

ChatRole: TypeAlias = Literal["user", "assistant"] | str
"""Who said something.

* `user`: The visitor.
* `assistant`: The agent.

More values may come.
"""

DeliveryState: TypeAlias = Literal["new", "busy", "done"] | str
"""Where a delivery stands.

* `new`: It was never seen, or its handling failed: handle it, then settle it.
* `busy`: Someone else is handling it: answer 409, so that the service asks again.
* `done`: It was handled: answer 200 and do nothing.

More values may come.
"""


class WebhookCreated(Record):
    """An endpoint just registered, with its secret."""

    __slots__ = ()

    id: Field[str] = Field()
    """The endpoint's id."""

    url: Field[str] = Field()
    """Where it delivers."""

    events: Field[list[WebhookEventType]] = Field()
    """What it tells of; everything when empty."""

    description: Field[str | None] = Field()
    """The note given when it was registered."""

    active: Field[bool] = Field()
    """Whether it delivers at present."""

    created_at: Field[datetime | None] = Field()
    """When it was registered."""

    updated_at: Field[datetime | None] = Field()
    """When it last changed."""

    secret: Field[str] = Field()
    """The key of its signatures, prefix `whsec_` included. Shown this once only: keep it. Left out of the record's
    `repr`.
    """


class Webhook(Record):
    """A registered endpoint."""

    __slots__ = ()

    id: Field[str] = Field()
    """The endpoint's id."""

    url: Field[str] = Field()
    """Where it delivers."""

    events: Field[list[WebhookEventType]] = Field()
    """What it tells of; everything when empty."""

    description: Field[str | None] = Field()
    """The note given when it was registered."""

    active: Field[bool] = Field()
    """Whether it delivers at present."""

    created_at: Field[datetime | None] = Field()
    """When it was registered."""

    updated_at: Field[datetime | None] = Field()
    """When it last changed."""


class WebhookDeletion(Record):
    """What a removal did."""

    __slots__ = ()

    deleted: Field[bool] = Field()
    """Whether the endpoint is gone."""


class WebhookTest(Record):
    """How a test delivery went."""

    __slots__ = ()

    delivered: Field[bool] = Field()
    """Whether the endpoint took it."""

    status_code: Field[int | None] = Field()
    """The status that the endpoint answered; absent when there was no answer."""

    attempts: Field[int] = Field()
    """How often it was tried."""


class WebhookDelivery(Record):
    """One event on its way to an endpoint."""

    __slots__ = ()

    id: Field[str] = Field()
    """The delivery's id, the same in every attempt: drop repetitions by it."""

    event_type: Field[WebhookEventType] = Field()
    """What it tells of."""

    status_code: Field[int | None] = Field()
    """The status that the endpoint answered last; absent when there was no answer."""

    attempts: Field[int] = Field()
    """How often it was tried, at most 3 times."""

    delivered: Field[bool] = Field()
    """Whether the endpoint took it."""

    created_at: Field[datetime | None] = Field()
    """When it was first tried."""

    updated_at: Field[datetime | None] = Field()
    """When it was last tried."""


class SignedWebhook(Record):
    """What signing a delivery gave."""

    __slots__ = ()

    signature: Field[str] = Field()
    """The value of `X-BitHuman-Signature`."""

    timestamp: Field[int] = Field()
    """When it was signed, in Unix seconds."""

    headers: Field[dict[str, str]] = Field()
    """The headers to deliver it with."""


class SessionEventData(Record):
    """What an event of a conversation carries."""

    __slots__ = ()

    room_name: Field[str | None] = Field()
    """The room."""

    participant_count: Field[int | None] = Field()
    """How many are in the room."""

    session_id: Field[str | None] = Field()
    """The conversation."""

    role: Field[ChatRole | None] = Field()
    """Who said it, for a message."""

    message: Field[str | None] = Field()
    """What was said, for a message."""

    timestamp: Field[datetime | None] = Field()
    """When it was said, for a message."""


class SessionEvent(Record):
    """An event of a conversation, as the console is told to deliver it. It is not signed: anyone who knows the address
    can send one.
    """

    __slots__ = ()

    agent_id: Field[str] = Field()
    """The agent's code."""

    event_type: Field[SessionEventKind] = Field()
    """What happened."""

    timestamp: Field[datetime] = Field()
    """When the event was sent."""

    is_test: Field[bool] = Field()
    """Whether the console's test button sent it."""

    data: Field[SessionEventData] = Field()
    """What it carries."""


class ClaimedDelivery(Record):
    """What a claim gave."""

    __slots__ = ()

    id: Field[str] = Field()
    """The delivery's id."""

    state: Field[DeliveryState] = Field()
    """Where it stands."""
