// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller

/** Tokens that renderers prove themselves with, so that they need not hold the secret. */
public class TokensResource internal constructor(private val caller: Caller) {
    /**
     * Makes a token that a renderer on a machine of your own proves itself with for about 5 minutes.
     *
     * The token is free; the session that uses it is billed. `sessions.startCloudAvatar` is the other half of this
     * route.
     *
     * Credits: none.
     *
     * Operation: `request_runtime_token` (`POST /v1/runtime-tokens/request`).
     *
     * Errors of its own: `CONCURRENCY_LIMIT_REACHED`, `INSUFFICIENT_BALANCE`, `RUNTIME_SUSPENDED`,
     * `SESSION_DURATION_LIMIT`, `SESSION_LIMIT`.
     *
     * @param agentCode The agent that the session is recorded under. Limits: at least 1 character.
     * @param billingType The product that is billed, such as `agent-voice-chat` or
     *   `self-hosted-essence-2-model`. Limits: at least 1 character.
     * @param roomName The live room that the session is recorded under. Limits: at least 1 character.
     * @param userId Another owner to record the session under. Limits: at least 1 character.
     * @param fingerprint What tells this machine from others: at least 32 characters, usually 32 hexadecimal
     *   digits. Limits: at least 32 characters.
     * @param transactionId The `transactionId` of the token before, while one session goes on. Limits: at least
     *   1 character.
     * @param tags A note for the vendor's own clients, which send one; not described.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun requestRuntime(
        agentCode: String? = null,
        billingType: String? = null,
        roomName: String? = null,
        userId: String? = null,
        fingerprint: String? = null,
        transactionId: String? = null,
        tags: String? = null,
        options: RequestOptions? = null,
    ): RuntimeToken = caller.call(
        "tokens.request_runtime",
        options,
        "agent_code" to agentCode,
        "billing_type" to billingType,
        "room_name" to roomName,
        "user_id" to userId,
        "fingerprint" to fingerprint,
        "transaction_id" to transactionId,
        "tags" to tags,
    ) { RuntimeToken.read(this) }

    /**
     * Makes a token that is good for one agent and one hour. Hand it to a machine that should not hold the secret.
     *
     * What is done with it is billed to the account.
     *
     * Credits: none.
     *
     * Operation: `mint_scoped_token` (`POST /v1/runtime-tokens/mint`).
     *
     * Errors of its own: `RUNTIME_SUSPENDED`.
     *
     * @param agentCode The agent's code. The token is good for this agent only. Limits: at least 1 character.
     * @param scope What the token may do. Default: runtime-heartbeat.
     * @param roomName The only room it may be used for. With `livekit-cloud` only. Limits: at least 1 character.
     * @param livekitUrl The only LiveKit server it may be used for. With `livekit-cloud` only. Limits: at least
     *   1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun mintScoped(
        agentCode: String,
        scope: TokenScope? = null,
        roomName: String? = null,
        livekitUrl: String? = null,
        options: RequestOptions? = null,
    ): ScopedToken = caller.call(
        "tokens.mint_scoped",
        options,
        "agent_code" to agentCode,
        "scope" to scope,
        "room_name" to roomName,
        "livekit_url" to livekitUrl,
    ) { ScopedToken.read(this) }
}
