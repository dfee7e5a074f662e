package bithumanrest

import bithumanrest.support.Emulator
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import java.io.File

class LeakTest {
    @Test
    fun `ten thousand calls leave memory flat`() = runBlocking {
        assumeTrue(File("/proc/self/status").exists())
        Emulator().use { emulator ->
            emulator.client().use { client ->
                round(client)
                val before = residentKilobytes()
                round(client)
                val growth = residentKilobytes() - before
                assertTrue(growth < 24 * 1024, "memory grew by $growth kB")
            }
        }
    }

    private suspend fun round(client: BithumanClient) = repeat(200) {
        coroutineScope { repeat(50) { launch { client.account.isValid() } } }
    }

    /** What the process holds, without the part of the heap that the collector has not given back. */
    private fun residentKilobytes(): Long {
        System.gc()
        return File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong()
    }
}
