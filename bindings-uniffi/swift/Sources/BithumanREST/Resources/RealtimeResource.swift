// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Talking to a language model, by sound and in words.
    public var realtime: RealtimeResource { RealtimeResource(caller: caller) }
}

/// Talking to a language model, by sound and in words.
public struct RealtimeResource: Sendable {
    let caller: Caller

    /// Makes a token for the language model's own service.
    ///
    /// Credits: none.
    ///
    /// Operation: `create_realtime_token` (`POST /v1/realtime/ephemeral-token`).
    ///
    /// Errors of its own: `ENDPOINT_RETIRED`, `INSUFFICIENT_BALANCE`.
    ///
    /// Retired by the service on 2026-09-27: use `realtime.connect` for a WebRTC call or `realtime.openSocket` for a
    /// WebSocket.
    ///
    /// - Parameters:
    ///   - model: The language model. Default: gpt-realtime-mini.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    @available(
        *, deprecated,
        message:
            "Withdrawn by the service on 2026-09-27: use `realtime.connect` for a WebRTC call or `realtime.openSocket` for a WebSocket."
    )
    public func createToken(model: RealtimeModel? = nil, options: RequestOptions? = nil) async throws -> RealtimeToken {
        try await caller.call("realtime.create_token", ["model": model], options)
    }

    /// Begins a WebRTC call: takes the offer of your peer connection and gives the answer to set on it.
    ///
    /// It is billed until it ends: end it with `hangup`. A peer that only vanishes is billed for up to 10 seconds more.
    ///
    /// Credits: 10 a minute, talking or idle.
    ///
    /// Operation: `connect_realtime_call` (`POST /v1/realtime/connect`).
    ///
    /// Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
    ///
    /// - Parameters:
    ///   - offer: The offer, in the Session Description Protocol.
    ///   - model: The language model. It cannot be changed later. Default: gpt-realtime-mini.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func connect(_ offer: String, model: RealtimeModel? = nil, options: RequestOptions? = nil) async throws -> RealtimeCall {
        try await caller.call("realtime.connect", ["offer": offer, "model": model], options)
    }

    /// Ends a WebRTC call.
    ///
    /// - Parameters:
    ///   - call: The call's id, which `connect` gave.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func hangup(_ call: String, options: RequestOptions? = nil) async throws {
        try await caller.perform("realtime.hangup", ["call": call], options)
    }

    /// Opens a conversation over a WebSocket. Send events and read events, in the form of the OpenAI Realtime protocol.
    ///
    /// It is billed until it is closed, and lasts an hour at most. The service's own refusals end it as typed errors,
    /// such as `InsufficientBalanceError` or `SessionDurationLimitError`; other mistakes are events of type `error`,
    /// and it goes on. The client's `timeout` covers opening it; from then on only silence is limited, by
    /// `stallTimeout`.
    ///
    /// Credits: 10 a minute, talking or idle.
    ///
    /// Operation: `open_realtime_relay` (`GET /v1/realtime`).
    ///
    /// Errors of its own: `INSUFFICIENT_BALANCE`, `PAYWALL`.
    ///
    /// - Parameters:
    ///   - model: The language model. It cannot be changed later. Default: gpt-realtime-mini.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func openSocket(model: RealtimeModel? = nil, options: RequestOptions? = nil) async throws -> Conversation<RealtimeEvent> {
        try await caller.converse("realtime.open_socket", ["model": model], options)
    }
}
