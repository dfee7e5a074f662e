# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `sessions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from .agents import ModelName

__all__ = [
    "CloudAvatar",
    "CloudMode",
    "CloudSession",
    "CloudStatus",
    "Session",
    "SessionKind",
    "SessionList",
    "SessionRevocation",
    "SessionStatus",
    "SessionTermination",
    "SessionWindow",
    "Speaker",
    "Transcript",
    "TranscriptMessage",
]

SessionWindow: TypeAlias = Literal["all", "live", "recent"] | str
"""How long ago a session may be.

* `all`: All that are recorded.
* `live`: Live now.
* `recent`: Of late.

More values may come.
"""

SessionKind: TypeAlias = Literal["all", "conversations", "self_hosted"] | str
"""Where a session runs.

* `all`: Anywhere.
* `conversations`: In the service's cloud.
* `self_hosted`: On machines of your own.

More values may come.
"""

SessionStatus: TypeAlias = Literal["live", "idle", "ended"] | str
"""Where a session stands.

* `live`: Being talked to, or ready for it.
* `idle`: Open, with nothing going on.
* `ended`: Over.

More values may come.
"""

Speaker: TypeAlias = Literal["user", "assistant"] | str
"""Who said something.

* `user`: The visitor.
* `assistant`: The agent.

More values may come.
"""

CloudMode: TypeAlias = Literal["gpu", "cpu"] | str
"""What a cloud avatar is rendered on.

* `gpu`: Graphics processors.
* `cpu`: Ordinary processors; an older way that needs `agent_id`.

More values may come.
"""

CloudStatus: TypeAlias = Literal["starting", "live", "ended"] | str
"""Where a cloud avatar stands.

* `starting`: On its way.
* `live`: In its room.
* `ended`: Gone.

More values may come.
"""


class Session(Record):
    """A session with an agent."""

    __slots__ = ()

    id: Field[str] = Field()
    """The session's id."""

    agent_code: Field[str | None] = Field()
    """The agent's code."""

    agent_name: Field[str | None] = Field()
    """The agent's name."""

    billing_type: Field[str | None] = Field()
    """The rate that it is billed at, as a pricing code."""

    key_alias: Field[str | None] = Field()
    """The alias of the API key that opened it."""

    room_name: Field[str | None] = Field()
    """Its live room."""

    started: Field[datetime | None] = Field()
    """When it began."""

    last_seen: Field[datetime | None] = Field()
    """When it was last heard of."""

    minutes: Field[float | None] = Field()
    """How long it lasted so far, in minutes."""

    credits: Field[float | None] = Field()
    """What it cost so far."""

    burn_rate_cr_per_min: Field[float | None] = Field()
    """What it costs now, in credits a minute."""

    status: Field[SessionStatus] = Field()
    """Where it stands."""

    has_transcript: Field[bool | None] = Field()
    """Whether what was said can be read."""


class SessionList(Record):
    """Sessions, with figures of the account as it is now."""

    __slots__ = ()

    active_count: Field[int] = Field()
    """How many sessions are live."""

    live_burn_rate_cr_per_min: Field[float] = Field()
    """What the live sessions cost together, in credits a minute."""

    credits_this_hour: Field[float] = Field()
    """Credits that sessions cost in the last hour."""

    sessions: Field[list[Session]] = Field()
    """The sessions."""


class TranscriptMessage(Record):
    """Something that was said."""

    __slots__ = ()

    timestamp: Field[datetime] = Field()
    """When it was said."""

    role: Field[Speaker] = Field()
    """Who said it."""

    message: Field[str] = Field()
    """The words."""


class Transcript(Record):
    """What was said in a session."""

    __slots__ = ()

    session_id: Field[str] = Field()
    """The session's id."""

    agent_code: Field[str | None] = Field()
    """The agent's code."""

    started: Field[datetime | None] = Field()
    """When the session began."""

    ended: Field[datetime | None] = Field()
    """When it ended; absent while it is live."""

    live: Field[bool | None] = Field()
    """Whether it goes on."""

    messages: Field[list[TranscriptMessage]] = Field()
    """What was said, oldest first; nothing for sessions on machines of your own."""


class SessionTermination(Record):
    """What ending a session did."""

    __slots__ = ()

    session_id: Field[str] = Field()
    """The session's id."""

    closed: Field[bool] = Field()
    """Whether its record is closed: it is no longer billed and takes no slot."""

    ended: Field[bool] = Field()
    """Whether the avatar has left. False for one in a room of your own, which leaves within about a minute."""

    self_hosted: Field[bool | None] = Field()
    """Whether it ran on a machine of your own, of which only the record can be closed."""

    note: Field[str | None] = Field()
    """The service's words."""


class SessionRevocation(Record):
    """What suspending every key did."""

    __slots__ = ()

    revoked: Field[bool] = Field()
    """Whether they are suspended."""

    effective_in_seconds: Field[int] = Field()
    """Seconds until it has reached every renderer."""

    runtime_suspended: Field[bool | None] = Field()
    """Whether no runtime token is given out any more."""

    note: Field[str | None] = Field()
    """The service's words."""


class CloudAvatar(Record):
    """A cloud avatar on its way to its room."""

    __slots__ = ()

    avatar_session_started: Field[bool] = Field()
    """Whether it was sent."""

    model: Field[ModelName] = Field()
    """The model that it runs."""

    mode: Field[CloudMode | None] = Field()
    """What it is rendered on."""

    agent_id: Field[str | None] = Field()
    """The agent's code, if it is an agent."""

    image: Field[str | None] = Field()
    """The portrait, if it is one."""

    user_id: Field[str] = Field()
    """The account that pays."""

    session_id: Field[str | None] = Field()
    """The id to read and end it by. One of the service's samples lacks it: then `sessions.list` has it."""

    plan_notice: Field[str | None] = Field()
    """A warning about the account's plan, in the service's words."""


class CloudSession(Record):
    """The session of a cloud avatar."""

    __slots__ = ()

    session_id: Field[str] = Field()
    """The session's id, beginning with `cs_`."""

    status: Field[CloudStatus] = Field()
    """Where it stands."""

    agent_id: Field[str | None] = Field()
    """The agent's code."""

    model: Field[ModelName | None] = Field()
    """The model that it runs."""

    room_name: Field[str | None] = Field()
    """The room that it is in."""

    started_at: Field[datetime | None] = Field()
    """When it began."""

    ended_at: Field[datetime | None] = Field()
    """When it ended."""

    billed_seconds: Field[float | None] = Field()
    """Seconds that are billed."""

    credits: Field[float | None] = Field()
    """What it cost."""

    ended: Field[bool | None] = Field()
    """Whether it has left; told by ending it only. False: it leaves within about a minute and is not billed any more.
    """

    slot_released: Field[bool | None] = Field()
    """Whether its slot is free for another session; told by ending it only."""

    note: Field[str | None] = Field()
    """The service's words."""
