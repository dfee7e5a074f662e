# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `self_hosting`."""

from __future__ import annotations

from .._native import Field
from .._record import Record

__all__ = [
    "SelfHostedIdentity",
    "UsageReport",
]


class SelfHostedIdentity(Record):
    """Whom a self-hosted renderer works for."""

    __slots__ = ()

    user_id: Field[str] = Field()
    """The account that pays."""

    key_id: Field[str | None] = Field()
    """What tells the key from others without being it: `key_` and 16 hexadecimal digits."""


class UsageReport(Record):
    """A report that was taken."""

    __slots__ = ()

    accepted: Field[bool | None] = Field()
    """Whether it was taken. Not described by the service: the report was taken if this is an answer and not an error.
    """

    plan_notice: Field[str | None] = Field()
    """A warning about the account's plan, in the service's words."""
