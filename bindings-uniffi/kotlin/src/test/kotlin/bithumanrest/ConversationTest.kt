package bithumanrest

import bithumanrest.support.Emulator
import bithumanrest.support.get
import bithumanrest.support.text
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import kotlin.time.Duration
import kotlin.time.Duration.Companion.microseconds
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource

class ConversationTest {
    private val modalities = JsonValue.Object(mapOf("output_modalities" to JsonValue.Array(listOf(JsonValue.Text("text")))))
    private val answer = JsonValue.Object(mapOf("type" to JsonValue.Text("response.create"), "response" to modalities))

    @Test
    fun `messages go both ways`() = withClient { _, client ->
        val conversation = client.realtime.openSocket()
        conversation.use {
            conversation.send(answer)
            var words = ""
            conversation.messages.onEach { words += it.delta.orEmpty() }.first { it.eventType == RealtimeEventType.ResponseDone }
            assertNotEquals("", words)
        }
        conversation.messages.toList()
        assertThrows<InvalidRequestError> { conversation.send(answer) }
    }

    @Test
    fun `what came in before closing can still be read`() = withClient { _, client ->
        val conversation = client.realtime.openSocket()
        conversation.close()
        conversation.close()
        assertEquals(listOf<RealtimeEventType>(RealtimeEventType.SessionCreated), conversation.messages.toList().map { it.eventType })
        assertEquals(0, conversation.messages.toList().size)
    }

    @Test
    fun `giving up the waiting loses nothing`() = withClient { _, client ->
        client.realtime.openSocket().use { conversation ->
            conversation.messages.first()
            var pause = Duration.ZERO
            repeat(40) {
                conversation.send(answer)
                val types = mutableListOf<RealtimeEventType>()
                while (types.lastOrNull() != RealtimeEventType.ResponseDone) {
                    pause = (pause + 7.microseconds).takeIf { it < 500.microseconds } ?: Duration.ZERO
                    withTimeoutOrNull(pause) { conversation.messages.first { types.add(it.eventType) } }
                }
                assertEquals(RealtimeEventType.ResponseCreated, types.first())
                val spoken = types.count { it == RealtimeEventType.TextDelta }
                assertEquals(types.toSet().size + spoken - 1, types.size)
            }
        }
    }

    @Test
    fun `cancelling the waiting is prompt`() = withClient { _, client ->
        client.realtime.openSocket().use { conversation ->
            val listener = launch(Dispatchers.Default) { conversation.messages.collect {} }
            delay(50.milliseconds)
            val begin = TimeSource.Monotonic.markNow()
            listener.cancelAndJoin()
            assertTrue(begin.elapsedNow() < 5.seconds)
        }
    }

    @Test
    fun `closing, also by leaving, and a cancelled opening leave nothing open`() = withClient { emulator, client ->
        client.realtime.openSocket().use { }
        for (pause in listOf(Duration.ZERO, 500.microseconds, 1.milliseconds, 2.milliseconds)) {
            val opening = launch(Dispatchers.Default) { client.realtime.openSocket().close() }
            delay(pause)
            opening.cancelAndJoin()
        }
        val ended = withTimeoutOrNull(60.seconds) {
            while (emulator.sessions().any { it["status"].text != "ended" }) delay(20.milliseconds)
        }
        assertNotEquals(null, ended, "a session is still open")
    }

    private fun withClient(test: suspend CoroutineScope.(Emulator, BithumanClient) -> Unit): Unit = runBlocking {
        Emulator().use { emulator -> emulator.client().use { client -> test(emulator, client) } }
    }
}
