package bithumanrest.testing

import bithumanrest.APIConnectionError
import bithumanrest.AgentStatus
import bithumanrest.GenerateModel
import bithumanrest.InsufficientBalanceError
import bithumanrest.ServiceUnavailableError
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.milliseconds

/** The emulator as applications use it in their own tests. */
@ExtendWith(EmulatorExtension::class)
class TestingTest {
    @Test
    fun `time passes when it is told to`(): Unit = runBlocking {
        Emulator(speed = "stepped").use { emulator ->
            emulator.client(maxRetries = 0).use { client ->
                val started = client.agents.generate(model = GenerateModel.Essence2, prompt = "A guide")
                assertNotEquals(AgentStatus.Ready, client.agents.getStatus(started.agentId).status)
                emulator.advance(4.hours)
                assertEquals(AgentStatus.Ready, client.agents.getStatus(started.agentId).status)
            }
            assertEquals(500, emulator.ledger().first().jsonObject.getValue("credits_change").jsonPrimitive.int)
            assertEquals("/v1/agent/generate", emulator.requests().first().jsonObject.getValue("path").jsonPrimitive.content)
            assertEquals(3, emulator.requests().size)
        }
    }

    @Test
    fun `each test has an account on a quick clock`(account: Account): Unit = runBlocking {
        account.client().use { client ->
            val started = client.agents.generate(model = GenerateModel.Essence2, prompt = "A guide")
            assertEquals(AgentStatus.Ready, client.agents.wait(started.agentId, interval = 10.milliseconds).status)
        }
    }

    @Test
    fun `faults, balances and rooms`(emulator: Emulator) {
        val account = emulator.account("plan" to "creator", "balance" to 0)
        account.client(maxRetries = 0).use { client ->
            assertThrows(InsufficientBalanceError::class.java) {
                runBlocking { client.agents.generate(model = GenerateModel.Essence2, prompt = "A guide") }
            }
            account.setBalance(700)
            assertEquals(700.0, runBlocking { client.account.credits() }.balance)
            account.fault("status", "status" to 503, "code" to "SERVICE_UNAVAILABLE")
            assertThrows(ServiceUnavailableError::class.java) { runBlocking { client.account.me() } }
            assertEquals(3, account.requests().size)
            account.agent("code" to "A1")
            account.room("A1")
            assertEquals(1, runBlocking { client.agents.speak("A1", message = "Hi") }.deliveredToRooms)
        }
    }

    @Test
    fun `a refusal says why, and no secret is shown`(account: Account, emulator: Emulator) {
        val refusal = assertThrows(IllegalArgumentException::class.java) { account.fault("no_such_kind") }
        assertTrue("kind" in refusal.message.orEmpty(), refusal.message)
        assertFalse(account.secret in "$account")
        assertFalse(emulator.secret in "$emulator")
    }

    @Test
    fun `it ends when it is closed`() {
        val emulator = Emulator()
        emulator.client(maxRetries = 0).use { client ->
            runBlocking { client.account.me() }
            emulator.close()
            emulator.close()
            assertThrows(APIConnectionError::class.java) { runBlocking { client.account.me() } }
        }
    }

    @Test
    fun `a missing program is named`() {
        val problem = assertThrows(IllegalStateException::class.java) { Emulator.find(mapOf("PATH" to "/nowhere")) }
        assertTrue("cargo install bithuman-emulator" in problem.message.orEmpty(), problem.message)
        assertEquals("/bin/emulator", Emulator.find(mapOf("BITHUMAN_EMULATOR" to "/bin/emulator")))
    }
}
