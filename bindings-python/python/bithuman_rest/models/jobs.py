# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `jobs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field, Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "OpenEntry",
    "Resolution",
    "ResolutionOutcome",
]

ResolutionOutcome: TypeAlias = Literal["created", "not_created", "still_unknown"] | str
"""What became of billed work whose answer never came.

* `created`: The service did it.
* `not_created`: The service did not do it, and nothing was charged.
* `still_unknown`: No one can tell yet.

More values may come.
"""


class Resolution(Record):
    """What became of billed work."""

    __slots__ = ()

    outcome: Field[ResolutionOutcome] = Field()
    """What became of it."""

    idempotency_key: Field[str] = Field()
    """The key that it was sent with."""

    operation: Field[str] = Field()
    """The id of its operation, such as `generate_agent`."""

    agent_id: Field[str | None] = Field()
    """The code of the agent that came of it or that it is about, where that is known."""

    job_id: Field[str | None] = Field()
    """The id of the video that came of it, where that is known. The service lists no videos: repeating with the key
    tells it.
    """

    candidates: Field[list[str]] = Field()
    """Agents that may have come of it, where that is not certain."""

    safe_to_retry: Field[bool] = Field()
    """Whether the same call can be made again without doing the work twice: under the same intent, or with
    `idempotency_key`.
    """


class OpenEntry(Record):
    """Billed work whose end is not known, as the journal has it."""

    __slots__ = ()

    idempotency_key: Field[str] = Field()
    """The key that it was sent with."""

    operation: Field[str] = Field()
    """The id of its operation, such as `generate_agent`."""

    intent: Field[str | None] = Field()
    """The caller's name for it."""

    agent_id: Field[str | None] = Field()
    """The code of the agent that it is about, where it names one."""

    sending: Field[bool] = Field()
    """Whether it is being sent at this moment."""

    created_at: Field[datetime] = Field()
    """When the key was made. The service keeps it for 24 hours."""

    sent_at: Field[datetime] = Field()
    """When it was last begun to be sent."""
