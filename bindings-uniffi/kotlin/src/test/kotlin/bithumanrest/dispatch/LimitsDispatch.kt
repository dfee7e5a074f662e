// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object LimitsDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "get" -> Outcome.Returned(
            client.limits.get(),
        )

        else -> notExpressible("no method $method")
    }
}
