// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Tokens that renderers prove themselves with, so that they need not hold the secret.
    public var tokens: TokensResource { TokensResource(caller: caller) }
}

/// Tokens that renderers prove themselves with, so that they need not hold the secret.
public struct TokensResource: Sendable {
    let caller: Caller

    /// Makes a token that a renderer on a machine of your own proves itself with for about 5 minutes.
    ///
    /// The token is free; the session that uses it is billed. `sessions.startCloudAvatar` is the other half of this
    /// route.
    ///
    /// Credits: none.
    ///
    /// Operation: `request_runtime_token` (`POST /v1/runtime-tokens/request`).
    ///
    /// Errors of its own: `CONCURRENCY_LIMIT_REACHED`, `INSUFFICIENT_BALANCE`, `RUNTIME_SUSPENDED`,
    /// `SESSION_DURATION_LIMIT`, `SESSION_LIMIT`.
    ///
    /// - Parameters:
    ///   - agentCode: The agent that the session is recorded under. Limits: at least 1 character.
    ///   - billingType: The product that is billed, such as `agent-voice-chat` or `self-hosted-essence-2-model`.
    ///     Limits: at least 1 character.
    ///   - roomName: The live room that the session is recorded under. Limits: at least 1 character.
    ///   - userID: Another owner to record the session under. Limits: at least 1 character.
    ///   - fingerprint: What tells this machine from others: at least 32 characters, usually 32 hexadecimal digits.
    ///     Limits: at least 32 characters.
    ///   - transactionID: The `transactionID` of the token before, while one session goes on. Limits: at least 1
    ///     character.
    ///   - tags: A note for the vendor's own clients, which send one; not described.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func requestRuntime(
        agentCode: String? = nil,
        billingType: String? = nil,
        roomName: String? = nil,
        userID: String? = nil,
        fingerprint: String? = nil,
        transactionID: String? = nil,
        tags: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> RuntimeToken {
        try await caller.call(
            "tokens.request_runtime",
            [
                "agent_code": agentCode,
                "billing_type": billingType,
                "room_name": roomName,
                "user_id": userID,
                "fingerprint": fingerprint,
                "transaction_id": transactionID,
                "tags": tags,
            ],
            options
        )
    }

    /// Makes a token that is good for one agent and one hour. Hand it to a machine that should not hold the secret.
    ///
    /// What is done with it is billed to the account.
    ///
    /// Credits: none.
    ///
    /// Operation: `mint_scoped_token` (`POST /v1/runtime-tokens/mint`).
    ///
    /// Errors of its own: `RUNTIME_SUSPENDED`.
    ///
    /// - Parameters:
    ///   - agentCode: The agent's code. The token is good for this agent only. Limits: at least 1 character.
    ///   - scope: What the token may do. Default: runtime-heartbeat.
    ///   - roomName: The only room it may be used for. With `livekit-cloud` only. Limits: at least 1 character.
    ///   - livekitURL: The only LiveKit server it may be used for. With `livekit-cloud` only. Limits: at least 1
    ///     character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func mintScoped(
        agentCode: String,
        scope: TokenScope? = nil,
        roomName: String? = nil,
        livekitURL: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> ScopedToken {
        try await caller.call(
            "tokens.mint_scoped",
            [
                "agent_code": agentCode,
                "scope": scope,
                "room_name": roomName,
                "livekit_url": livekitURL,
            ],
            options
        )
    }
}
