// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import kotlin.time.Duration

/** Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`. */
public class DynamicsResource internal constructor(private val caller: Caller) {
    /**
     * Begins to make a set of gestures and answers at once; follow it with `wait`.
     *
     * Credits: 250 a set.
     *
     * Operation: `generate_dynamics` (`POST /v1/dynamics/generate`).
     *
     * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`.
     *
     * @param agentId The agent's code. Limits: at least 1 character.
     * @param imageUrl A public address of another picture to move; the agent's portrait when absent. Limits: an
     *   absolute http or https address.
     * @param duration Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default:
     *   5.
     * @param model What the gestures are made with. No longer described by the service: leave it out. Default:
     *   seedance.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun generate(
        agentId: String,
        imageUrl: String? = null,
        duration: Long? = null,
        model: GestureEngine? = null,
        options: RequestOptions? = null,
    ): GestureGeneration = caller.call(
        "dynamics.generate",
        options,
        "agent_id" to agentId,
        "image_url" to imageUrl,
        "duration" to duration,
        "model" to model,
    ) { GestureGeneration.read(this) }

    /**
     * Begins to make a set of gestures and gives the job, to wait for, to watch or to resume later. Billed as
     * `generate`.
     *
     * @param agentId The agent's code. Limits: at least 1 character.
     * @param imageUrl A public address of another picture to move; the agent's portrait when absent. Limits: an
     *   absolute http or https address.
     * @param duration Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default:
     *   5.
     * @param model What the gestures are made with. No longer described by the service: leave it out. Default:
     *   seedance.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun create(
        agentId: String,
        imageUrl: String? = null,
        duration: Long? = null,
        model: GestureEngine? = null,
        options: RequestOptions? = null,
    ): Job<GestureSet> = caller.begin(
        "dynamics.create",
        options,
        "agent_id" to agentId,
        "image_url" to imageUrl,
        "duration" to duration,
        "model" to model,
    ) { GestureSet.read(this) }

    /**
     * Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
     *
     * A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
     *
     * @param token The job's token.
     * @throws BithumanError when it fails.
     */
    public fun resume(token: String): Job<GestureSet> = caller.resume("dynamics.resume", "token" to token) { GestureSet.read(this) }

    /**
     * Fetches an agent's gestures. An agent without any is an answer without address, not an error.
     *
     * Credits: none.
     *
     * Operation: `get_dynamics` (`GET /v1/dynamics/{agent_id}`).
     *
     * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
     *
     * @param agentId The agent's code.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun get(agentId: String, options: RequestOptions? = null): GestureSet =
        caller.call("dynamics.get", options, "agent_id" to agentId) { GestureSet.read(this) }

    /**
     * Changes an agent's gestures. Each call also begins to make its idle motion anew.
     *
     * Credits: none.
     *
     * Operation: `update_dynamics` (`PUT /v1/dynamics/{agent_id}`).
     *
     * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
     *
     * @param agentId The agent's code.
     * @param dynamics What to merge into the stored configuration.
     * @param toggleEnabled Switch at once: true to the gestures, false back to talking only.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun update(
        agentId: String,
        dynamics: GestureConfiguration,
        toggleEnabled: Boolean? = null,
        options: RequestOptions? = null,
    ): GestureUpdate = caller.call(
        "dynamics.update",
        options,
        "agent_id" to agentId,
        "dynamics" to dynamics,
        "toggle_enabled" to toggleEnabled,
    ) { GestureUpdate.read(this) }

    /**
     * Waits until an agent's gestures are made, and gives them. Giving up does not stop the service.
     *
     * An agent that has none, and for which none are being made, is a `JobFailedError`, like a set that could not
     * be made; a wait that takes too long is a `JobTimeoutError`.
     *
     * @param agentId The agent's code.
     * @param interval How long to pause between two reads. Less than one second only against an emulator on this
     *   machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
     *   towards the end.
     * @param timeout The longest to wait. Making them goes on when it passes. Limits: 0 to 7 days. Default: 1
     *   hour.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun wait(
        agentId: String,
        interval: Duration? = null,
        timeout: Duration? = null,
        options: RequestOptions? = null,
    ): GestureSet =
        caller.call("dynamics.wait", options, "agent_id" to agentId, "interval" to interval, "timeout" to timeout) { GestureSet.read(this) }
}
