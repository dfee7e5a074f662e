package bithumanrest

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path

private const val SECRET = "whsec_never_to_be_printed_77"

class WebhookInboxTest {
    private val body = """{"id":"evt_1","event":"agent.ready","created":1790000000,"data":{"code":"A1"}}""".toByteArray()

    private fun headers(): Map<String, String> = BithumanClient(secret = "sk_any").use { it.webhooks.sign(body, secret = SECRET).headers }

    @Test
    fun `a delivery is handled once, after its handler succeeded`() = runBlocking {
        WebhookInbox("whsec_old", SECRET).use { inbox ->
            assertThrows(ArithmeticException::class.java) {
                runBlocking { inbox.handle(body, headers()) { throw ArithmeticException() } }
            }
            val seen = mutableListOf<String?>()
            val nested = mutableListOf<WebhookInbox.Handled>()
            val handled = inbox.handle(body, headers()) { event ->
                seen += event.agentReady?.code
                nested += inbox.handle(body, headers()) { error("it is being handled") }
            }
            assertEquals(WebhookInbox.Handled.HANDLED, handled)
            assertEquals(listOf<String?>("A1"), seen)
            assertEquals(listOf(WebhookInbox.Handled.BUSY), nested)
            assertEquals(WebhookInbox.Handled.DUPLICATE, inbox.handle(body, headers()) { error("it was handled") })
        }
    }

    @Test
    fun `a cancelled handler is tried again`() = runBlocking {
        WebhookInbox(SECRET).use { inbox ->
            val begun = CompletableDeferred<Unit>()
            val handling = async {
                inbox.handle(body, headers()) {
                    begun.complete(Unit)
                    awaitCancellation()
                }
            }
            begun.await()
            handling.cancelAndJoin()
            assertEquals(WebhookInbox.Handled.HANDLED, inbox.handle(body, headers()) {})
        }
    }

    @Test
    fun `inboxes that share a file handle a delivery once`(@TempDir folder: Path) = runBlocking {
        val file = folder.resolve("seen.sqlite").toString()
        WebhookInbox(SECRET, seen = file).use { first ->
            WebhookInbox(SECRET, seen = file).use { second ->
                assertEquals(WebhookInbox.Handled.HANDLED, first.handle(body, headers()) {})
                assertEquals(WebhookInbox.Handled.DUPLICATE, second.handle(body, headers()) {})
            }
        }
    }

    @Test
    fun `a store of one's own decides`() = runBlocking {
        val settled = mutableListOf<Pair<String, Boolean>>()
        val store = object : SeenStore {
            override suspend fun claim(deliveryId: String): DeliveryState = if (settled.isEmpty()) DeliveryState.New else DeliveryState.Done

            override suspend fun settle(deliveryId: String, handled: Boolean) {
                settled += deliveryId to handled
            }
        }
        WebhookInbox(SECRET, store = store).use { inbox ->
            assertEquals(WebhookInbox.Handled.HANDLED, inbox.handle(body, headers()) {})
            assertEquals(WebhookInbox.Handled.DUPLICATE, inbox.handle(body, headers()) {})
        }
        assertEquals(listOf("evt_1" to true), settled)
    }

    @Test
    fun `what is not from the service is refused, and no secret is printed`() {
        assertThrows(InvalidRequestError::class.java) { WebhookInbox("") }
        WebhookInbox(SECRET).use { inbox ->
            val error = assertThrows(WebhookVerificationError::class.java) {
                runBlocking { inbox.handle(body + ' '.code.toByte(), headers()) {} }
            }
            for (text in listOf("$inbox", "$error")) assertFalse(SECRET in text, text)
        }
    }
}
