// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.bool
import bithumanrest.internal.list

/** Billed work and what became of it, by the client's journal. */
public class JobsResource internal constructor(private val caller: Caller) {
    /**
     * Finds out what became of billed work whose answer never came: asks the service and never repeats.
     *
     * The key is that of the `OutcomeUnknownError`. Looked at are the agents that there are and what was charged
     * in that time, less
     * what the journal knows to have come of other calls. Other programs' work of the same kind, in the same
     * minutes and with a journal
     * of their own, cannot be told apart. A key that the journal does not know is an `InvalidRequestError`.
     *
     * @param key The idempotency key that it was sent with.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun resolve(key: String, options: RequestOptions? = null): Resolution =
        caller.call("jobs.resolve", options, "key" to key) { Resolution.read(this) }

    /**
     * Lists billed work whose end is not known, oldest first: of this process, or of all that share the client's
     * `journal`.
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun openEntries(options: RequestOptions? = null): List<OpenEntry> =
        caller.call("jobs.open_entries", options) { list { OpenEntry.read(this) } }

    /**
     * Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What
     * the service did
     * stays done and charged.
     *
     * @param key The idempotency key that it was sent with.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun forget(key: String, options: RequestOptions? = null): Boolean =
        caller.call("jobs.forget", options, "key" to key) { bool() }
}
