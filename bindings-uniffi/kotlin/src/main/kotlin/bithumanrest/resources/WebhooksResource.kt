// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.list
import bithumanrest.internal.secret
import kotlin.time.Duration

/** Endpoints of yours that the service tells when agents and videos are ready. */
public class WebhooksResource internal constructor(private val caller: Caller) {
    /**
     * Registers an endpoint. Its secret is in this answer and nowhere else; there is no way to change an endpoint
     * later.
     *
     * Credits: none.
     *
     * Operation: `create_webhook` (`POST /v1/webhooks`).
     *
     * @param url Where to deliver: an `https` address that answers 2xx within 10 seconds. Limits: an absolute
     *   http or https address.
     * @param events What to tell of; everything when empty. Limits: one of agent.ready, agent.failed,
     *   video.completed, video.failed.
     * @param description A note to yourself.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun create(
        url: String,
        events: List<WebhookEventType> = emptyList(),
        description: String? = null,
        options: RequestOptions? = null,
    ): WebhookCreated = caller.call(
        "webhooks.create",
        options,
        "url" to url,
        "events" to events,
        "description" to description,
    ) { WebhookCreated.read(this) }

    /**
     * Lists the registered endpoints.
     *
     * Credits: none.
     *
     * Operation: `list_webhooks` (`GET /v1/webhooks`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun list(options: RequestOptions? = null): List<Webhook> =
        caller.call("webhooks.list", options) { list { Webhook.read(this) } }

    /**
     * Fetches an endpoint, without its secret.
     *
     * Credits: none.
     *
     * Operation: `get_webhook` (`GET /v1/webhooks/{webhook_id}`).
     *
     * @param webhookId The endpoint's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun get(webhookId: String, options: RequestOptions? = null): Webhook =
        caller.call("webhooks.get", options, "webhook_id" to webhookId) { Webhook.read(this) }

    /**
     * Removes an endpoint.
     *
     * Credits: none.
     *
     * Operation: `delete_webhook` (`DELETE /v1/webhooks/{webhook_id}`).
     *
     * @param webhookId The endpoint's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun delete(webhookId: String, options: RequestOptions? = null): WebhookDeletion =
        caller.call("webhooks.delete", options, "webhook_id" to webhookId) { WebhookDeletion.read(this) }

    /**
     * Has a signed `ping` delivered to an endpoint and tells how that went.
     *
     * Credits: none.
     *
     * Operation: `test_webhook` (`POST /v1/webhooks/{webhook_id}/test`).
     *
     * @param webhookId The endpoint's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun test(webhookId: String, options: RequestOptions? = null): WebhookTest =
        caller.call("webhooks.test", options, "webhook_id" to webhookId) { WebhookTest.read(this) }

    /**
     * Lists what was delivered to an endpoint of late, and what could not be.
     *
     * Credits: none.
     *
     * Operation: `list_webhook_deliveries` (`GET /v1/webhooks/{webhook_id}/deliveries`).
     *
     * @param webhookId The endpoint's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun listDeliveries(webhookId: String, options: RequestOptions? = null): List<WebhookDelivery> =
        caller.call("webhooks.list_deliveries", options, "webhook_id" to webhookId) { list { WebhookDelivery.read(this) } }

    /**
     * Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body.
     *
     * A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it
     * with 400.
     *
     * @param body The delivery's body, byte for byte.
     * @param headers The headers of the delivery; names in any case.
     * @param secrets The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate
     *   them.
     * @param tolerance How far a delivery may be from now, in either direction. Limits: 1 second to 1 day.
     *   Default: 5 minutes.
     * @param now The time to judge by, in Unix seconds, for tests. Default: now.
     * @throws BithumanError when it fails.
     */
    public fun verify(
        body: ByteArray,
        headers: Map<String, String> = emptyMap(),
        secrets: List<String> = emptyList(),
        tolerance: Duration? = null,
        now: Double? = null,
    ): WebhookEvent = caller.callLocal(
        "webhooks.verify",
        "body" to body,
        "headers" to headers,
        "secrets" to secrets,
        "tolerance" to tolerance,
        "now" to now,
    ) { WebhookEvent.read(this) }

    /**
     * Signs a delivery as the service would, for tests of a receiver; nothing is sent.
     *
     * @param body The delivery's body, byte for byte.
     * @param secret The webhook's secret, `whsec_` included.
     * @param timestamp When it is signed, in Unix seconds. Default: now.
     * @throws BithumanError when it fails.
     */
    public fun sign(body: ByteArray, secret: String, timestamp: Long? = null): SignedWebhook =
        caller.callLocal("webhooks.sign", "body" to body, "secret" to secret, "timestamp" to timestamp) { SignedWebhook.read(this) }

    /**
     * Reads an event of a conversation, `room.join` or `chat.push`, which the console configures; nothing is sent.
     *
     * These are **not signed**: anyone who knows the address can send one. Keep the address secret, or have the
     * console add a header that only you know, and compare it. A signed delivery is an `InvalidRequestError`: it
     * is to be verified. Answer with exactly 200.
     *
     * @param body The delivery's body, byte for byte.
     * @param headers The headers of the delivery; names in any case.
     * @throws BithumanError when it fails.
     */
    public fun parseSessionEvent(body: ByteArray, headers: Map<String, String> = emptyMap()): SessionEvent =
        caller.callLocal("webhooks.parse_session_event", "body" to body, "headers" to headers) { SessionEvent.read(this) }

    /**
     * Takes a verified delivery, unless it was handled before or is being handled; nothing is sent.
     *
     * The service may deliver twice. Claim the event's id, handle it when it is `new`, then `settle` it. A claim
     * is free again when its process has ended, and after 60 seconds. What was handled is remembered for seven
     * days.
     *
     * @param deliveryId The id of a verified event.
     * @param seen The path of a file that several processes may share. It is made when it is not there. Limits:
     *   at least 1 character. Default: the client's memory: up to 10,000 deliveries of the last seven days.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun claim(deliveryId: String, seen: String? = null, options: RequestOptions? = null): ClaimedDelivery =
        caller.call("webhooks.claim", options, "delivery_id" to deliveryId, "seen" to seen) { ClaimedDelivery.read(this) }

    /**
     * Tells how the handling of a claimed delivery went: it is done for good, or free to be claimed when it
     * arrives again. Nothing is sent.
     *
     * @param deliveryId The id of a claimed event.
     * @param handled Whether it was handled. If not, it can be claimed again.
     * @param seen The store that the claim was made in. Limits: at least 1 character. Default: the client's
     *   memory.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun settle(deliveryId: String, handled: Boolean, seen: String? = null, options: RequestOptions? = null) {
        caller.call("webhooks.settle", options, "delivery_id" to deliveryId, "handled" to handled, "seen" to seen) {}
    }
}
