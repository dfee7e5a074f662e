package bithumanrest

import bithumanrest.support.Emulator
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.io.path.fileSize

/** The guide's app never sees the secret, goes on where it stopped, and gets another token when its own has expired. */
class RenderedAgentTest {
    @Test
    fun `an app downloads with tokens of its own`(@TempDir folder: Path) = Emulator().use { emulator ->
        emulator.order("agents", """{"code": "A1", "model": "essence-2"}""")
        val tokens = mutableListOf<String>()
        emulator.client().use { backend ->
            val token: suspend (String) -> String = { code ->
                backend.tokens.mintScoped(agentCode = code).scopedToken.reveal().also { tokens += it }
            }
            RenderedAgent("A1", folder.toFile(), emulator.url, token).use { agent ->
                runBlocking {
                    agent.download().first()
                    assertEquals(null, agent.file)
                    emulator.order("advance", """{"seconds": 4000}""")
                    assertEquals(3145728, agent.download().toList().last().received)
                }
                assertEquals(3145728, folder.resolve("A1.imx").fileSize())
                assertEquals(3145728, agent.file?.size)
            }
        }
        assertEquals(2, tokens.toSet().size)
    }
}
