from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._notebook import html_bar
from ._bar import Bar

if TYPE_CHECKING:
    from ._look import Look, Progress


class NotebookBar(Bar):
    """A bar that a notebook shows, in one place of its output."""

    def _begin(self, seen: Look) -> None:
        from IPython.display import display

        self._place: Any = display(_Shown(seen), display_id=True)  # type: ignore[no-untyped-call]

    def _show(self, seen: Look, progress: Progress) -> None:
        self._place.update(_Shown(seen))


class _Shown:
    def __init__(self, seen: Look) -> None:
        self._seen = seen

    def __repr__(self) -> str:
        return f"{self._seen.title}: {self._seen.detail}"

    def _repr_html_(self) -> str:
        return html_bar(self._seen)
