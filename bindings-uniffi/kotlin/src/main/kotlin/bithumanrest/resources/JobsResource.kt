// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.bool
import bithumanrest.internal.list
import kotlin.time.Duration

/**
 * Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose
 * answer never came.
 *
 * While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
 * Deliveries may come twice, late and in any order.
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
     * @param tolerance How far a delivery may be from now, in either direction. Limits: 1 second to 1 day.
     *   Default: 5 minutes.
     * @param now The time to judge by, in Unix seconds, for tests. Default: now.
     * @throws BithumanError when it fails.
     */
    public fun receive(
        body: ByteArray,
        headers: Map<String, String> = emptyMap(),
        secrets: List<String> = emptyList(),
        tolerance: Duration? = null,
        now: Double? = null,
    ): WebhookEvent = caller.callLocal(
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
     * anyone could make this client ask, though not believe.
     *
     * @param event What happened.
     * @param id The agent's code or the video job's id.
     * @throws BithumanError when it fails.
     */
    public fun notify(event: WebhookEventKind, id: String): Boolean =
        caller.callLocal("jobs.notify", "event" to event, "id" to id) { bool() }

    /**
     * Finds out what became of billed work whose answer never came: asks the service and never repeats.
     *
     * The key is that of the `OutcomeUnknownError`. Looked at are the agents that there are and what was charged
     * in that time, less what the journal knows to have come of other calls. Other programs' work of the same
     * kind, in the same minutes and with a journal of their own, cannot be told apart. A key that the journal does
     * not know is an `InvalidRequestError`.
     *
     * @param key The idempotency key that it was sent with.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun resolve(key: String, options: RequestOptions? = null): Resolution =
        caller.call("jobs.resolve", options, "key" to key) { Resolution.read(this) }

    /**
     * Lists billed work as the journal knows it, oldest first: of this process, or of all that share the client's
     * `journal`. Nothing is sent and nothing begun.
     *
     * Named work is kept until it is forgotten; the rest for three days in a file, and in memory while there is
     * room.
     *
     * @param intent Only the work of this name: one entry, or none. Limits: at least 1 character.
     * @param state Only work that stands so.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun entries(intent: String? = null, state: EntryState? = null, options: RequestOptions? = null): List<JournalEntry> =
        caller.call("jobs.entries", options, "intent" to intent, "state" to state) { list { JournalEntry.read(this) } }

    /**
     * Lists billed work whose end is not known, oldest first: `entries` in the state `open`.
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun openEntries(options: RequestOptions? = null): List<JournalEntry> =
        caller.call("jobs.open_entries", options) { list { JournalEntry.read(this) } }

    /**
     * Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What
     * the service did stays done and charged.
     *
     * @param key The idempotency key that it was sent with.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun forget(key: String, options: RequestOptions? = null): Boolean =
        caller.call("jobs.forget", options, "key" to key) { bool() }
}
