package bithumanrest

import bithumanrest.support.Emulator
import bithumanrest.support.machine
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.nio.file.Path

class LeakTest {
    /** In a machine whose heap is too small to hide anything, and which compiles nothing in the meantime that it would keep. */
    @Test
    fun `ten thousand calls leave nothing behind`(@TempDir folder: Path) = Emulator().use { emulator ->
        assumeTrue(File("/proc/self/status").exists())
        val settings = listOf("-Xms8m", "-Xmx24m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
        val environment = mapOf("BITHUMAN_API_SECRET" to emulator.secret, "BITHUMAN_BASE_URL" to emulator.url)
        assertEquals(listOf("no more descriptors, no memory"), machine("bithumanrest.Calls", folder, environment, settings))
    }
}
