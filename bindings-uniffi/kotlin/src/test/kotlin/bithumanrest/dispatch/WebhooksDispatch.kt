// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object WebhooksDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "create" -> Outcome.Returned(
            client.webhooks.create(
                url = given.read("url") { text() },
                events = given.read("events") { list { WebhookEventType.of(text()) } },
                description = given.read("description") { optional { text() } },
                options = given.options,
            ),
        )

        "list" -> Outcome.Returned(
            client.webhooks.list(
                options = given.options,
            ),
        )

        "get" -> Outcome.Returned(
            client.webhooks.get(
                given.read("webhook_id") { text() },
                options = given.options,
            ),
        )

        "delete" -> Outcome.Returned(
            client.webhooks.delete(
                given.read("webhook_id") { text() },
                options = given.options,
            ),
        )

        "test" -> Outcome.Returned(
            client.webhooks.test(
                given.read("webhook_id") { text() },
                options = given.options,
            ),
        )

        "list_deliveries" -> Outcome.Returned(
            client.webhooks.listDeliveries(
                given.read("webhook_id") { text() },
                options = given.options,
            ),
        )

        "verify" -> Outcome.Returned(
            client.webhooks.verify(
                given.read("body") { bytes() },
                headers = given.read("headers") { map { text() } },
                secrets = given.read("secrets") { list { text() } },
                tolerance = given.read("tolerance") { optional { duration() } },
                now = given.read("now") { optional { float() } },
            ),
        )

        "sign" -> Outcome.Returned(
            client.webhooks.sign(
                given.read("body") { bytes() },
                secret = given.read("secret") { text() },
                timestamp = given.read("timestamp") { optional { int() } },
            ),
        )

        "parse_session_event" -> Outcome.Returned(
            client.webhooks.parseSessionEvent(
                given.read("body") { bytes() },
                headers = given.read("headers") { map { text() } },
            ),
        )

        "claim" -> Outcome.Returned(
            client.webhooks.claim(
                given.read("delivery_id") { text() },
                seen = given.read("seen") { optional { text() } },
                options = given.options,
            ),
        )

        "settle" -> {
            client.webhooks.settle(
                given.read("delivery_id") { text() },
                handled = given.read("handled") { bool() },
                seen = given.read("seen") { optional { text() } },
                options = given.options,
            )
            Outcome.Returned(null)
        }

        else -> notExpressible("no method $method")
    }
}
