from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from ._bar import Bar

if TYPE_CHECKING:
    from typing import TextIO

    from ._look import Look, Progress


class LineBar(Bar):
    """A line of text that is written over and over."""

    def __init__(self, title: str | None, file: TextIO | None) -> None:
        self._file = sys.stderr if file is None else file
        super().__init__(title, self._file.isatty())

    def _show(self, seen: Look, progress: Progress) -> None:
        width = shutil.get_terminal_size().columns - 1
        text = f"{seen.title}: {seen.detail}" if seen.detail else seen.title
        self._file.write(f"\r{text[:width]:<{width}}")
        self._file.flush()

    def _end(self) -> None:
        self._file.write("\n")
        self._file.flush()
