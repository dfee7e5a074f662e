package bithumanrest.support

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject

/** A program that prints a line of JSON when it is ready and ends with its standard input. */
class Program(variable: String, vararg arguments: String) : AutoCloseable {
    private val process: Process
    val ready: JsonObject

    init {
        val path = checkNotNull(System.getenv(variable)) { "$variable is not set; `cargo verify kotlin` sets it" }
        process = ProcessBuilder(path, *arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        ready = Json.parseToJsonElement(process.inputReader().readLine()).jsonObject
    }

    override fun close() {
        process.outputStream.close()
        process.waitFor()
    }
}
