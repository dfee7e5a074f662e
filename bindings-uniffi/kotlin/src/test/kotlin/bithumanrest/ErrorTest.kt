package bithumanrest

import bithumanrest.support.Emulator
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.single
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import kotlin.time.Duration
import kotlin.time.Duration.Companion.days
import kotlin.time.Duration.Companion.seconds

class ErrorTest {
    @Test
    fun `errors are caught by class`() {
        Emulator().use { emulator ->
            emulator.client().use { client ->
                val error = assertThrows(NotFoundError::class.java) { runBlocking { client.agents.get("A00XXX0000") } }
                assertEquals(404, error.status)
                assertEquals("get_agent", error.operation)
                assertNotNull(error.requestId)
                assertEquals(1, error.attempts.size)
            }
        }
    }

    @Test
    fun `an invalid argument is refused before the network`() {
        BithumanClient(secret = "sk_test", baseUrl = "http://127.0.0.1:9").use { client ->
            val error = assertThrows(InvalidRequestError::class.java) { runBlocking { client.agents.list(pageSize = 1000).collect() } }
            assertEquals("page_size", error.field)
            assertNotNull(error.fix)
        }
    }

    @Test
    fun `lengths of time that cannot be`() = runBlocking {
        BithumanClient(secret = "sk", baseUrl = "http://127.0.0.1:1").use { client ->
            for (wrong in listOf((-1).seconds, 8.days, Duration.INFINITE)) {
                val error = assertThrows(InvalidRequestError::class.java) { runBlocking { client.agents.wait("A1", timeout = wrong) } }
                assertEquals("timeout", error.field)
                assertEquals("pass 0 to 604800 s", error.fix)
            }
            val error = assertThrows(InvalidRequestError::class.java) {
                client.webhooks.verify(ByteArray(0), headers = emptyMap(), secrets = listOf("s"), now = Double.NaN)
            }
            assertEquals("now", error.field)
        }
    }

    @Test
    fun `settings that cannot be`() {
        assertThrows(ConfigurationError::class.java) { BithumanClient(secret = "") }
        assertThrows(ConfigurationError::class.java) { BithumanClient(secret = "sk", timeout = (-1).seconds) }
        assertThrows(ConfigurationError::class.java) { BithumanClient(secret = "sk", maxRetries = -1) }
        val error = assertThrows(ConfigurationError::class.java) { BithumanClient(secret = "sk", baseUrl = "api.bithuman.ai") }
        assertEquals("base_url", error.field)
    }

    @Test
    fun `values from the future are kept`() = runBlocking {
        Emulator().use { emulator ->
            emulator.reply("""{"body": {"data": [{"code": "A1", "status": "hibernating", "mood": {"calm": true}}], "total": 1}}""")
            emulator.client().use { client ->
                val agent = client.agents.list().single()
                assertEquals(AgentStatus.Unknown("hibernating"), agent.status)
                assertEquals(JsonValue.Bool(true), agent.extra["mood"]?.get("calm"))
            }
        }
    }
}
