// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller

/** Talking to a language model, by sound and in words. */
public class RealtimeResource internal constructor(private val caller: Caller) {
    /**
     * Makes a token for the language model's own service.
     *
     * Credits: none.
     *
     * Operation: `create_realtime_token` (`POST /v1/realtime/ephemeral-token`).
     *
     * Errors of its own: `ENDPOINT_RETIRED`, `INSUFFICIENT_BALANCE`.
     *
     * Retired by the service on 2026-09-27: use `realtime.connect` for a WebRTC call or `realtime.openSocket` for
     * a WebSocket.
     *
     * @param model The language model. Default: gpt-realtime-mini.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    @Deprecated(
        "Withdrawn by the service on 2026-09-27: use `realtime.connect` for a WebRTC call or `realtime.openSocket` for a WebSocket.",
    )
    public suspend fun createToken(model: RealtimeModel? = null, options: RequestOptions? = null): RealtimeToken =
        caller.call("realtime.create_token", options, "model" to model) { RealtimeToken.read(this) }

    /**
     * Begins a WebRTC call: takes the offer of your peer connection and gives the answer to set on it.
     *
     * It is billed until it ends: end it with `hangup`. A peer that only vanishes is billed for up to 10 seconds
     * more.
     *
     * Credits: 10 a minute, talking or idle.
     *
     * Operation: `connect_realtime_call` (`POST /v1/realtime/connect`).
     *
     * Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
     *
     * @param offer The offer, in the Session Description Protocol.
     * @param model The language model. It cannot be changed later. Default: gpt-realtime-mini.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun connect(offer: String, model: RealtimeModel? = null, options: RequestOptions? = null): RealtimeCall =
        caller.call("realtime.connect", options, "offer" to offer, "model" to model) { RealtimeCall.read(this) }

    /**
     * Ends a WebRTC call.
     *
     * @param call The call's id, which `connect` gave.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun hangup(call: String, options: RequestOptions? = null) {
        caller.call("realtime.hangup", options, "call" to call) {}
    }

    /**
     * Opens a conversation over a WebSocket. Send events and read events, in the form of the OpenAI Realtime
     * protocol.
     *
     * It is billed until it is closed, and lasts an hour at most. The service's own refusals end it as typed
     * errors, such as `InsufficientBalanceError` or `SessionDurationLimitError`; other mistakes are events of type
     * `error`, and it goes on. The client's `timeout` covers opening it; from then on only silence is limited, by
     * `stallTimeout`.
     *
     * Credits: 10 a minute, talking or idle.
     *
     * Operation: `open_realtime_relay` (`GET /v1/realtime`).
     *
     * Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
     *
     * @param model The language model. It cannot be changed later. Default: gpt-realtime-mini.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun openSocket(model: RealtimeModel? = null, options: RequestOptions? = null): Conversation<RealtimeEvent> =
        caller.converse("realtime.open_socket", options, "model" to model) { RealtimeEvent.read(this) }
}
