from __future__ import annotations

import os
import sys
from typing import Generic, TypeVar

from ._native import Core

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Self, Unpack

    from ._options import Duration, Limiter, Plan, RequestOptions
    from ._response_info import ResponseInfo


Provider = TypeVar("Provider", bound="Callable[[], str | Awaitable[str]]")


class BaseClient(Generic[Provider]):
    """What the sync and the async client have in common."""

    _core: Core

    def __init__(
        self,
        secret: str | None = None,
        *,
        base_url: str | None = None,
        timeout: Duration | None = None,
        attempt_timeout: Duration | None = None,
        stall_timeout: Duration | None = None,
        connect_timeout: Duration | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        application: str | None = None,
        hide_platform: bool = False,
        proxy: str | None = None,
        ca_certificate: str | bytes | None = None,
        client_certificate: str | bytes | None = None,
        pool_idle_timeout: Duration | None = None,
        pool_max_idle: int | None = None,
        journal: str | os.PathLike[str] | None = None,
        plan: Plan | None = None,
        limiter: Limiter | None = None,
        limits_folder: str | os.PathLike[str] | None = None,
        on_response: Callable[[ResponseInfo], object] | None = None,
        secret_provider: Provider | None = None,
    ) -> None:
        """Makes a client; nothing is sent. Times are numbers of seconds, or `timedelta`s.

        Args:
            secret: The account's API secret. Otherwise `BITHUMAN_API_SECRET`, then the deprecated `BITHUMAN_API_KEY`.
            base_url: The address of the API. Otherwise `BITHUMAN_BASE_URL`, then the service's own.
            timeout: The longest that a call may take in all. No limit by default; each attempt has one.
            attempt_timeout: The longest that one attempt may take, sending a file aside. Default: 60; 150 where the service may
              work that long.
            stall_timeout: The longest that no byte may arrive or, of a file that is sent, be taken. Default: 30. A slow
              consumer does not count.
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
            journal: The file that billed work is written down in before it is sent, so that a program that is killed and
              started again does not pay twice. Made where there is none; on a local disk; several processes may share it.
              It holds hashes and the service's short answers, no secrets, words or pictures. Without it the record ends
              with the process.
            plan: The account's plan, where it is known: then calls keep to its rate limits from the first one on. Otherwise the
              limits are learnt from the service's answers, which also correct a plan that is no longer the account's.
            limiter: How the client keeps within the account's rate limits: `shared` with all clients of the account on this host,
              with those of this `process`, or `off`. Default: `shared`.
            limits_folder: The folder of the small files through which processes share the state of their accounts' rate limits.
              Default: one of the user's own among the temporary files; none for an address on this machine.
            on_response: Told of every answer, also of those that are repeated: request ids, rate limits and notices of
              successes are seen here. Called when the call or item is there, by the thread or event loop that wanted it.
            secret_provider: Gives the secret, in place of `secret`: a function without parameters, for example one that
              asks a vault. Called for the first request and again when the service has refused the secret (401), once
              for all requests that wait for it. What it raises is the `__cause__` of the `ConfigurationError` that the
              call ends with. `Client` calls it on a thread of its own; `AsyncClient` calls it on the event loop, and
              awaits what it returns if it is an `async` function.

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
                "journal": None if journal is None else os.fspath(journal),
                "plan": plan,
                "limiter": limiter,
                "limits_folder": None if limits_folder is None else os.fspath(limits_folder),
            },
            on_response,
            secret_provider,
        )

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """This client with other settings for the calls made through the result. Both share their connections.

        Args:
            timeout: The longest that a whole call may take, in seconds.
            attempt_timeout: The longest that one attempt may take, sending a file aside, in seconds.
            stall_timeout: The longest that no byte may arrive or, of a file that is sent, be taken, in seconds.
            max_retries: How often to repeat after a failure, where repeating is safe.
            headers: More headers.
            idempotency_key: The key that makes a billed request safe to repeat.
            intent: A name for one piece of billed work, which is done at most once under it.
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
