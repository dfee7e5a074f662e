from __future__ import annotations

from ._base import BaseClient
from .resources import AsyncResources, Resources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable  # noqa: F401 - in the names of the bases
    from types import TracebackType
    from typing import Self


class Client(BaseClient["Callable[[], str]"], Resources):
    """The bitHuman API, one call after the other. May be shared between threads; works after a fork."""

    def close(self) -> None:
        """Gives up the connections. Calls after this raise a `BithumanError`."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(BaseClient["Callable[[], str | Awaitable[str]]"], AsyncResources):
    """The bitHuman API for asyncio and trio. Cancelling a task drops its request. Event loops may share it."""

    async def close(self) -> None:
        """Gives up the connections. Calls after this raise a `BithumanError`."""
        self._core.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._core.close()
