// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object DynamicsDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "generate" -> Outcome.Returned(
            client.dynamics.generate(
                agentId = given.read("agent_id") { text() },
                imageUrl = given.read("image_url") { optional { text() } },
                duration = given.read("duration") { optional { int() } },
                model = given.read("model") { optional { GestureEngine.of(text()) } },
                options = given.options,
            ),
        )

        "create" -> followed(given) {
            client.dynamics.create(
                agentId = given.read("agent_id") { text() },
                imageUrl = given.read("image_url") { optional { text() } },
                duration = given.read("duration") { optional { int() } },
                model = given.read("model") { optional { GestureEngine.of(text()) } },
                options = given.options,
            )
        }

        "resume" -> followed(given) {
            client.dynamics.resume(
                given.read("token") { text() },
            )
        }

        "get" -> Outcome.Returned(
            client.dynamics.get(
                given.read("agent_id") { text() },
                options = given.options,
            ),
        )

        "update" -> Outcome.Returned(
            client.dynamics.update(
                given.read("agent_id") { text() },
                dynamics = given.read("dynamics") { givenGestureConfiguration() },
                toggleEnabled = given.read("toggle_enabled") { optional { bool() } },
                options = given.options,
            ),
        )

        "wait" -> Outcome.Returned(
            client.dynamics.wait(
                given.read("agent_id") { text() },
                interval = given.read("interval") { optional { duration() } },
                timeout = given.read("timeout") { optional { duration() } },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}

fun Given.givenGestureConfiguration(): GestureConfiguration = GestureConfiguration(
    enabled = read("enabled") { optional { bool() } },
    batchResults = read("batch_results") { optional { map { json() } } },
    result = read("result") { optional { map { json() } } },
    talking = read("talking") { optional { map { json() } } },
)
