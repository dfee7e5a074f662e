// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object EmbedDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "create_token" -> Outcome.Returned(
            client.embed.createToken(
                agentId = given.read("agent_id") { text() },
                fingerprint = given.read("fingerprint") { text() },
                model = given.read("model") { optional { EmbedModel.of(text()) } },
                options = given.options,
            ),
        )

        "snippet" -> Outcome.Returned(
            client.embed.snippet(
                given.read("code") { text() },
                token = given.read("token") { optional { text() } },
                model = given.read("model") { optional { text() } },
                render = given.read("render") { optional { RenderPlace.of(text()) } },
                greetingLanguage = given.read("greeting_language") { optional { text() } },
                greeting = given.read("greeting") { optional { text() } },
                width = given.read("width") { optional { text() } },
                height = given.read("height") { optional { text() } },
                title = given.read("title") { optional { text() } },
            ),
        )

        "fingerprint" -> Outcome.Returned(
            client.embed.fingerprint(
                given.read("user") { text() },
                given.read("pepper") { text() },
            ),
        )

        else -> notExpressible("no method $method")
    }
}
