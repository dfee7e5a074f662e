/** What the fault suite has Kotlin do. Told nothing, it begins calls and cancels them; `upload URL path|stream FILE` uploads. */
@file:JvmName("FaultDriver")

package bithumanrest.faults

import java.io.File
import kotlinx.coroutines.runBlocking

internal const val SECRET = "sk_cancelled_0001"

fun main(vararg words: String): Unit = runBlocking {
    if (words.firstOrNull() == "upload") {
        val (url, form, file) = words.drop(1)
        weigh(url, form, File(file))
    } else {
        cancelWhenTold()
    }
}

/** One line, at once. */
internal fun tell(line: String) {
    println(line)
    System.out.flush()
}
