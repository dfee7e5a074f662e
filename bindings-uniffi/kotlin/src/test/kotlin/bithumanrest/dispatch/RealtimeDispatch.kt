// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

@Suppress("DEPRECATION")
object RealtimeDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "create_token" -> Outcome.Returned(
            client.realtime.createToken(
                model = given.read("model") { optional { RealtimeModel.of(text()) } },
                options = given.options,
            ),
        )

        "connect" -> Outcome.Returned(
            client.realtime.connect(
                given.read("offer") { text() },
                model = given.read("model") { optional { RealtimeModel.of(text()) } },
                options = given.options,
            ),
        )

        "hangup" -> {
            client.realtime.hangup(
                given.read("call") { text() },
                options = given.options,
            )
            Outcome.Returned(null)
        }

        "open_socket" -> conversed(given) {
            client.realtime.openSocket(
                model = given.read("model") { optional { RealtimeModel.of(text()) } },
                options = given.options,
            )
        }

        else -> notExpressible("no method $method")
    }
}
