# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Talking to a language model, by sound and in words."""

from __future__ import annotations

from .._resource import AsyncResource, Resource, warn_retired

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._async_conversation import AsyncConversation
    from .._conversation import Conversation
    from .._options import RequestOptions
    from ..models.realtime import RealtimeCall, RealtimeEvent, RealtimeModel, RealtimeToken


class Realtime(Resource):
    """Talking to a language model, by sound and in words."""

    __slots__ = ()

    def create_token(
        self,
        *,
        model: RealtimeModel | None = None,
        options: RequestOptions | None = None,
    ) -> RealtimeToken:
        """Makes a token for the language model's own service.

        Args:
            model: The language model. Default: gpt-realtime-mini.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_realtime_token` (`POST /v1/realtime/ephemeral-token`).

        Errors of its own: `ENDPOINT_RETIRED`, `INSUFFICIENT_BALANCE`.

        Retired by the service on 2026-09-27: use `realtime.connect` for a WebRTC call or `realtime.open_socket` for
        a WebSocket.
        """
        warn_retired(
            "realtime.create_token",
            "2026-09-27",
            "use `realtime.connect` for a WebRTC call or `realtime.open_socket` for a WebSocket",
        )
        return self._call("realtime.create_token", {"model": model}, options)

    def connect(
        self,
        offer: str,
        *,
        model: RealtimeModel | None = None,
        options: RequestOptions | None = None,
    ) -> RealtimeCall:
        """Begins a WebRTC call: takes the offer of your peer connection and gives the answer to set on it.

        It is billed until it ends: end it with `hangup`. A peer that only vanishes is billed for up to 10 seconds
        more.

        Args:
            offer: The offer, in the Session Description Protocol.
            model: The language model. It cannot be changed later. Default: gpt-realtime-mini.
            options: Settings of this call only.

        Credits: 10 a minute, talking or idle.

        Operation: `connect_realtime_call` (`POST /v1/realtime/connect`).

        Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
        """
        return self._call("realtime.connect", {"offer": offer, "model": model}, options)

    def hangup(self, call: str, *, options: RequestOptions | None = None) -> None:
        """Ends a WebRTC call.

        Args:
            call: The call's id, which `connect` gave.
            options: Settings of this call only.
        """
        self._call("realtime.hangup", {"call": call}, options)

    def open_socket(
        self,
        *,
        model: RealtimeModel | None = None,
        options: RequestOptions | None = None,
    ) -> Conversation[RealtimeEvent]:
        """Opens a conversation over a WebSocket. Send events and read events, in the form of the OpenAI Realtime
        protocol.

        It is billed until it is closed, and lasts an hour at most. The service's own refusals end it as typed
        errors, such as `InsufficientBalanceError` or `SessionDurationLimitError`; other mistakes are events of type
        `error`, and it goes on. The client's `timeout` covers opening it; from then on only silence is limited, by
        `stall_timeout`.

        Args:
            model: The language model. It cannot be changed later. Default: gpt-realtime-mini.
            options: Settings of this call only.

        Credits: 10 a minute, talking or idle.

        Operation: `open_realtime_relay` (`GET /v1/realtime`).

        Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
        """
        return self._converse("realtime.open_socket", {"model": model}, options)


class AsyncRealtime(AsyncResource):
    """Talking to a language model, by sound and in words."""

    __slots__ = ()

    async def create_token(
        self,
        *,
        model: RealtimeModel | None = None,
        options: RequestOptions | None = None,
    ) -> RealtimeToken:
        """Makes a token for the language model's own service.

        Args:
            model: The language model. Default: gpt-realtime-mini.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_realtime_token` (`POST /v1/realtime/ephemeral-token`).

        Errors of its own: `ENDPOINT_RETIRED`, `INSUFFICIENT_BALANCE`.

        Retired by the service on 2026-09-27: use `realtime.connect` for a WebRTC call or `realtime.open_socket` for
        a WebSocket.
        """
        warn_retired(
            "realtime.create_token",
            "2026-09-27",
            "use `realtime.connect` for a WebRTC call or `realtime.open_socket` for a WebSocket",
        )
        return await self._call("realtime.create_token", {"model": model}, options)

    async def connect(
        self,
        offer: str,
        *,
        model: RealtimeModel | None = None,
        options: RequestOptions | None = None,
    ) -> RealtimeCall:
        """Begins a WebRTC call: takes the offer of your peer connection and gives the answer to set on it.

        It is billed until it ends: end it with `hangup`. A peer that only vanishes is billed for up to 10 seconds
        more.

        Args:
            offer: The offer, in the Session Description Protocol.
            model: The language model. It cannot be changed later. Default: gpt-realtime-mini.
            options: Settings of this call only.

        Credits: 10 a minute, talking or idle.

        Operation: `connect_realtime_call` (`POST /v1/realtime/connect`).

        Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
        """
        return await self._call("realtime.connect", {"offer": offer, "model": model}, options)

    async def hangup(self, call: str, *, options: RequestOptions | None = None) -> None:
        """Ends a WebRTC call.

        Args:
            call: The call's id, which `connect` gave.
            options: Settings of this call only.
        """
        await self._call("realtime.hangup", {"call": call}, options)

    async def open_socket(
        self,
        *,
        model: RealtimeModel | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncConversation[RealtimeEvent]:
        """Opens a conversation over a WebSocket. Send events and read events, in the form of the OpenAI Realtime
        protocol.

        It is billed until it is closed, and lasts an hour at most. The service's own refusals end it as typed
        errors, such as `InsufficientBalanceError` or `SessionDurationLimitError`; other mistakes are events of type
        `error`, and it goes on. The client's `timeout` covers opening it; from then on only silence is limited, by
        `stall_timeout`.

        Args:
            model: The language model. It cannot be changed later. Default: gpt-realtime-mini.
            options: Settings of this call only.

        Credits: 10 a minute, talking or idle.

        Operation: `open_realtime_relay` (`GET /v1/realtime`).

        Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
        """
        return await self._converse("realtime.open_socket", {"model": model}, options)
