# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `providers`."""

from __future__ import annotations

from typing import TypedDict

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Required

__all__ = [
    "ProviderEntry",
    "ProviderInput",
    "ProviderRegistry",
    "RegisteredProviders",
    "StoredSecret",
]


class ProviderInput(TypedDict, total=False):
    """A provider to register or to change."""

    platform: Required[str]
    """Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`. Limits: at least 1 character."""

    id: str | None
    """The id of the entry to change; a new one is registered when it is absent. Limits: at least 1 character."""

    label: str | None
    """What you call it."""

    credentials: Mapping[str, str] | None
    """Its keys and addresses, such as `apiKey` and `baseUrl`. Those that are stored and not named here stay."""

    options: Mapping[str, Any] | None
    """Its settings by capability, such as `llm.model`."""

    clearSecrets: Sequence[str] | None
    """Names of stored keys to drop, such as `apiKey`."""

    metadata: Mapping[str, Any] | None
    """Your own notes."""


class StoredSecret(Record):
    """A key that is stored."""

    __slots__ = ()

    present: Field[bool] = Field()
    """Whether it is there."""

    hint: Field[str | None] = Field()
    """The key with most of it hidden."""

    updated_at: Field[datetime | None] = Field()
    """When it was stored."""


class ProviderEntry(Record):
    """A registered provider, without its keys."""

    __slots__ = ()

    id: Field[str] = Field()
    """The entry's id, which agents choose it by."""

    platform: Field[str] = Field()
    """Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`."""

    label: Field[str | None] = Field()
    """What you call it."""

    options: Field[dict[str, Any]] = Field()
    """Its settings by capability, such as `llm.model`."""

    secrets: Field[dict[str, StoredSecret]] = Field()
    """Which keys are stored, by name."""

    metadata: Field[dict[str, Any]] = Field()
    """Your own notes."""


class RegisteredProviders(Record):
    """Registered providers."""

    __slots__ = ()

    entries: Field[list[ProviderEntry]] = Field()
    """One entry for each."""


class ProviderRegistry(Record):
    """The providers that an account has registered."""

    __slots__ = ()

    user_id: Field[str] = Field()
    """The account's id."""

    providers: Field[RegisteredProviders] = Field()
    """The providers."""
