# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `limits`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

__all__ = [
    "AccountLimits",
    "BucketState",
    "LimitSource",
]

LimitSource: TypeAlias = Literal["configured", "learnt"] | str
"""How the size of a bucket is known.

* `configured`: From the plan that the client was given.
* `learnt`: From the service's answers.

More values may come.
"""


class BucketState(Record):
    """One bucket of an account."""

    __slots__ = ()

    source: Field[LimitSource | None] = Field()
    """How its size is known. Absent while it is not: nothing is held back then."""

    capacity: Field[int | None] = Field()
    """The requests that it holds when it is full."""

    available: Field[float | None] = Field()
    """The requests that may be sent now."""

    refill: Field[float | None] = Field()
    """The requests that flow into it each second."""

    paused: Field[float | None] = Field()
    """The seconds for which no request is sent, because the service refused one."""

    waiting: Field[int] = Field()
    """The calls of this process that wait."""


class AccountLimits(Record):
    """The rate limits of an account, as this process knows them."""

    __slots__ = ()

    generate: Field[BucketState] = Field()
    """Of starting agents, gestures and videos."""

    write: Field[BucketState] = Field()
    """Of everything else that changes something."""

    read: Field[BucketState] = Field()
    """Of reading."""

    shared: Field[bool] = Field()
    """Whether other processes of this host count in the same buckets."""
