# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `webhooks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field, Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
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
