# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Who you are, what things cost and what is left."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .._async_stream import AsyncStream
    from .._options import RequestOptions
    from .._stream import Stream
    from ..models.account import AccountInfo, Credits, Estimate, PlannedWork, Pricing, UsageEntry, UsageEvent


class Account(Resource):
    """Who you are, what things cost and what is left."""

    __slots__ = ()

    def validate(self, *, options: RequestOptions | None = None) -> None:
        """Makes sure that the secret is good: a bad one is an `UnauthorizedError`, although the service answers 200.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `validate_api_secret` (`POST /v1/validate`).
        """
        self._call("account.validate", {}, options)

    def is_valid(self, *, options: RequestOptions | None = None) -> bool:
        """Whether the secret is good. A bad one is an answer here, not an error.

        Args:
            options: Settings of this call only.
        """
        return self._call("account.is_valid", {}, options)

    def me(self, *, options: RequestOptions | None = None) -> AccountInfo:
        """Tells whom the secret belongs to, with plan and balance.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_me` (`GET /v1/me`).
        """
        return self._call("account.me", {}, options)

    def pricing(self, *, options: RequestOptions | None = None) -> Pricing:
        """Tells what creating, rendering and talking cost.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_pricing` (`GET /v1/pricing`).
        """
        return self._call("account.pricing", {}, options)

    def credits(self, *, options: RequestOptions | None = None) -> Credits:
        """Tells how many credits are left and how many minutes they pay for.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_credit_summary` (`GET /v2/credit-summaries`).
        """
        return self._call("account.credits", {}, options)

    def estimate(self, work: Sequence[PlannedWork], *, options: RequestOptions | None = None) -> Estimate:
        """Estimates what work will cost and how long it takes, and whether balance and plan are enough, before any of
        it is begun.

        Prices are the service's of this moment, times and plans the documentation's. Nothing is charged or held
        back: other work of the account may take the credits first. Where new agents are planned, the account's
        agents are counted.

        Args:
            work: The work, an entry for each kind of it.
            options: Settings of this call only.
        """
        return self._call("account.estimate", {"work": work}, options)

    def usage(
        self,
        *,
        page_size: int | None = None,
        offset: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        agent_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[UsageEvent]:
        """Lists every change of the balance, newest first, page by page.

        Args:
            page_size: How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1 to
              200. Default: 100.
            offset: How many of the newest records to skip. Limits: at least 0. Default: 0.
            start: Only records from this moment on.
            end: Only records before this moment.
            agent_code: Only records of the agent with this code. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_usage` (`GET /v1/usage`).
        """
        return self._open(
            "account.usage",
            {
                "page_size": page_size,
                "offset": offset,
                "start": start,
                "end": end,
                "agent_code": agent_code,
            },
            options,
        )

    def usage_pairs(
        self,
        *,
        page_size: int | None = None,
        offset: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        agent_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[UsageEntry]:
        """Lists what was spent, newest first: every charge with what was given back of it. Grants are left out.

        A video is charged for two minutes and gets back what it did not need; what failed gets back everything.
        Records name no job, so of several at one rate and agent the pairs are a guess; their sum is not. A charge is
        given once its record was reached, a refund whose charge is older than the records at the end.

        Args:
            page_size: How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1 to
              200. Default: 100.
            offset: How many of the newest records to skip. Limits: at least 0. Default: 0.
            start: Only records from this moment on.
            end: Only records before this moment.
            agent_code: Only records of the agent with this code. Limits: at least 1 character.
            options: Settings of this call only.
        """
        return self._open(
            "account.usage_pairs",
            {
                "page_size": page_size,
                "offset": offset,
                "start": start,
                "end": end,
                "agent_code": agent_code,
            },
            options,
        )


class AsyncAccount(AsyncResource):
    """Who you are, what things cost and what is left."""

    __slots__ = ()

    async def validate(self, *, options: RequestOptions | None = None) -> None:
        """Makes sure that the secret is good: a bad one is an `UnauthorizedError`, although the service answers 200.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `validate_api_secret` (`POST /v1/validate`).
        """
        await self._call("account.validate", {}, options)

    async def is_valid(self, *, options: RequestOptions | None = None) -> bool:
        """Whether the secret is good. A bad one is an answer here, not an error.

        Args:
            options: Settings of this call only.
        """
        return await self._call("account.is_valid", {}, options)

    async def me(self, *, options: RequestOptions | None = None) -> AccountInfo:
        """Tells whom the secret belongs to, with plan and balance.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_me` (`GET /v1/me`).
        """
        return await self._call("account.me", {}, options)

    async def pricing(self, *, options: RequestOptions | None = None) -> Pricing:
        """Tells what creating, rendering and talking cost.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_pricing` (`GET /v1/pricing`).
        """
        return await self._call("account.pricing", {}, options)

    async def credits(self, *, options: RequestOptions | None = None) -> Credits:
        """Tells how many credits are left and how many minutes they pay for.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `get_credit_summary` (`GET /v2/credit-summaries`).
        """
        return await self._call("account.credits", {}, options)

    async def estimate(self, work: Sequence[PlannedWork], *, options: RequestOptions | None = None) -> Estimate:
        """Estimates what work will cost and how long it takes, and whether balance and plan are enough, before any of
        it is begun.

        Prices are the service's of this moment, times and plans the documentation's. Nothing is charged or held
        back: other work of the account may take the credits first. Where new agents are planned, the account's
        agents are counted.

        Args:
            work: The work, an entry for each kind of it.
            options: Settings of this call only.
        """
        return await self._call("account.estimate", {"work": work}, options)

    def usage(
        self,
        *,
        page_size: int | None = None,
        offset: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        agent_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[UsageEvent]:
        """Lists every change of the balance, newest first, page by page.

        Args:
            page_size: How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1 to
              200. Default: 100.
            offset: How many of the newest records to skip. Limits: at least 0. Default: 0.
            start: Only records from this moment on.
            end: Only records before this moment.
            agent_code: Only records of the agent with this code. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_usage` (`GET /v1/usage`).
        """
        return self._open(
            "account.usage",
            {
                "page_size": page_size,
                "offset": offset,
                "start": start,
                "end": end,
                "agent_code": agent_code,
            },
            options,
        )

    def usage_pairs(
        self,
        *,
        page_size: int | None = None,
        offset: int | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        agent_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[UsageEntry]:
        """Lists what was spent, newest first: every charge with what was given back of it. Grants are left out.

        A video is charged for two minutes and gets back what it did not need; what failed gets back everything.
        Records name no job, so of several at one rate and agent the pairs are a guess; their sum is not. A charge is
        given once its record was reached, a refund whose charge is older than the records at the end.

        Args:
            page_size: How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1 to
              200. Default: 100.
            offset: How many of the newest records to skip. Limits: at least 0. Default: 0.
            start: Only records from this moment on.
            end: Only records before this moment.
            agent_code: Only records of the agent with this code. Limits: at least 1 character.
            options: Settings of this call only.
        """
        return self._open(
            "account.usage_pairs",
            {
                "page_size": page_size,
                "offset": offset,
                "start": start,
                "end": end,
                "agent_code": agent_code,
            },
            options,
        )
