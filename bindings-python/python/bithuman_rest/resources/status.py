# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""How the service is. Nothing here needs or receives the secret."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._options import RequestOptions
    from ..models.status import Readiness


class Status(Resource):
    """How the service is. Nothing here needs or receives the secret."""

    __slots__ = ()

    def readiness(self, *, options: RequestOptions | None = None) -> Readiness:
        """Tells how well the service and its families of models work. A bad state is an answer here, not an error.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_readiness` (`GET /readyz`).
        """
        return self._call("status.readiness", {}, options)

    def health(self, *, options: RequestOptions | None = None) -> None:
        """Makes sure that the service can be reached: it is an error when it cannot.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_health` (`GET /health`).
        """
        self._call("status.health", {}, options)

    def platform(self, *, options: RequestOptions | None = None) -> Any:
        """Fetches the vendor's public status page as data, from a host of its own: how each service is, and a summary.

        The service does not describe the form: it is given as it was received. A client with a `base_url` of its own
        asks that instead.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_platform_status` (`GET /status.json`).
        """
        return self._call("status.platform", {}, options)


class AsyncStatus(AsyncResource):
    """How the service is. Nothing here needs or receives the secret."""

    __slots__ = ()

    async def readiness(self, *, options: RequestOptions | None = None) -> Readiness:
        """Tells how well the service and its families of models work. A bad state is an answer here, not an error.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_readiness` (`GET /readyz`).
        """
        return await self._call("status.readiness", {}, options)

    async def health(self, *, options: RequestOptions | None = None) -> None:
        """Makes sure that the service can be reached: it is an error when it cannot.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_health` (`GET /health`).
        """
        await self._call("status.health", {}, options)

    async def platform(self, *, options: RequestOptions | None = None) -> Any:
        """Fetches the vendor's public status page as data, from a host of its own: how each service is, and a summary.

        The service does not describe the form: it is given as it was received. A client with a `base_url` of its own
        asks that instead.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_platform_status` (`GET /status.json`).
        """
        return await self._call("status.platform", {}, options)
