# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `models`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .agents import ModelName

__all__ = [
    "DownloadPlane",
    "DownloadProgress",
    "DownloadedFile",
    "ModelDownload",
    "ShowcaseManifest",
    "ShowcaseModel",
]

DownloadPlane: TypeAlias = Literal["android", "web"] | str
"""The kinds of machines that a part of a model is made for.

* `android`: Android devices.
* `web`: Web browsers.

More values may come.
"""


class DownloadedFile(Record):
    """A file that arrived whole."""

    __slots__ = ()

    path: Field[str] = Field()
    """Where it is."""

    size: Field[int] = Field()
    """Its size in bytes."""

    sha256: Field[str] = Field()
    """Its SHA-256 in hexadecimal digits."""


class DownloadProgress(Record):
    """How far a download is."""

    __slots__ = ()

    received: Field[int] = Field()
    """Bytes that are on the disk."""

    total: Field[int | None] = Field()
    """Bytes in all, where the server says so."""

    resumed: Field[int] = Field()
    """Those of `received` that an earlier, broken download had left."""

    rate: Field[float] = Field()
    """Bytes a second, on average since it began."""

    eta: Field[float | None] = Field()
    """Seconds that are left at this rate, where the total is known."""

    file: Field[DownloadedFile | None] = Field()
    """The file, once it is whole."""


class ModelDownload(Record):
    """Where a model file can be fetched."""

    __slots__ = ()

    code: Field[str] = Field()
    """The agent's code."""

    model: Field[ModelName] = Field()
    """The model."""

    filename: Field[str] = Field()
    """The name to store the file under."""

    url: Field[str] = Field()
    """The file's address. Fetch it without the secret."""

    expires_in: Field[int | None] = Field()
    """Seconds until the address stops working; absent where it does not."""


class ShowcaseModel(Record):
    """An agent that the service shows to everyone."""

    __slots__ = ()

    slug: Field[str] = Field()
    """Its short name in addresses."""

    name: Field[str] = Field()
    """Its name."""

    description: Field[str | None] = Field()
    """Who it is."""

    model: Field[ModelName] = Field()
    """The model it runs."""

    agent_code: Field[str] = Field()
    """Its code. Its model file can be fetched without owning it."""

    category: Field[str | None] = Field()
    """What it is shown under."""

    is_featured: Field[bool | None] = Field()
    """Whether it is shown first."""

    url: Field[str] = Field()
    """The address that links to its model file."""

    sha256: Field[str | None] = Field()
    """A checksum of the model file; the service leaves it empty."""

    size: Field[int] = Field()
    """The model file's size in bytes."""

    votes: Field[int | None] = Field()
    """How many people liked it."""

    image_url: Field[str | None] = Field()
    """The address of its portrait; empty when there is none."""

    gender: Field[str | None] = Field()
    """Its gender; empty when not told."""


class ShowcaseManifest(Record):
    """The agents that the service shows to everyone."""

    __slots__ = ()

    version: Field[int] = Field()
    """The manifest's format."""

    updated: Field[str | None] = Field()
    """The day of its last change."""

    source: Field[str | None] = Field()
    """Where it comes from."""

    selection_criteria: Field[str | None] = Field()
    """How the agents were chosen."""

    note_performance: Field[dict[str, str]] = Field()
    """Remarks on speed, by model."""

    models: Field[list[ShowcaseModel]] = Field()
    """The agents."""
