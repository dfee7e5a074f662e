from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from ..models import AgentProgress, DownloadProgress, IngestProgress, JobProgress, UploadProgress, VideoProgress

    Progress: TypeAlias = (
        AgentProgress | DownloadProgress | IngestProgress | JobProgress | UploadProgress | VideoProgress
    )


class Look(NamedTuple):
    """How far something is, whatever it is."""

    title: str
    """What is done now."""

    done: float
    """Bytes, or the part that is done from 0 to 1."""

    total: float | None
    """Bytes in all, or 1. Absent where no one knows."""

    rate: float | None
    """Bytes a second; absent where nothing is moved."""

    left: float | None
    """Seconds that are left."""

    ended: bool

    @property
    def part(self) -> float | None:
        """What is done, from 0 to 1."""
        return min(1.0, self.done / self.total) if self.total else None

    @property
    def detail(self) -> str:
        """Everything but the title, in words."""
        said: list[str] = []
        if self.rate is not None:
            said.append(size(self.done) if self.total is None else f"{size(self.done)} of {size(self.total)}")
            said.append(f"{size(self.rate)}/s")
        elif self.part is not None:
            said.append(f"{self.part:.0%}")
        if self.left is not None and not self.ended:
            said.append(f"{time(self.left)} left")
        return ", ".join(said)


def look(progress: Progress) -> Look:
    """What a record says."""
    seen: Any = progress
    # By names: the classes would have to be loaded only to be asked.
    match type(progress).__name__:
        case "UploadProgress":
            return Look("uploading", seen.sent, seen.total, seen.rate, seen.eta, seen.file is not None)
        case "IngestProgress":
            return Look("uploading", seen.sent, seen.total, seen.rate, seen.eta, seen.source is not None)
        case "DownloadProgress":
            return Look("downloading", seen.received, seen.total, seen.rate, seen.eta, seen.file is not None)
        case _:
            return _of_job(seen)


def _of_job(seen: Any) -> Look:
    # A video tells nothing but its end.
    part: float | None = getattr(seen, "progress", 1.0 if seen.done else None)
    said: str = getattr(seen, "step", None) or seen.status
    total = None if part is None else 1.0
    return Look(said.replace("_", " "), part or 0.0, total, None, getattr(seen, "eta_seconds", None), seen.done)


def size(count: float) -> str:
    """`1.5 MB`."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            break
        count /= 1000
    return f"{count:.0f} {unit}" if unit == "bytes" else f"{count:.1f} {unit}"


def time(seconds: float) -> str:
    """`0:07`, `12:30` or `2:05:00`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
