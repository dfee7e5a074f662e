package bithumanrest

import bithumanrest.support.Emulator
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
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val library = "-Djna.library.path=${System.getProperty("jna.library.path")}"
        val builder =
            ProcessBuilder(ProcessHandle.current().info().command().get(), library, "-cp", classes, "bithumanrest.ReadmeExampleKt")
        builder.environment() += mapOf("BITHUMAN_API_SECRET" to emulator.secret, "BITHUMAN_BASE_URL" to emulator.url)
        val process = builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val output = process.inputReader().readText()
        assertEquals(0, process.waitFor(), output)
        assertEquals(listOf("done: 100 %", "hello.mp4"), output.trim().lines().takeLast(2))
        assertEquals("ftyp", folder.resolve("hello.mp4").readBytes().decodeToString(4, 8))
    }
}
