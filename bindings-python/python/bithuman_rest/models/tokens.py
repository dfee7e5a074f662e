# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `tokens`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "RuntimeToken",
    "ScopedToken",
    "TokenScope",
]

TokenScope: TypeAlias = Literal["runtime-heartbeat", "livekit-cloud"] | str
"""What a scoped token may do.

* `runtime-heartbeat`: Fetch the agent's model file and report on rendering it.
* `livekit-cloud`: Start the agent's cloud avatar in a LiveKit room.

More values may come.
"""


class RuntimeToken(Record):
    """A token that a renderer proves itself with."""

    __slots__ = ()

    token: Field[str] = Field()
    """The token, good for about 5 minutes. Fetch the next one after 60 seconds. Left out of the record's `repr`."""

    transaction_id: Field[str | None] = Field()
    """What to pass as `transaction_id` next time."""


class ScopedToken(Record):
    """A token that is good for one agent."""

    __slots__ = ()

    scoped_token: Field[str] = Field()
    """The token. It cannot be renewed: make another when it ends. Left out of the record's `repr`."""

    user_id: Field[str] = Field()
    """The account that pays for what is done with it."""

    agent_code: Field[str] = Field()
    """The agent's code."""

    expires_at: Field[datetime] = Field()
    """When it ends, one hour after it was made."""
