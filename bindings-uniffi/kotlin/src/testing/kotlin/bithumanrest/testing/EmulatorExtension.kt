package bithumanrest.testing

import org.junit.jupiter.api.extension.ExtensionContext
import org.junit.jupiter.api.extension.ParameterContext
import org.junit.jupiter.api.extension.ParameterResolver

/**
 * Gives JUnit 5's tests an emulator.
 *
 * ```kotlin
 * @ExtendWith(EmulatorExtension::class)
 * class GreetingTest {
 *     @Test
 *     fun `the agent greets`(account: Account) = runBlocking {
 *         account.agent("code" to "A1")
 *         account.room("A1")
 *         account.client().use { client -> assertEquals(1, client.agents.speak("A1", message = "Hi").deliveredToRooms) }
 *     }
 * }
 * ```
 *
 * A parameter of type [Account] is a new account for the test, with a clock that jumps whenever something is waited for. One of type
 * [Emulator] is the emulator, one process for all tests, which ends with them.
 */
public class EmulatorExtension : ParameterResolver {
    /** Whether the parameter is an [Account] or the [Emulator]. */
    override fun supportsParameter(parameter: ParameterContext, context: ExtensionContext): Boolean =
        parameter.parameter.type in setOf(Account::class.java, Emulator::class.java)

    /** The new account, or the emulator. */
    override fun resolveParameter(parameter: ParameterContext, context: ExtensionContext): Any {
        val store = context.root.getStore(ExtensionContext.Namespace.create(EmulatorExtension::class.java))
        val emulator = store.getOrComputeIfAbsent("emulator", { Emulator() }, Emulator::class.java)
        if (parameter.parameter.type == Emulator::class.java) return emulator
        return emulator.account("clock" to mapOf("mode" to "auto_step", "seconds" to 150))
    }
}
