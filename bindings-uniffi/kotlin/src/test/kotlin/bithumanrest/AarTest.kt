package bithumanrest

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.util.zip.ZipFile
import kotlin.io.path.createDirectories
import kotlin.io.path.writeText

/** The script that puts the Android library together, with this machine's stand-ins for what an NDK builds. */
class AarTest {
    @Test
    fun `the archive has what Android looks for`(@TempDir folder: Path) {
        for (abi in listOf("arm64-v8a", "x86_64")) {
            folder.resolve("libraries/$abi").createDirectories().resolve("libbithuman_rest_uniffi.so").writeText("for $abi")
        }
        val jar = folder.resolve("package.jar").apply { writeText("classes") }
        val archive = folder.resolve("made/bithuman-rest.aar")
        val (code, output) = script("--classes", "$jar", "--jni-libs", "${folder.resolve("libraries")}", "$archive")
        assertEquals(0 to "$archive\n", code to output)
        ZipFile(archive.toFile()).use { zip ->
            val files = zip.entries().asSequence().filterNot { it.isDirectory }.map { it.name }.toSortedSet()
            val expected = setOf(
                "AndroidManifest.xml",
                "R.txt",
                "classes.jar",
                "jni/arm64-v8a/libbithuman_rest_uniffi.so",
                "jni/x86_64/libbithuman_rest_uniffi.so",
                "proguard.txt",
            )
            assertEquals(expected, files)
            fun text(name: String) = zip.getInputStream(zip.getEntry(name)).reader().readText()
            assertEquals("for x86_64", text("jni/x86_64/libbithuman_rest_uniffi.so"))
            assertEquals("classes", text("classes.jar"))
            assertTrue("minSdkVersion=\"24\"" in text("AndroidManifest.xml"))
        }
    }

    @Test
    fun `a processor without its library is named`(@TempDir folder: Path) {
        folder.resolve("libraries/x86_64").createDirectories()
        val jar = folder.resolve("package.jar").apply { writeText("classes") }
        val (code, output) = script("--classes", "$jar", "--jni-libs", "${folder.resolve("libraries")}", "${folder.resolve("a.aar")}")
        assertEquals(2 to "aar.sh: there is no libbithuman_rest_uniffi.so for x86_64\n", code to output)
    }

    private fun script(vararg words: String): Pair<Int, String> {
        val process = ProcessBuilder("bash", "aar.sh", *words).redirectErrorStream(true).start()
        return process.inputReader().readText().let { process.waitFor() to it }
    }
}
