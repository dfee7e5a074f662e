@file:JvmName("Calls")

package bithumanrest

import bithumanrest.faults.Footprint
import bithumanrest.faults.tell
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlin.time.Duration.Companion.milliseconds

/** What an allocator may move up and down by: six hundred bytes a call would be more. */
private const val MOST = 6L shl 20

/** Fifty calls at once keep no more connections than so many. */
private const val CONNECTIONS = 50

/** Makes ten thousand calls once it is warm; tells what they left behind. */
fun main(): Unit = runBlocking {
    BithumanClient().use { client ->
        client.call(times = 5_000)
        val before = Footprint.now()
        client.call(times = 10_000)
        var left = Footprint.now().since(before)
        // What Java held of the native side is let go by a thread of its own, in time.
        repeat(100) {
            if (left.memory > MOST || left.descriptors > CONNECTIONS) {
                delay(100.milliseconds)
                left = Footprint.now().since(before)
            }
        }
        val descriptors = if (left.descriptors > CONNECTIONS) "${left.descriptors}" else "no more"
        tell("$descriptors descriptors, ${if (left.memory > MOST) "${left.memory} bytes" else "no memory"}")
    }
}

private suspend fun BithumanClient.call(times: Int) = repeat(times / 50) {
    coroutineScope { repeat(50) { launch(Dispatchers.Default) { account.isValid() } } }
}
