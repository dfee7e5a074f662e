# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `status`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

__all__ = [
    "FamilyReadiness",
    "HealthState",
    "Readiness",
]

HealthState: TypeAlias = Literal["ok", "degraded", "unhealthy"] | str
"""How well something works.

* `ok`: Well.
* `degraded`: Slowly, or not always.
* `unhealthy`: Not at all.

More values may come.
"""


class FamilyReadiness(Record):
    """How well a family of models works."""

    __slots__ = ()

    status: Field[HealthState] = Field()
    """How well it works."""


class Readiness(Record):
    """How well the service works, as the machine that answers sees it."""

    __slots__ = ()

    status: Field[HealthState] = Field()
    """How well it works. The only thing that counts: the status is always 200."""

    window_seconds: Field[float | None] = Field()
    """The span that is looked at, in seconds."""

    observed_seconds: Field[float | None] = Field()
    """How much of the span was observed, in seconds."""

    replica_scope: Field[str | None] = Field()
    """What the answer speaks for."""

    families: Field[dict[str, FamilyReadiness]] = Field()
    """How well each family of models works."""
