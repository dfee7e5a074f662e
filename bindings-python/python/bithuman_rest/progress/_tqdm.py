from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from tqdm.std import tqdm  # type: ignore[import-untyped]

from ._bar import Bar
from ._look import time

if TYPE_CHECKING:
    from typing import TextIO

    from ._look import Look, Progress

# A job knows better than its past rate how long it takes.
_JOB: dict[str, Any] = {"bar_format": "{l_bar}{bar}| {elapsed}{postfix}"}
_BYTES: dict[str, Any] = {"unit": "B", "unit_scale": True}


class TqdmBar(Bar):
    """A bar of tqdm."""

    def __init__(self, title: str | None, file: TextIO | None, settings: dict[str, Any]) -> None:
        self._settings: dict[str, Any] = {"file": sys.stderr if file is None else file, **settings}
        super().__init__(title, self._settings["file"].isatty())

    def _begin(self, seen: Look) -> None:
        kind = _JOB if seen.rate is None else _BYTES
        self._bar: Any = tqdm(desc=seen.title, total=seen.total, **{**kind, **self._settings})

    def _show(self, seen: Look, progress: Progress) -> None:
        self._bar.total = seen.total
        self._bar.set_description(seen.title, refresh=False)
        if seen.rate is None and seen.left is not None and not seen.ended:
            self._bar.set_postfix_str(f"{time(seen.left)} left", refresh=False)
        elif seen.ended:
            self._bar.set_postfix_str("", refresh=False)
        self._bar.update(seen.done - self._bar.n)
        if seen.rate is None or seen.ended:
            self._bar.refresh()

    def _end(self) -> None:
        self._bar.close()
