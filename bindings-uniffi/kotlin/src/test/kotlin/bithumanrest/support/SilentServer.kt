package bithumanrest.support

import java.net.InetAddress
import java.net.ServerSocket
import java.net.SocketException
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.time.TimeMark
import kotlin.time.TimeSource

/** A server that takes requests, never answers, and notices when the other side goes away. */
class SilentServer : AutoCloseable {
    private val listener = ServerSocket(0, 8, InetAddress.getLoopbackAddress())
    private val arrived = CountDownLatch(1)
    private val gone = CountDownLatch(1)
    private lateinit var goneAt: TimeMark
    val url: String = "http://127.0.0.1:${listener.localPort}"

    init {
        thread(isDaemon = true) {
            try {
                while (true) {
                    val connection = listener.accept()
                    thread(isDaemon = true) { watch(connection.getInputStream()) }
                }
            } catch (_: SocketException) {
                // Closed.
            }
        }
    }

    private fun watch(input: java.io.InputStream) {
        try {
            if (input.read() >= 0) arrived.countDown()
            while (input.read() >= 0) Unit
        } catch (_: SocketException) {
            // Reset: gone, too.
        }
        if (!hasArrived()) return
        goneAt = TimeSource.Monotonic.markNow()
        gone.countDown()
    }

    fun hasArrived(): Boolean = arrived.count == 0L

    fun awaitArrival(): Unit = check(arrived.await(60, TimeUnit.SECONDS)) { "no request arrived" }

    fun awaitDeparture(): TimeMark {
        check(gone.await(25, TimeUnit.SECONDS)) { "the connection stayed" }
        return goneAt
    }

    override fun close() = listener.close()
}
