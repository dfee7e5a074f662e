from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._job import BaseJob
from ..progress._look import look, time
from ._html import dim, facts, text, track

if TYPE_CHECKING:
    from ..progress._look import Progress


def view(value: Progress | BaseJob[Any]) -> str:
    if isinstance(value, BaseJob):
        wait = "await job.wait(progress=bar())" if type(value).__name__ == "AsyncJob" else "job.wait(progress=bar())"
        return f'<span class="bh-title">Job</span> {dim(wait)}{facts([("makes", value.kind), ("id", value.id)])}'
    seen = look(value)
    name = getattr(value, "id", None) or getattr(value, "code", None) or getattr(value, "job_id", None)
    head = f'<div><span class="bh-title">{text(seen.title)}</span> {dim(name) if name else ""}</div>'
    filled = "" if seen.part is None else track(seen.part)
    elapsed = getattr(value, "elapsed", None)
    low, high = getattr(value, "eta_low_seconds", None), getattr(value, "eta_high_seconds", None)
    rows = [
        ("says", getattr(value, "message", None)),
        ("done", seen.detail or None),
        ("since", None if elapsed is None else time(elapsed)),
        ("between", None if low is None or high is None or seen.ended else f"{time(low)} and {time(high)} left"),
    ]
    return head + filled + facts(rows)
