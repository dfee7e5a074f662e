from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class RateLimit(NamedTuple):
    """The state of a rate bucket."""

    limit: int
    """Requests a minute."""

    remaining: int
    """Requests left now."""

    reset: datetime | None
    """When the bucket is full again."""


class ResponseInfo(NamedTuple):
    """What came with an answer, beside its body."""

    operation: str
    """The operation's id."""

    method: str
    """The HTTP method."""

    path: str
    """The path that was asked for."""

    status: int
    """The HTTP status."""

    request_id: str | None
    """The id to give to support."""

    rate_limit: RateLimit | None
    """The account's bucket after this request, where the service tells."""

    replayed: bool
    """Whether the service repeated its first answer to this idempotency key instead of doing the work again."""

    plan_notice: str | None
    """A warning about the account's plan, in the service's words."""

    at: datetime
    """When the last attempt began."""

    took: float
    """How long the last attempt took, to the end of the headers, in seconds."""

    attempts: int
    """How many attempts were made."""
