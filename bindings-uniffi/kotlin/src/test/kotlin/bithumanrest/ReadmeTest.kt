package bithumanrest

import bithumanrest.support.Emulator
import bithumanrest.support.machine
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.io.path.readBytes
import kotlin.io.path.writeBytes

/** The example of the README runs as it stands there, in a process of its own. */
class ReadmeTest {
    @Test
    fun `the example makes an agent and a video of it`(@TempDir folder: Path) = Emulator(speed = "600").use { emulator ->
        folder.resolve("portrait.png").writeBytes("\u0089PNG\r\n\u001a\n".toByteArray(Charsets.ISO_8859_1))
        val environment = mapOf("BITHUMAN_API_SECRET" to emulator.secret, "BITHUMAN_BASE_URL" to emulator.url)
        val output = machine("bithumanrest.ReadmeExampleKt", folder, environment)
        assertEquals(listOf("done: 100 %", "hello.mp4"), output.takeLast(2))
        assertEquals("ftyp", folder.resolve("hello.mp4").readBytes().decodeToString(4, 8))
    }

    @Test
    fun `the example of the package asks for its secret and speaks`(@TempDir folder: Path) = Emulator(speed = "600").use { emulator ->
        emulator.order("agents", """{"code": "A12345", "name": "Ada"}""")
        val environment = mapOf("SECRET_OF_THE_BACKEND" to emulator.secret, "BITHUMAN_BASE_URL" to emulator.url)
        val fix = "open a session with the agent first, then speak to it"
        assertEquals(listOf("A12345 Ada", fix), machine("bithumanrest.SpeakExampleKt", folder, environment))
        emulator.order("rooms", """{"agent_code": "A12345"}""")
        assertEquals(listOf("A12345 Ada"), machine("bithumanrest.SpeakExampleKt", folder, environment))
    }
}
