# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `dynamics`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = [
    "GestureConfiguration",
    "GestureEngine",
    "GestureGeneration",
    "GestureSet",
    "GestureStatus",
    "GestureUpdate",
    "RegenerationStatus",
]

GestureEngine: TypeAlias = Literal["seedance", "auto"] | str
"""What gestures are made with.

* `seedance`: The only engine in use.
* `auto`: The service's choice, which is `seedance`.

More values may come.
"""

GestureStatus: TypeAlias = Literal["ready", "generating", "processing", "failed"] | str
"""Where a set of gestures stands.

* `ready`: Nothing is being made. Whether there are gestures is told by the address alone.
* `generating`: Being made.
* `processing`: Accepted or being made.
* `failed`: Not made.

More values may come.
"""

RegenerationStatus: TypeAlias = Literal["started", "failed"] | str
"""Whether making gestures anew has begun.

* `started`: It has.
* `failed`: It could not begin; the change itself is stored.

More values may come.
"""


class GestureConfiguration(TypedDict, total=False):
    """A part of the configuration of gestures. What is left out stays as it is."""

    enabled: bool | None
    """Whether the agent makes gestures."""

    batch_results: Mapping[str, Any] | None
    """The results of each gesture, in the service's own form."""

    result: Mapping[str, Any] | None
    """The joined result, in the service's own form."""

    talking: Mapping[str, Any] | None
    """What it shows while talking, in the service's own form."""


class GestureGeneration(Record):
    """A set of gestures that is being made."""

    __slots__ = ()

    agent_id: Field[str] = Field()
    """The agent's code."""

    status: Field[GestureStatus] = Field()
    """Where it stands."""

    message: Field[str | None] = Field()
    """The service's words."""


class GestureSet(Record):
    """The gestures of an agent."""

    __slots__ = ()

    agent_id: Field[str] = Field()
    """The agent's code."""

    url: Field[str | None] = Field()
    """The gesture model's address. Only when it is there does the agent have gestures, whatever the status says."""

    status: Field[GestureStatus] = Field()
    """Where making them stands; `ready` for an agent that never had any."""

    gestures: Field[dict[str, str]] = Field()
    """The address of a film of each gesture, by the gesture's name, such as `blow_kiss_heart`."""


class GestureUpdate(Record):
    """What a change of gestures did."""

    __slots__ = ()

    agent_id: Field[str | None] = Field()
    """The agent's code."""

    regeneration_status: Field[RegenerationStatus] = Field()
    """Whether making them anew has begun."""

    regeneration_error: Field[str | None] = Field()
    """Why it could not begin."""

    message: Field[str | None] = Field()
    """The service's words."""
