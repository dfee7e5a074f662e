// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.bool
import kotlinx.coroutines.flow.Flow
import kotlin.time.Instant

/** Who you are, what things cost and what is left. */
public class AccountResource internal constructor(private val caller: Caller) {
    /**
     * Makes sure that the secret is good: a bad one is an `UnauthorizedError`, although the service answers 200.
     *
     * Credits: none.
     *
     * Operation: `validate_api_secret` (`POST /v1/validate`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun validate(options: RequestOptions? = null) {
        caller.call("account.validate", options) {}
    }

    /**
     * Whether the secret is good. A bad one is an answer here, not an error.
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun isValid(options: RequestOptions? = null): Boolean = caller.call("account.is_valid", options) { bool() }

    /**
     * Tells whom the secret belongs to, with plan and balance.
     *
     * Credits: none.
     *
     * Operation: `get_me` (`GET /v1/me`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun me(options: RequestOptions? = null): AccountInfo = caller.call("account.me", options) { AccountInfo.read(this) }

    /**
     * Tells what creating, rendering and talking cost.
     *
     * Credits: none.
     *
     * Operation: `get_pricing` (`GET /v1/pricing`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun pricing(options: RequestOptions? = null): Pricing = caller.call("account.pricing", options) { Pricing.read(this) }

    /**
     * Tells how many credits are left and how many minutes they pay for.
     *
     * Credits: none.
     *
     * Operation: `get_credit_summary` (`GET /v2/credit-summaries`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun credits(options: RequestOptions? = null): Credits = caller.call("account.credits", options) { Credits.read(this) }

    /**
     * Estimates what work will cost and how long it takes, and whether balance and plan are enough, before any of
     * it is begun.
     *
     * Prices are the service's of this moment, times and plans the documentation's. Nothing is charged or held
     * back: other work of the account may take the credits first. Where new agents are planned, the account's
     * agents are counted.
     *
     * @param work The work, an entry for each kind of it.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun estimate(work: List<PlannedWork>, options: RequestOptions? = null): Estimate =
        caller.call("account.estimate", options, "work" to work) { Estimate.read(this) }

    /**
     * Lists every change of the balance, newest first, page by page.
     *
     * Credits: none.
     *
     * Operation: `list_usage` (`GET /v1/usage`).
     *
     * @param pageSize How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1
     *   to 200. Default: 100.
     * @param offset How many of the newest records to skip. Limits: at least 0. Default: 0.
     * @param start Only records from this moment on.
     * @param end Only records before this moment.
     * @param agentCode Only records of the agent with this code. Limits: at least 1 character.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun usage(
        pageSize: Long? = null,
        offset: Long? = null,
        start: Instant? = null,
        end: Instant? = null,
        agentCode: String? = null,
        options: RequestOptions? = null,
    ): Flow<UsageEvent> = caller.items(
        "account.usage",
        options,
        "page_size" to pageSize,
        "offset" to offset,
        "start" to start,
        "end" to end,
        "agent_code" to agentCode,
    ) { UsageEvent.read(this) }

    /**
     * Lists what was spent, newest first: every charge with what was given back of it. Grants are left out.
     *
     * A video is charged for two minutes and gets back what it did not need; what failed gets back everything.
     * Records name no job, so of several at one rate and agent the pairs are a guess; their sum is not. A charge
     * is given once its record was reached, a refund whose charge is older than the records at the end.
     *
     * @param pageSize How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1
     *   to 200. Default: 100.
     * @param offset How many of the newest records to skip. Limits: at least 0. Default: 0.
     * @param start Only records from this moment on.
     * @param end Only records before this moment.
     * @param agentCode Only records of the agent with this code. Limits: at least 1 character.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun usagePairs(
        pageSize: Long? = null,
        offset: Long? = null,
        start: Instant? = null,
        end: Instant? = null,
        agentCode: String? = null,
        options: RequestOptions? = null,
    ): Flow<UsageEntry> = caller.items(
        "account.usage_pairs",
        options,
        "page_size" to pageSize,
        "offset" to offset,
        "start" to start,
        "end" to end,
        "agent_code" to agentCode,
    ) { UsageEntry.read(this) }
}
