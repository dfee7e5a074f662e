from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn

from ._bar import Bar

if TYPE_CHECKING:
    from typing import TextIO

    from . import _look


class RichBar(Bar):
    """A bar of rich."""

    def __init__(self, title: str | None, file: TextIO | None, settings: dict[str, Any]) -> None:
        self._settings: dict[str, Any] = {"console": Console(file=sys.stderr if file is None else file), **settings}
        super().__init__(title, self._settings["console"].is_terminal)

    def _begin(self, seen: _look.Look) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[detail]}"))
        self._bar = Progress(*columns, **self._settings)
        self._task = self._bar.add_task(escape(seen.title), total=seen.total, detail=escape(seen.detail))
        self._bar.start()

    def _show(self, seen: _look.Look, progress: _look.Progress) -> None:
        self._bar.update(
            self._task,
            description=escape(seen.title),
            completed=seen.done,
            total=seen.total,
            detail=escape(seen.detail),
        )

    def _end(self) -> None:
        self._bar.stop()
