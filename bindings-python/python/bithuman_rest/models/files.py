# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `files`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "AssetCategory",
    "FileType",
    "UploadProgress",
    "UploadedFile",
]

FileType: TypeAlias = Literal["auto", "image", "video", "audio", "document", "pdf"] | str
"""What a file is expected to be.

* `auto`: Whatever its first bytes say.
* `image`: A picture, at most 10 MB.
* `video`: A film, at most 100 MB.
* `audio`: A recording, at most 25 MB.
* `document`: A document, at most 25 MB.
* `pdf`: A document, at most 25 MB.

More values may come.
"""

AssetCategory: TypeAlias = Literal["images", "videos", "audio", "docs"] | str
"""The kinds of files in the account's store.

* `images`: Pictures.
* `videos`: Films.
* `audio`: Recordings.
* `docs`: Documents.

More values may come.
"""


class UploadedFile(Record):
    """A file that was uploaded."""

    __slots__ = ()

    file_url: Field[str] = Field()
    """Its address, which anyone can fetch."""

    original_source: Field[str] = Field()
    """The name or the address it came from."""

    file_type: Field[str] = Field()
    """What it was taken to be."""

    file_size: Field[int] = Field()
    """Its size in bytes."""

    mime_type: Field[str] = Field()
    """Its media type, such as `image/png`."""

    asset_category: Field[AssetCategory] = Field()
    """What it is stored as."""

    uploaded_at: Field[datetime] = Field()
    """When it was uploaded."""


class UploadProgress(Record):
    """How far an upload is."""

    __slots__ = ()

    sent: Field[int] = Field()
    """Bytes of the file that were sent. It begins anew when a failed upload is repeated."""

    total: Field[int | None] = Field()
    """Bytes in all, where that is known before the file is read."""

    rate: Field[float] = Field()
    """Bytes a second, on average since it began."""

    eta: Field[float | None] = Field()
    """Seconds that are left at this rate, where the total is known."""

    file: Field[UploadedFile | None] = Field()
    """The file, once it is uploaded."""
