# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `api_keys`."""

from __future__ import annotations

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "ApiKey",
    "ApiKeyCreated",
    "ApiKeyDeletion",
    "ApiKeyRotation",
    "ApiKeyValue",
]


class ApiKeyCreated(Record):
    """A key just made."""

    __slots__ = ()

    alias: Field[str] = Field()
    """What it is called."""

    secret: Field[str] = Field()
    """The key itself. Shown this once only: keep it. Left out of the record's `repr`."""


class ApiKey(Record):
    """A key, without itself."""

    __slots__ = ()

    alias: Field[str] = Field()
    """What it is called."""

    name: Field[str | None] = Field()
    """What it is called, once more."""

    key: Field[str | None] = Field()
    """What it is called, a third time: not the key."""

    key_display: Field[str] = Field()
    """The key with its middle hidden."""

    created_at: Field[datetime] = Field()
    """When it was made."""


class ApiKeyValue(Record):
    """A key that was revealed."""

    __slots__ = ()

    value: Field[str] = Field()
    """The key itself. Left out of the record's `repr`."""


class ApiKeyDeletion(Record):
    """What a deletion did."""

    __slots__ = ()

    alias: Field[str | None] = Field()
    """What the key was called; absent when a repeated request found it gone already."""

    message: Field[str | None] = Field()
    """The service's words."""


class ApiKeyRotation(Record):
    """A key that replaces another."""

    __slots__ = ()

    alias: Field[str] = Field()
    """What the new key is called."""

    secret: Field[str] = Field()
    """The new key itself, known to be good. Shown this once only: keep it. Left out of the record's `repr`."""

    deleted: Field[str | None] = Field()
    """What the key that was deleted was called; absent when none was."""

    problem: Field[str | None] = Field()
    """Why the old key could not be deleted. It is still good then: delete it later."""
