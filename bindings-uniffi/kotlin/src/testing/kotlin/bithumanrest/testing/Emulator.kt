package bithumanrest.testing

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File

/**
 * The API on this machine, for the tests of applications: no account, no network, no credits. It is its own first account.
 *
 * ```kotlin
 * Emulator(speed = "600").use { emulator ->
 *     emulator.client().use { client ->
 *         val agent = client.agents.generate(model = GenerateModel.Expression1, prompt = "A guide")
 *         client.agents.wait(agent.agentId)
 *     }
 *     assertTrue(emulator.requests().size > 1)
 * }
 * ```
 *
 * Needs the program `bithuman-emulator`: at the path in the environment's `BITHUMAN_EMULATOR`, or in one of the folders of `PATH`. It ends
 * with [close], or with this process. With JUnit, [EmulatorExtension] starts and closes it.
 */
public class Emulator private constructor(private val program: Program, private val control: Control) :
    Account(control, program.ready.told("url"), program.ready.told("secret")),
    AutoCloseable {
    /** The second origin, where files are. */
    public val mediaUrl: String get() = program.ready.told("media_url")

    /**
     * Opens another account: `account("plan" to "free", "balance" to 0)`. With
     * `"clock" to mapOf("mode" to "auto_step", "seconds" to 150)` it has a clock that jumps whenever something is waited for, so that
     * nothing takes long.
     */
    public fun account(vararg fields: Pair<String, Any?>): Account {
        val answer = control.ask("/accounts", fields(*fields)).jsonObject
        return Account(control, url, answer.told("secret"))
    }

    /** Ends the program. May be called again. */
    override fun close(): Unit = program.close()

    public companion object {
        /**
         * Starts the program on a free port.
         *
         * @param speed `"real"`, `"stepped"` (time moves by [advance] only), or how many times faster than real time it runs.
         * @param plan the plan of the first account: free, creator, pro, business or enterprise.
         * @param era the day, as `YYYY-MM-DD`, whose API it is; decides what is retired.
         * @param flags further flags of the program, as on the command line.
         * @throws IllegalStateException when the program is not installed or did not start.
         */
        public operator fun invoke(
            speed: String = "real",
            plan: String = "business",
            era: String? = null,
            flags: List<String> = emptyList(),
        ): Emulator {
            val words = listOf(find(System.getenv()), "--port", "0", "--exit-with-parent", "--speed", speed, "--plan", plan)
            val program = Program(words + listOfNotNull(era).flatMap { listOf("--era", it) } + flags)
            return Emulator(program, Control(program.ready.told("control_url")))
        }

        /** `BITHUMAN_EMULATOR`, else the program of that name in a folder of `PATH`. */
        internal fun find(environment: Map<String, String>): String {
            environment["BITHUMAN_EMULATOR"]?.ifEmpty { null }?.let { return it }
            val folders = environment["PATH"].orEmpty().split(File.pathSeparator)
            val program = folders.map { File(it, "bithuman-emulator") }.firstOrNull(File::canExecute)
            return checkNotNull(program) {
                "the program bithuman-emulator is not installed: `cargo install bithuman-emulator`, or set BITHUMAN_EMULATOR to its path"
            }.path
        }
    }
}

private fun JsonObject.told(name: String): String = getValue(name).jsonPrimitive.content
