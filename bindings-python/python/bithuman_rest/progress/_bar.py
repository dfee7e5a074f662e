from __future__ import annotations

from typing import TYPE_CHECKING

from ._look import look

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ._look import Look, Progress


class Bar:
    """Shows how far something is. A call that takes it as its `progress` closes it at its end."""

    def __init__(self, title: str | None, visible: bool) -> None:
        self._title = title
        self._visible = visible
        self._open = False

    def __call__(self, progress: Progress, /) -> None:
        """Shows a record."""
        if not self._visible:
            return
        seen = look(progress)
        if self._title is not None:
            seen = seen._replace(title=self._title)
        if not self._open:
            self._begin(seen)
            self._open = True
        self._show(seen, progress)

    def close(self) -> None:
        """Leaves it as it is; what is shown next begins anew. May be called again."""
        if self._open:
            self._open = False
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begin(self, seen: Look) -> None:
        """Opens it."""

    def _show(self, seen: Look, progress: Progress) -> None:
        raise NotImplementedError

    def _end(self) -> None:
        """Closes it."""
