// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object SelfHostingDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "validate_key" -> Outcome.Returned(
            client.selfHosting.validateKey(
                billingType = given.read("billing_type") { optional { text() } },
                options = given.options,
            ),
        )

        "report_usage" -> Outcome.Returned(
            client.selfHosting.reportUsage(
                sessionId = given.read("session_id") { text() },
                seq = given.read("seq") { int() },
                servedS = given.read("served_s") { float() },
                installId = given.read("install_id") { optional { text() } },
                billingType = given.read("billing_type") { optional { text() } },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
