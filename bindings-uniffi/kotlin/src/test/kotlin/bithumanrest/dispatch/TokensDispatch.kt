// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object TokensDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "request_runtime" -> Outcome.Returned(
            client.tokens.requestRuntime(
                agentCode = given.read("agent_code") { optional { text() } },
                billingType = given.read("billing_type") { optional { text() } },
                roomName = given.read("room_name") { optional { text() } },
                userId = given.read("user_id") { optional { text() } },
                fingerprint = given.read("fingerprint") { optional { text() } },
                transactionId = given.read("transaction_id") { optional { text() } },
                tags = given.read("tags") { optional { text() } },
                options = given.options,
            ),
        )

        "mint_scoped" -> Outcome.Returned(
            client.tokens.mintScoped(
                agentCode = given.read("agent_code") { text() },
                scope = given.read("scope") { optional { TokenScope.of(text()) } },
                roomName = given.read("room_name") { optional { text() } },
                livekitUrl = given.read("livekit_url") { optional { text() } },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
