# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""What a renderer on a machine of your own asks and reports."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._options import RequestOptions
    from ..models.self_hosting import SelfHostedIdentity, UsageReport


class SelfHosting(Resource):
    """What a renderer on a machine of your own asks and reports."""

    __slots__ = ()

    def validate_key(
        self,
        *,
        billing_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> SelfHostedIdentity:
        """Asks whether a renderer may serve with this secret. A 401 says to stop; a 503 says to go on and to ask again.

        Args:
            billing_type: The product that is rendered, such as `self-hosted-essence-2-model`. Limits: at least 1
              character.
            options: Settings of this call only.

        Credits: none.

        Operation: `validate_self_hosted_key` (`POST /v1/auth/validate`).

        Errors of its own: `ACCOUNT_SUSPENDED`, `PLAN_REQUIRED`.
        """
        return self._call("self_hosting.validate_key", {"billing_type": billing_type}, options)

    def report_usage(
        self,
        *,
        session_id: str,
        install_id: str | None = None,
        seq: int,
        served_s: float,
        billing_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> UsageReport:
        """Reports how long a renderer has served a session. The same report twice is billed once.

        A 401 says to stop. A 402 says that nothing was recorded: what is being rendered may be finished. A 503 says
        to report again.

        Args:
            session_id: The session's id, at most 128 characters. Limits: 1 to 128 characters.
            install_id: What tells this machine from others, at most 128 characters. Limits: at most 128
              characters.
            seq: Counts the reports of the session, from 1. Limits: at least 1.
            served_s: Seconds served since the last report, by the wall clock. The service cuts what cannot be.
              Limits: at least 0.
            billing_type: The product that is rendered. The first report of a session decides it. Limits: at least
              1 character.
            options: Settings of this call only.

        Credits: the product's self-hosted rate, by the second that is reported.

        Operation: `report_meter_beat` (`POST /v1/meter/beats`).

        Errors of its own: `ACCOUNT_SUSPENDED`, `INSUFFICIENT_BALANCE`, `PLAN_REQUIRED`.
        """
        return self._call(
            "self_hosting.report_usage",
            {
                "session_id": session_id,
                "install_id": install_id,
                "seq": seq,
                "served_s": served_s,
                "billing_type": billing_type,
            },
            options,
        )


class AsyncSelfHosting(AsyncResource):
    """What a renderer on a machine of your own asks and reports."""

    __slots__ = ()

    async def validate_key(
        self,
        *,
        billing_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> SelfHostedIdentity:
        """Asks whether a renderer may serve with this secret. A 401 says to stop; a 503 says to go on and to ask again.

        Args:
            billing_type: The product that is rendered, such as `self-hosted-essence-2-model`. Limits: at least 1
              character.
            options: Settings of this call only.

        Credits: none.

        Operation: `validate_self_hosted_key` (`POST /v1/auth/validate`).

        Errors of its own: `ACCOUNT_SUSPENDED`, `PLAN_REQUIRED`.
        """
        return await self._call("self_hosting.validate_key", {"billing_type": billing_type}, options)

    async def report_usage(
        self,
        *,
        session_id: str,
        install_id: str | None = None,
        seq: int,
        served_s: float,
        billing_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> UsageReport:
        """Reports how long a renderer has served a session. The same report twice is billed once.

        A 401 says to stop. A 402 says that nothing was recorded: what is being rendered may be finished. A 503 says
        to report again.

        Args:
            session_id: The session's id, at most 128 characters. Limits: 1 to 128 characters.
            install_id: What tells this machine from others, at most 128 characters. Limits: at most 128
              characters.
            seq: Counts the reports of the session, from 1. Limits: at least 1.
            served_s: Seconds served since the last report, by the wall clock. The service cuts what cannot be.
              Limits: at least 0.
            billing_type: The product that is rendered. The first report of a session decides it. Limits: at least
              1 character.
            options: Settings of this call only.

        Credits: the product's self-hosted rate, by the second that is reported.

        Operation: `report_meter_beat` (`POST /v1/meter/beats`).

        Errors of its own: `ACCOUNT_SUSPENDED`, `INSUFFICIENT_BALANCE`, `PLAN_REQUIRED`.
        """
        return await self._call(
            "self_hosting.report_usage",
            {
                "session_id": session_id,
                "install_id": install_id,
                "seq": seq,
                "served_s": served_s,
                "billing_type": billing_type,
            },
            options,
        )
