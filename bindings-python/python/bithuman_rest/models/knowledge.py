# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `knowledge`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "IngestProgress",
    "KnowledgeBase",
    "KnowledgeBuild",
    "KnowledgeSource",
    "KnowledgeStatus",
    "SyncFrequency",
]

SyncFrequency: TypeAlias = Literal["never", "daily", "weekly", "monthly"] | str
"""How often a page is read again.

* `never`: Not again.
* `daily`: Every day.
* `weekly`: Every week.
* `monthly`: Every month.

More values may come.
"""

KnowledgeStatus: TypeAlias = Literal["stale", "ready"] | str
"""Whether a knowledge base can be asked.

* `stale`: Not built since its sources changed.
* `ready`: Built.

More values may come.
"""


class KnowledgeSource(Record):
    """A source that was taken in."""

    __slots__ = ()

    id: Field[str] = Field()
    """The source's id, which `knowledge.create` takes."""

    org_id: Field[str | None] = Field()
    """The organization's id."""

    file_name: Field[str | None] = Field()
    """What it is called."""

    ext: Field[str | None] = Field()
    """The extension of its name."""

    size_bytes: Field[int | None] = Field()
    """Its size in bytes; absent for an address."""

    status: Field[str] = Field()
    """Where it stands: `uploaded` at first. It is read in the background; what comes later is not described."""

    source_kind: Field[str | None] = Field()
    """Where it comes from, such as `upload`."""

    created_at: Field[datetime | None] = Field()
    """When it was taken in."""


class IngestProgress(Record):
    """How far a file is that goes into knowledge."""

    __slots__ = ()

    sent: Field[int] = Field()
    """Bytes of the file that were sent."""

    total: Field[int | None] = Field()
    """Bytes in all, where that is known before the file is read."""

    rate: Field[float] = Field()
    """Bytes a second, on average since it began."""

    eta: Field[float | None] = Field()
    """Seconds that are left at this rate, where the total is known."""

    source: Field[KnowledgeSource | None] = Field()
    """The source, once the service has taken it in."""


class KnowledgeBase(Record):
    """A knowledge base."""

    __slots__ = ()

    id: Field[str] = Field()
    """The base's id."""

    org_id: Field[str | None] = Field()
    """The organization's id."""

    name: Field[str] = Field()
    """What it is called."""

    description: Field[str | None] = Field()
    """What it is about."""

    status: Field[KnowledgeStatus] = Field()
    """Whether it can be asked."""

    content_rev: Field[int | None] = Field()
    """Counts the changes of its sources."""

    built_rev: Field[int | None] = Field()
    """The change that it was built from last; up to date when it equals `content_rev`."""

    artifact_url: Field[str | None] = Field()
    """Where what was built is stored."""

    agent_count: Field[int | None] = Field()
    """How many agents use it; told by the list only."""

    source_count: Field[int | None] = Field()
    """How many sources it has; told by the list only."""

    file_ids: Field[list[str]] = Field()
    """The ids of its sources; told by creating it only."""

    build_dispatched: Field[bool | None] = Field()
    """Whether a build was begun; told by creating it only."""


class KnowledgeBuild(Record):
    """A build of a knowledge base."""

    __slots__ = ()

    id: Field[str] = Field()
    """The build's id."""

    kb_id: Field[str] = Field()
    """The base's id."""

    status: Field[str] = Field()
    """Where it stands: `queued` at first. There is no way to ask again: follow the base with `knowledge.wait`."""

    started_at: Field[datetime | None] = Field()
    """When it began."""
