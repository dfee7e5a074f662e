// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller

/**
 * The account's rate limits.
 *
 * Calls wait for their turn instead of being refused: the client counts in the account's buckets together with all
 * other clients of the account, in this process and on this host, and corrects itself by what the service's
 * answers tell.
 */
public class LimitsResource internal constructor(private val caller: Caller) {
    /**
     * The account's buckets as they are known here; nothing is sent. Before the first answer nothing is, unless
     * the client was given the plan.
     *
     * @throws BithumanError when it fails.
     */
    public fun get(): AccountLimits = caller.callLocal("limits.get") { AccountLimits.read(this) }
}
