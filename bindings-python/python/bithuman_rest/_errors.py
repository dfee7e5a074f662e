from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal, NamedTuple


class Attempt(NamedTuple):
    """One attempt of a request."""

    at: datetime
    """When it began."""

    took: float
    """How long it took, in seconds."""

    waited: float
    """How long was waited before it, in seconds."""

    status: int | None
    """The HTTP status, if one arrived."""

    request_id: str | None
    """The request id, if one arrived."""

    problem: str
    """What went wrong, in a few words."""


class BithumanError(Exception):
    """Any failure of this client."""

    message: str
    """What happened, for a person."""

    status: int | None = None
    """The HTTP status."""

    code: str | None = None
    """The API's error code."""

    request_id: str | None = None
    """The id to give to support."""

    retry_after: float | None = None
    """How many seconds the service asks to wait."""

    retryable: bool = False
    """Whether the same call may succeed later without being changed."""

    attempts: Sequence[Attempt] = ()
    """Every attempt that was made."""

    billed: Literal["yes", "no", "unknown"] = "no"
    """Whether credits were spent."""

    safe_to_retry: bool = True
    """Whether the same call can be made again without doing the work twice: with `idempotency_key`, where there is one."""

    fix: str | None = None
    """What to do."""

    field: str | None = None
    """The argument or setting that was refused."""

    limit: Literal["connect", "stall", "attempt", "total"] | None = None
    """The time limit that passed."""

    operation: str | None = None
    """The operation's id."""

    idempotency_key: str | None = None
    """The idempotency key that was sent."""

    upgrade_url: str | None = None
    """Where to upgrade the plan."""

    topup_url: str | None = None
    """Where to buy credits."""

    details: Any = None
    """More from the service, where it says more."""

    body: str | None = None
    """The beginning of the body as it was received."""

    def __init__(self, text: str = "", **fields: Any) -> None:
        super().__init__(text)
        self.message = text
        self.__dict__.update(fields)

    def _repr_mimebundle_(self, **_: object) -> dict[str, str] | None:
        """For notebooks."""
        from ._notebook import bundle

        return bundle(self)
