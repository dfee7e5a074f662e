// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.json

/** How the service is. Nothing here needs or receives the secret. */
public class StatusResource internal constructor(private val caller: Caller) {
    /**
     * Tells how well the service and its families of models work. A bad state is an answer here, not an error.
     *
     * Credits: none.
     *
     * Operation: `get_readiness` (`GET /readyz`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun readiness(options: RequestOptions? = null): Readiness =
        caller.call("status.readiness", options) { Readiness.read(this) }

    /**
     * Makes sure that the service can be reached: it is an error when it cannot.
     *
     * Credits: none.
     *
     * Operation: `get_health` (`GET /health`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun health(options: RequestOptions? = null) {
        caller.call("status.health", options) {}
    }

    /**
     * Fetches the vendor's public status page as data, from a host of its own: how each service is, and a summary.
     *
     * The service does not describe the form: it is given as it was received. A client with a `baseUrl` of its own
     * asks that instead.
     *
     * Credits: none.
     *
     * Operation: `get_platform_status` (`GET /status.json`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun platform(options: RequestOptions? = null): JsonValue = caller.call("status.platform", options) { json() }
}
