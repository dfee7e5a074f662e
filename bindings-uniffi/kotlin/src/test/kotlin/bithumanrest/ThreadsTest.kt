package bithumanrest

import bithumanrest.support.Emulator
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class ThreadsTest {
    @Test
    fun `threads of the native side stay with the machine, as daemons`() = runBlocking {
        val seen = mutableSetOf(who())
        val caller = seen.first()
        Emulator().use { emulator ->
            emulator.client().use { client ->
                withContext(Dispatchers.Unconfined) {
                    repeat(100) {
                        client.account.isValid()
                        // Whoever brought the answer goes on here, and the next call is made within its own.
                        seen += who()
                    }
                }
            }
        }
        assertEquals(setOf("bithuman-rest" to true), seen - caller)
    }

    private fun who(): Pair<String, Boolean> = Thread.currentThread().run { name.substringBefore(' ') to isDaemon }
}
