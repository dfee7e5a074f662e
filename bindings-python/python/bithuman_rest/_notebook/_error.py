from __future__ import annotations

from typing import TYPE_CHECKING

from ._html import badge, dim, facts, table, text

if TYPE_CHECKING:
    from .._errors import BithumanError

_BILLED = {
    "yes": "credits were spent",
    "no": "nothing was charged",
    "unknown": "no one knows whether credits were spent",
}


def view(error: BithumanError) -> str:
    head = f'<div><span class="bh-title" style="color:var(--bad)">{text(type(error).__name__)}</span> '
    head += f"{badge(str(error.status)) if error.status else ''} {dim(error.code) if error.code else ''}</div>"
    rows = [
        ("do", error.fix),
        ("field", error.field),
        ("wait", None if error.retry_after is None else f"{error.retry_after:g} s"),
        ("billed", _BILLED.get(error.billed)),
        ("again", "the same call may succeed later" if error.retryable else None),
        ("operation", error.operation),
        ("request", error.request_id),
    ]
    return f"{head}<div>{text(error.message)}</div>{facts(rows)}{_attempts(error)}"


def _attempts(error: BithumanError) -> str:
    if not error.attempts:
        return ""
    heads = ("attempt", "at", "waited", "took", "status", "problem", "request")
    rows = [
        [
            str(number),
            f"{tried.at:%H:%M:%S}",
            f"{tried.waited:.2f}\N{NO-BREAK SPACE}s",
            f"{tried.took:.2f}\N{NO-BREAK SPACE}s",
            tried.status,
            tried.problem,
            tried.request_id,
        ]
        for number, tried in enumerate(error.attempts, 1)
    ]
    return table(heads, rows)
