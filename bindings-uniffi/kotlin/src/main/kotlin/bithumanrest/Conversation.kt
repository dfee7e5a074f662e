package bithumanrest

import bithumanrest.ffi.NativeConversation
import bithumanrest.ffi.NativeValue
import bithumanrest.internal.native
import bithumanrest.internal.translated
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.mapNotNull

/**
 * A conversation that is open: messages go out and come in until one side ends it.
 *
 * ```kotlin
 * client.realtime.openSocket().use { conversation ->
 *     conversation.send(JsonValue.Object(mapOf("type" to JsonValue.Text("response.create"))))
 *     conversation.messages.takeWhile { it.eventType != RealtimeEventType.ResponseDone }.collect { println(it.delta) }
 * }
 * ```
 *
 * It is billed until it ends, so close it. One coroutine may send while another one collects.
 */
public class Conversation<T> internal constructor(private val conversation: NativeConversation, private val read: NativeValue.() -> T) :
    AutoCloseable {
    /**
     * The messages that come in, from the next one on until the conversation ends. Those that were collected once do not come again.
     *
     * Collecting less, or cancelling, loses no message and ends nothing: collecting again goes on from there. A conversation that was
     * cut or refused throws a [BithumanError] once, and is over then.
     */
    public val messages: Flow<T> = flow {
        while (conversation.here() || translated { conversation.wait(null) }) emit(conversation)
    }
        // Behind `flow`, whose `emit` first looks whether the collector was cancelled: a message taken before that would be lost.
        .mapNotNull { translated { it.take() }?.read() }

    /**
     * Sends a message. Returns once it is handed to the connection, not once it is answered.
     *
     * @param message an object with a `type`.
     * @throws BithumanError when it fails.
     */
    public suspend fun send(message: JsonValue): Unit = translated { conversation.send(native(message), null) }

    /** Says farewell, without waiting for it. What came in before can still be collected. May be called again. */
    override fun close(): Unit = conversation.hangUp()
}
