// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object StatusDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "readiness" -> Outcome.Returned(
            client.status.readiness(
                options = given.options,
            ),
        )

        "health" -> {
            client.status.health(
                options = given.options,
            )
            Outcome.Returned(null)
        }

        "platform" -> Outcome.Returned(
            client.status.platform(
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
