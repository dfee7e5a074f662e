package bithumanrest

import bithumanrest.support.Emulator
import bithumanrest.support.get
import bithumanrest.support.text
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class FlowTest {
    @Test
    fun `pages are fetched as they are needed`() = runBlocking {
        Emulator().use { emulator ->
            repeat(5) { emulator.order("agents") }
            emulator.client().use { client ->
                val agents = client.agents.list(pageSize = 2)
                assertEquals(0, listings(emulator), "nothing is sent before it is collected")
                assertEquals(2, agents.take(2).toList().size)
                assertEquals(1, listings(emulator), "leaving early fetches no second page")
                assertEquals(5, agents.toList().map { it.code }.toSet().size)
            }
        }
    }

    private fun listings(emulator: Emulator): Int = emulator.requests().count { it["path"].text == "/v1/agents" }
}
