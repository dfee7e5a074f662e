package bithumanrest.testing

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import kotlin.concurrent.thread

/** A program that prints a line of JSON when it is ready and ends with its standard input. */
internal class Program(private val command: List<String>) : AutoCloseable {
    private val process = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start()

    /** What it printed. */
    val ready: JsonObject = Json.parseToJsonElement(firstLine()).jsonObject

    override fun close() {
        process.outputStream.close()
        if (!process.waitFor(PATIENCE.seconds, TimeUnit.SECONDS)) process.destroyForcibly()
    }

    private fun firstLine(): String {
        val line = CompletableFuture<String?>()
        thread(isDaemon = true) { line.complete(runCatching { process.inputReader().readLine() }.getOrNull()) }
        try {
            val told = line.get(PATIENCE.seconds, TimeUnit.SECONDS)
            return checkNotNull(told) { "${command.first()} ended at once, with code ${process.waitFor()}" }
        } catch (_: TimeoutException) {
            error("${command.first()} was not ready after ${PATIENCE.seconds} s")
        } finally {
            if (!line.isDone) process.destroyForcibly()
        }
    }
}

/** Far above what a busy machine takes. */
internal val PATIENCE: Duration = Duration.ofSeconds(60)
