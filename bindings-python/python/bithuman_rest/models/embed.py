# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `embed`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .agents import ModelName

__all__ = [
    "EmbedModel",
    "EmbedSnippet",
    "EmbedToken",
    "RenderPlace",
]

EmbedModel: TypeAlias = (
    Literal[
        "essence-1",
        "expression-1",
        "essence-2",
        "expression-2",
        "essence-2-max",
        "essence-2-gpu",
        "essence-2-cpu",
        "essence-2-apple",
        "essence-2-ane",
        "expression-2-gpu",
        "expression-2-cpu",
        "expression-2-apple",
        "expression-2-ane",
    ]
    | str
)
"""What an embedded session may run: a model, or a model with the place that renders it.

* `essence-1`: First generation, rendered from an identity video.
* `expression-1`: First generation, driven from a single picture.
* `essence-2`: Second generation for photorealistic persons.
* `expression-2`: Second generation for any subject.
* `essence-2-max`: A larger `essence-2`, for enterprise plans only.
* `essence-2-gpu`: `essence-2`, only on graphics processors.
* `essence-2-cpu`: `essence-2`, only on ordinary processors.
* `essence-2-apple`: `essence-2`, only on Apple hardware.
* `essence-2-ane`: The older name of `essence-2-apple`.
* `expression-2-gpu`: `expression-2`, only on graphics processors.
* `expression-2-cpu`: `expression-2`, only on ordinary processors.
* `expression-2-apple`: `expression-2`, only on Apple hardware.
* `expression-2-ane`: The older name of `expression-2-apple`.

More values may come.
"""

RenderPlace: TypeAlias = Literal["cloud", "local"] | str
"""Where an embedded agent is rendered.

* `cloud`: At the service; the page receives video.
* `local`: In the visitor's browser.

More values may come.
"""


class EmbedToken(Record):
    """A token for one visitor's session with an embedded agent."""

    __slots__ = ()

    token: Field[str] = Field()
    """The token, good for one hour. Hand it to that visitor only. Left out of the record's `repr`."""

    sid: Field[str] = Field()
    """The session's id."""

    model: Field[EmbedModel | None] = Field()
    """The model that was asked for, if one was."""

    supported_models: Field[list[ModelName]] = Field()
    """The models that the agent can be used with now."""


class EmbedSnippet(Record):
    """An agent, ready to be put into a page."""

    __slots__ = ()

    html: Field[str] = Field()
    """The HTML of the frame."""

    url: Field[str] = Field()
    """The address that the frame shows."""
