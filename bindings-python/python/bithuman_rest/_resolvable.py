from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._native import Core


class Resolvable:
    """An error that knows the client whose call it was."""

    idempotency_key: str | None
    _core: Core | None = None
    _awaited: bool = False

    def resolve(self) -> Any:
        """Finds out what became of the work: asks the service and never repeats. As `jobs.resolve`.

        Returns:
            A `Resolution`; of a call of an `AsyncClient`, one to be awaited.
        """
        from .errors import BithumanError
        from .resources.jobs import AsyncJobs, Jobs

        if self._core is None or self.idempotency_key is None:
            raise BithumanError("the error does not know its client any more: ask another one with `jobs.resolve`")
        jobs = AsyncJobs(self._core) if self._awaited else Jobs(self._core)
        return jobs.resolve(self.idempotency_key)

    def __reduce__(self) -> Any:
        """Without the client, which stays where it is."""
        whole: Any = super().__reduce__()
        return (*whole[:2], {name: value for name, value in self.__dict__.items() if name != "_core"})
