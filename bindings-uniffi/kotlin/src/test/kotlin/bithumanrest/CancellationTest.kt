package bithumanrest

import bithumanrest.support.SilentServer
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource

class CancellationTest {
    @Test
    fun `cancelling a call ends the request at once`() = endsAtOnce { client -> launch(Dispatchers.Default) { client.account.me() } }

    @Test
    fun `cancelling a collection ends the request at once`() =
        endsAtOnce { client -> launch(Dispatchers.Default) { client.agents.list().collect {} } }

    @Test
    fun `a timeout of the caller ends the request`() {
        SilentServer().use { server ->
            BithumanClient(secret = "sk_test", baseUrl = server.url).use { client ->
                // A timeout that ends before the request has arrived proves nothing.
                var limit = 500.milliseconds
                do {
                    assertThrows(TimeoutCancellationException::class.java) {
                        runBlocking { withTimeout(limit) { client.account.me() } }
                    }
                    limit *= 2
                } while (!server.hasArrived())
                server.awaitDeparture()
            }
        }
    }

    private fun endsAtOnce(start: CoroutineScope.(BithumanClient) -> Job): Unit = runBlocking {
        SilentServer().use { server ->
            BithumanClient(secret = "sk_test", baseUrl = server.url).use { client ->
                val job = start(client)
                server.awaitArrival()
                val begin = TimeSource.Monotonic.markNow()
                job.cancelAndJoin()
                val left = begin.elapsedNow()
                assertTrue(left < 5.seconds, "the caller went on after $left")
                val waited = begin.elapsedNow() - server.awaitDeparture().elapsedNow()
                assertTrue(waited < 5.seconds, "the server saw it after $waited")
            }
        }
    }
}
