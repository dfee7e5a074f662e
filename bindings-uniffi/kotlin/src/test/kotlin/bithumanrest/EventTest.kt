package bithumanrest

import bithumanrest.support.Emulator
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.time.Duration

class EventTest {
    @Test
    fun `a call that is repeated tells each step, and no secret`() = runBlocking {
        val told = LinkedBlockingQueue<CallEvent>()
        Emulator().use { emulator ->
            emulator.reply("""{"status": 503, "body": {"error": {"code": "SERVICE_UNAVAILABLE", "message": "soon"}}}""")
            BithumanClient(secret = emulator.secret, baseUrl = emulator.url, listener = told::add).use { client ->
                client.account.me()
                val (first, again, second, end) = List(4) { told.poll(60, TimeUnit.SECONDS) ?: error("there is no event ${it + 1}") }
                with(first as CallEvent.Attempted) {
                    assertEquals(Triple(1, 503, "SERVICE_UNAVAILABLE"), Triple(number, status, problem))
                    assertEquals("503", errorType)
                }
                with(again as CallEvent.Repeating) {
                    assertEquals(2 to "SERVICE_UNAVAILABLE", number to problem)
                    assertTrue(wait > Duration.ZERO)
                }
                with(second as CallEvent.Attempted) { assertEquals(Triple(2, 200, null), Triple(number, status, problem)) }
                with(end as CallEvent.Finished) {
                    assertEquals(listOf(2, 200, null, false, Billed.No), listOf(attempts, status, error, cancelled, billed))
                    assertTrue(took >= again.wait, "$took")
                }
                val calls = listOf(first, again, second, end).map { it.call }
                assertEquals(setOf("GET ${emulator.url}/v1/me"), calls.map { "${it.method} ${it.url}" }.toSet())
                assertEquals(1, calls.map { it.number }.toSet().size)
                assertTrue("attempt 2 follows in " in "$again", "$again")
                for (event in listOf(first, again, second, end)) assertFalse(emulator.secret in "$event", "$event")
            }
        }
        assertEquals(null, told.poll())
    }

    @Test
    fun `a listener that waits holds up no call`() = runBlocking {
        Emulator().use { emulator ->
            val told = LinkedBlockingQueue<String>()
            lateinit var client: BithumanClient
            // It calls by itself, and waits for that: on a thread of the client's this would be the last thing that happens.
            val listener = { event: CallEvent ->
                if (event is CallEvent.Finished && event.call.operation == "validate_api_secret") runBlocking { client.account.me() }
                told.add(event.call.operation)
                Unit
            }
            client = BithumanClient(secret = emulator.secret, baseUrl = emulator.url, listener = listener)
            client.use {
                repeat(3) { client.account.validate() }
                val operations = List(12) { told.poll(60, TimeUnit.SECONDS) }
                assertEquals(6, operations.count { it == "validate_api_secret" }, "$operations")
                assertEquals(6, operations.count { it == "get_me" }, "$operations")
            }
        }
    }
}
