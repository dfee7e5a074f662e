// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object JobsDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "receive" -> Outcome.Returned(
            client.jobs.receive(
                given.read("body") { bytes() },
                headers = given.read("headers") { map { text() } },
                secrets = given.read("secrets") { list { text() } },
                tolerance = given.read("tolerance") { optional { duration() } },
                now = given.read("now") { optional { float() } },
            ),
        )

        "notify" -> Outcome.Returned(
            client.jobs.notify(
                given.read("event") { WebhookEventKind.of(text()) },
                given.read("id") { text() },
            ),
        )

        "resolve" -> Outcome.Returned(
            client.jobs.resolve(
                given.read("key") { text() },
                options = given.options,
            ),
        )

        "entries" -> Outcome.Returned(
            client.jobs.entries(
                intent = given.read("intent") { optional { text() } },
                state = given.read("state") { optional { EntryState.of(text()) } },
                options = given.options,
            ),
        )

        "open_entries" -> Outcome.Returned(
            client.jobs.openEntries(
                options = given.options,
            ),
        )

        "forget" -> Outcome.Returned(
            client.jobs.forget(
                given.read("key") { text() },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
