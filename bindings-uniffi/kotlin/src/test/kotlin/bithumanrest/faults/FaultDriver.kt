@file:JvmName("FaultDriver")

package bithumanrest.faults

import kotlinx.coroutines.runBlocking
import java.io.File

internal const val SECRET = "sk_cancelled_0001"

/** What the fault suite has Kotlin do. Told nothing, it begins calls and cancels them; `upload URL path|stream FILE` uploads. */
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
