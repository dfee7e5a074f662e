// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller

/** What a renderer on a machine of your own asks and reports. */
public class SelfHostingResource internal constructor(private val caller: Caller) {
    /**
     * Asks whether a renderer may serve with this secret. A 401 says to stop; a 503 says to go on and to ask
     * again.
     *
     * Credits: none.
     *
     * Operation: `validate_self_hosted_key` (`POST /v1/auth/validate`).
     *
     * Errors of its own: `ACCOUNT_SUSPENDED`, `PLAN_REQUIRED`.
     *
     * @param billingType The product that is rendered, such as `self-hosted-essence-2-model`. Limits: at least 1
     *   character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun validateKey(billingType: String? = null, options: RequestOptions? = null): SelfHostedIdentity =
        caller.call("self_hosting.validate_key", options, "billing_type" to billingType) { SelfHostedIdentity.read(this) }

    /**
     * Reports how long a renderer has served a session. The same report twice is billed once.
     *
     * A 401 says to stop. A 402 says that nothing was recorded: what is being rendered may be finished. A 503 says
     * to report again.
     *
     * Credits: the product's self-hosted rate, by the second that is reported.
     *
     * Operation: `report_meter_beat` (`POST /v1/meter/beats`).
     *
     * Errors of its own: `ACCOUNT_SUSPENDED`, `INSUFFICIENT_BALANCE`, `PLAN_REQUIRED`.
     *
     * @param sessionId The session's id, at most 128 characters. Limits: 1 to 128 characters.
     * @param seq Counts the reports of the session, from 1. Limits: at least 1.
     * @param servedS Seconds served since the last report, by the wall clock. The service cuts what cannot be.
     *   Limits: at least 0.
     * @param installId What tells this machine from others, at most 128 characters. Limits: at most 128
     *   characters.
     * @param billingType The product that is rendered. The first report of a session decides it. Limits: at
     *   least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun reportUsage(
        sessionId: String,
        seq: Long,
        servedS: Double,
        installId: String? = null,
        billingType: String? = null,
        options: RequestOptions? = null,
    ): UsageReport = caller.call(
        "self_hosting.report_usage",
        options,
        "session_id" to sessionId,
        "seq" to seq,
        "served_s" to servedS,
        "install_id" to installId,
        "billing_type" to billingType,
    ) { UsageReport.read(this) }
}
