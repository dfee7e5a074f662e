// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.bool

/**
 * Deliveries that end the waits of this client at once, so that it hardly has to ask.
 *
 * While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
 * Deliveries may come
 * twice, late and in any order.
 */
public class JobsResource internal constructor(private val caller: Caller) {
    /**
     * Hands a delivery to the waits of this client: verifies it as `webhooks.verify` does, then tells of it as
     * `notify` does.
     *
     * A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it
     * with 400.
     *
     * @param body The delivery's body, byte for byte.
     * @param headers The headers of the delivery; names in any case.
     * @param secrets The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate
     *   them.
     * @param tolerance How many seconds a delivery may be from now, in either direction. Limits: 1 to 86400.
     *   Default: 300.
     * @param now The time to judge by, in Unix seconds, for tests. Default: now.
     * @throws BithumanError when it fails.
     */
    public fun receive(
        body: ByteArray,
        headers: Map<String, String> = emptyMap(),
        secrets: List<String> = emptyList(),
        tolerance: Double? = null,
        now: Double? = null,
    ): WebhookEvent =
        caller.callLocal(
            "jobs.receive",
            "body" to body,
            "headers" to headers,
            "secrets" to secrets,
            "tolerance" to tolerance,
            "now" to now,
        ) { WebhookEvent.read(this) }

    /**
     * Tells the waits of this client that a job ended, and gives whether one waits for it. It is read once more
     * for its result.
     *
     * For deliveries that were verified already, or that another process received. Only pass on what was verified:
     * anyone could make
     * this client ask, though not believe.
     *
     * @param event What happened.
     * @param id The agent's code or the video job's id.
     * @throws BithumanError when it fails.
     */
    public fun notify(event: WebhookEventKind, id: String): Boolean =
        caller.callLocal("jobs.notify", "event" to event, "id" to id) { bool() }
}
