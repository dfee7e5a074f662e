// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object ApiKeysDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "create" -> Outcome.Returned(
            client.apiKeys.create(
                alias = given.read("alias") { optional { text() } },
                options = given.options,
            ),
        )

        "list" -> Outcome.Returned(
            client.apiKeys.list(
                options = given.options,
            ),
        )

        "reveal" -> Outcome.Returned(
            client.apiKeys.reveal(
                given.read("alias") { text() },
                options = given.options,
            ),
        )

        "delete" -> Outcome.Returned(
            client.apiKeys.delete(
                given.read("alias") { text() },
                options = given.options,
            ),
        )

        "rotate" -> Outcome.Returned(
            client.apiKeys.rotate(
                alias = given.read("alias") { optional { text() } },
                delete = given.read("delete") { optional { text() } },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
