package bithumanrest

import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.withContext
import kotlin.time.Duration

/**
 * Receives a webhook's deliveries: real ones only, each handled once. Nothing is sent, and no API secret is needed.
 *
 * @param secrets the webhook's secret, `whsec_` included; the old and the new one while you rotate them.
 * @param tolerance how far a delivery may be from now, in either direction. Limits: 1 second to 1 day. Default: 5 minutes.
 * @throws InvalidRequestError if there is no secret, or the tolerance is out of its limits.
 */
public class WebhookInbox private constructor(
    private val secrets: List<String>,
    private val tolerance: Duration?,
    private val client: BithumanClient,
    private val store: SeenStore,
) : AutoCloseable {
    init {
        try {
            verify(ByteArray(0), emptyMap())
        } catch (_: WebhookVerificationError) {
            // Nothing came yet: only the settings were to be checked.
        }
    }

    /**
     * An inbox that remembers in memory, up to 10,000 deliveries of the last seven days, or in a file.
     *
     * @param seen the path of a file that several processes may share.
     */
    public constructor(vararg secrets: String, seen: String? = null, tolerance: Duration? = null) :
        this(secrets.toList(), tolerance, seen, BithumanClient(NO_SECRET))

    private constructor(secrets: List<String>, tolerance: Duration?, seen: String?, client: BithumanClient) :
        this(secrets, tolerance, client, ClientStore(client, seen))

    /** An inbox with a store of one's own. */
    public constructor(vararg secrets: String, store: SeenStore, tolerance: Duration? = null) :
        this(secrets.toList(), tolerance, BithumanClient(NO_SECRET), store)

    /** What came of a real delivery. */
    public enum class Handled {
        /** It was handled: answer 200. */
        HANDLED,

        /** It was handled before: answer 200. */
        DUPLICATE,

        /** It is being handled in this moment: answer 409, so that the service asks again. */
        BUSY,
    }

    /**
     * Verifies a delivery and hands it to [handler], unless it was handled before. If the handler throws or is cancelled, the delivery
     * counts as not handled: answer 500, so that the service delivers again.
     *
     * @param body the delivery's body, byte for byte.
     * @param headers the headers of the delivery; names in any case.
     * @throws WebhookVerificationError for what is changed, too old, too new or from someone else: answer 400.
     */
    public suspend fun handle(body: ByteArray, headers: Map<String, String>, handler: suspend (WebhookEvent) -> Unit): Handled {
        val event = verify(body, headers)
        when (store.claim(event.id)) {
            DeliveryState.New -> Unit
            DeliveryState.Busy -> return Handled.BUSY
            else -> return Handled.DUPLICATE
        }
        var handled = false
        try {
            handler(event)
            handled = true
        } finally {
            withContext(NonCancellable) { store.settle(event.id, handled) }
        }
        return Handled.HANDLED
    }

    /** Lets go of what the inbox holds. */
    override fun close(): Unit = client.close()

    /** The inbox without its secrets. */
    override fun toString(): String = "WebhookInbox(${secrets.size} secrets)"

    private fun verify(body: ByteArray, headers: Map<String, String>): WebhookEvent =
        client.webhooks.verify(body, headers = headers, secrets = secrets, tolerance = tolerance)
}

/** Remembers deliveries: two methods, for a store of one's own. A claim must be atomic among all who share the store. */
public interface SeenStore {
    /** Takes a delivery, unless it is taken or done. Let a claim lapse after a while: whoever made it may be gone. */
    public suspend fun claim(deliveryId: String): DeliveryState

    /** Tells how the handling went: it is done, or free to be claimed again. */
    public suspend fun settle(deliveryId: String, handled: Boolean)
}

private class ClientStore(private val client: BithumanClient, private val seen: String?) : SeenStore {
    override suspend fun claim(deliveryId: String): DeliveryState = client.webhooks.claim(deliveryId, seen = seen).state

    override suspend fun settle(deliveryId: String, handled: Boolean): Unit =
        client.webhooks.settle(deliveryId, handled = handled, seen = seen)
}

/** Clients have a secret, and receiving sends nothing that one could be sent with. */
private const val NO_SECRET = "receiving-needs-no-api-secret"
