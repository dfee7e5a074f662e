# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `video`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .agents import ModelName
    from .models import DownloadedFile

__all__ = [
    "RenderedVideo",
    "VideoFailure",
    "VideoJob",
    "VideoProgress",
    "VideoStatus",
]

VideoStatus: TypeAlias = Literal["processing", "completed", "failed"] | str
"""Where a video stands.

* `processing`: Being rendered.
* `completed`: There. An end.
* `failed`: Not made; all credits were given back. An end.

More values may come.
"""


class VideoFailure(Record):
    """Why a video could not be made."""

    __slots__ = ()

    message: Field[str | None] = Field()
    """The reason, for a person."""


class VideoJob(Record):
    """A video that is rendered, or was."""

    __slots__ = ()

    job_id: Field[str] = Field()
    """The job's id."""

    status: Field[VideoStatus] = Field()
    """Where it stands."""

    model: Field[ModelName | None] = Field()
    """The engine; not told when the job is accepted."""

    video_url: Field[str | None] = Field()
    """The video's address, once it is there. Anyone can fetch it; its host may change."""

    duration_seconds: Field[float | None] = Field()
    """The video's length in seconds, once it is there."""

    credits_charged: Field[float | None] = Field()
    """What it cost in the end, once it is there."""

    error: Field[VideoFailure | None] = Field()
    """Why it could not be made."""


class VideoProgress(Record):
    """How far a video is."""

    __slots__ = ()

    job_id: Field[str] = Field()
    """The job's id."""

    status: Field[VideoStatus] = Field()
    """Where the job is."""

    elapsed: Field[float] = Field()
    """Seconds since the waiting began."""

    done: Field[bool] = Field()
    """Whether the video is rendered."""


class RenderedVideo(Record):
    """A video that is rendered."""

    __slots__ = ()

    job: Field[VideoJob] = Field()
    """The video, with its address and what it cost."""

    file: Field[DownloadedFile | None] = Field()
    """The file that it was saved to, if it was."""
