from __future__ import annotations

import os
import sys

from ._native import Core

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self, Unpack

    from ._options import Limiter, Plan, RequestOptions
    from ._response_info import ResponseInfo


class BaseClient:
    """What the sync and the async client have in common."""

    _core: Core

    def __init__(
        self,
        secret: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        stall_timeout: float | None = None,
        connect_timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        application: str | None = None,
        hide_platform: bool = False,
        proxy: str | None = None,
        ca_certificate: str | bytes | None = None,
        client_certificate: str | bytes | None = None,
        pool_idle_timeout: float | None = None,
        pool_max_idle: int | None = None,
        plan: Plan | None = None,
        limiter: Limiter | None = None,
        limits_folder: str | os.PathLike[str] | None = None,
        on_response: Callable[[ResponseInfo], object] | None = None,
    ) -> None:
        """Makes a client; nothing is sent. Times are in seconds.

        Args:
            secret: The account's API secret. Otherwise `BITHUMAN_API_SECRET`, then the deprecated `BITHUMAN_API_KEY`.
            base_url: The address of the API. Otherwise `BITHUMAN_BASE_URL`, then the service's own.
            timeout: The longest that a call may take in all. No limit by default; each attempt has one.
            attempt_timeout: The longest that one attempt may take. Default: 60; 150 where the service may work that long.
            stall_timeout: The longest that no byte may arrive. Default: 30. A slow consumer does not count.
            connect_timeout: The longest that connecting may take. Default: 5.
            max_retries: How often to repeat after a failure, where repeating is safe. Default: 2.
            headers: Headers to send with every request.
            application: The application, as `name/version`, added to the User-Agent.
            hide_platform: Leaves language, operating system and processor out of the User-Agent.
            proxy: The proxy for every request. Otherwise `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
            ca_certificate: PEM certificates to trust beside the platform's.
            client_certificate: A PEM certificate chain and its private key, to show to the server.
            pool_idle_timeout: How long an idle connection is kept. Default: 30.
            pool_max_idle: How many idle connections are kept. Default: 32.
            plan: The account's plan, where it is known: then calls keep to its rate limits from the first one on. Otherwise the
              limits are learnt from the service's answers, which also correct a plan that is no longer the account's.
            limiter: How the client keeps within the account's rate limits: `shared` with all clients of the account on this host,
              with those of this `process`, or `off`. Default: `shared`.
            limits_folder: The folder of the small files through which processes share the state of their accounts' rate limits.
              Default: one of the user's own among the temporary files; none for an address on this machine.
            on_response: Told of every answer, also of those that are repeated: request ids, rate limits and notices of
              successes are seen here. Called when the call or item is there, by the thread or event loop that wanted it.

        Raises:
            ConfigurationError: A setting is missing or malformed.
        """
        self._core = Core(
            {
                "secret": secret,
                "base_url": base_url,
                "timeout": timeout,
                "attempt_timeout": attempt_timeout,
                "stall_timeout": stall_timeout,
                "connect_timeout": connect_timeout,
                "max_retries": max_retries,
                "headers": headers,
                "product": f"python/{sys.version_info.major}.{sys.version_info.minor}",
                "application": application,
                "hide_platform": hide_platform,
                "proxy": proxy,
                "ca_certificate": ca_certificate,
                "client_certificate": client_certificate,
                "pool_idle_timeout": pool_idle_timeout,
                "pool_max_idle": pool_max_idle,
                "plan": plan,
                "limiter": limiter,
                "limits_folder": None if limits_folder is None else os.fspath(limits_folder),
            },
            on_response,
        )

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """This client with other settings for the calls made through the result. Both share their connections.

        Args:
            timeout: The longest that a whole call may take, in seconds.
            attempt_timeout: The longest that one attempt may take, in seconds.
            stall_timeout: The longest that no byte may arrive, in seconds.
            max_retries: How often to repeat after a failure, where repeating is safe.
            headers: More headers.
            idempotency_key: The key that makes a billed request safe to repeat.
            priority: Who goes first when calls wait for the account's rate limits.
        """
        client = type(self).__new__(type(self))
        client._core = self._core.with_options(options)
        return client

    @property
    def base_url(self) -> str:
        """The address of the API."""
        return self._core.base_url

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"
