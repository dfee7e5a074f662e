package bithumanrest.support

import java.nio.file.Path
import java.util.concurrent.TimeUnit
import kotlin.io.path.createTempFile
import kotlin.io.path.readText

/** Runs a program of the tests in a machine of its own, to its end; gives the lines that it printed. */
fun machine(
    program: String,
    folder: Path,
    environment: Map<String, String> = emptyMap(),
    settings: List<String> = emptyList(),
): List<String> {
    val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
    val library = "-Djna.library.path=${System.getProperty("jna.library.path")}"
    val java = ProcessHandle.current().info().command().get()
    val printed = createTempFile(folder, "printed", ".txt")
    val builder = ProcessBuilder(listOf(java) + settings + listOf(library, "-cp", classes, program))
    builder.environment() += environment
    val process = builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(printed.toFile()).start()
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        // A machine prints the stacks of its threads when it is told to quit.
        ProcessBuilder("kill", "-QUIT", "${process.pid()}").start().waitFor(10, TimeUnit.SECONDS)
        process.waitFor(2, TimeUnit.SECONDS)
        process.destroyForcibly()
        error("$program did not end within $PATIENCE s:\n${printed.readText()}")
    }
    check(process.exitValue() == 0) { "$program ended with ${process.exitValue()}:\n${printed.readText()}" }
    return printed.readText().trim().lines()
}

/** Seconds; below what a test may take. */
private const val PATIENCE = 90L
