package bithumanrest

import bithumanrest.support.Emulator
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.atomic.AtomicInteger

class SecretTest {
    @Test
    fun `the provider is asked once, and again after a refusal`() = runBlocking {
        Emulator().use { emulator ->
            val asked = AtomicInteger()
            val provider: suspend () -> String = {
                yield()
                asked.incrementAndGet()
                emulator.secret
            }
            BithumanClient(secretProvider = provider, baseUrl = emulator.url).use { client ->
                repeat(3) { client.account.me() }
                assertEquals(1, asked.get())
                emulator.reply("""{"status": 401, "body": {"error": {"code": "UNAUTHORIZED", "message": "expired"}}}""")
                client.account.me()
                assertEquals(2, asked.get())
            }
        }
    }

    @Test
    fun `a failing provider is a configuration error`() {
        BithumanClient(secretProvider = { error("offline") }, baseUrl = "http://127.0.0.1:9").use { client ->
            val error = assertThrows(ConfigurationError::class.java) { runBlocking { client.account.me() } }
            assertTrue("offline" in error.message, error.message)
        }
    }

    @Test
    fun `nothing prints the secret`() {
        val secret = "sk_do_not_print_me"
        BithumanClient(secret = secret, baseUrl = "http://127.0.0.1:9", maxRetries = 0).use { client ->
            val error = assertThrows(APIConnectionError::class.java) { runBlocking { client.account.me() } }
            for (text in listOf("$client", "$error", error.stackTraceToString(), "${SecretText(secret)}")) {
                assertFalse(secret in text, text)
            }
        }
    }
}
