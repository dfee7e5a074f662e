package bithumanrest.support

import bithumanrest.BithumanClient
import bithumanrest.BithumanError
import bithumanrest.Conversation
import bithumanrest.FileSource
import bithumanrest.Job
import bithumanrest.JsonValue
import bithumanrest.RequestOptions
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.take
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.longOrNull
import java.util.Base64
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant

/** Calls the methods of a resource by name. */
interface Dispatch {
    suspend fun run(method: String, client: BithumanClient, given: Given): Outcome
}

/** What came of a call. */
sealed interface Outcome {
    data class Returned(val value: Any?) : Outcome

    data class Items(val items: List<Any?>, val error: BithumanError?) : Outcome
}

/** Reads all items, or the first few, or those before an error. */
suspend fun gathered(items: Flow<Any?>, take: Int?): Outcome {
    val gathered = mutableListOf<Any?>()
    return try {
        when (take) {
            null -> items.collect { gathered += it }
            0 -> Unit
            else -> items.take(take).collect { gathered += it }
        }
        Outcome.Items(gathered, null)
    } catch (error: BithumanError) {
        Outcome.Items(gathered, error)
    }
}

/** Does with a job what the case says. */
suspend fun followed(given: Given, begin: suspend () -> Job<*>): Outcome {
    val job = begin()
    val then = given.then ?: return Outcome.Returned(mapOf("kind" to job.kind.value, "id" to job.id, "token" to job.toToken()))
    val interval = then.read("args") { read("interval") { optional { duration() } } }
    val timeout = then.read("args") { read("timeout") { optional { duration() } } }
    return when (then.read("do") { text() }) {
        "watch" -> gathered(job.watch(interval, timeout), given.take)
        else -> Outcome.Returned(job.wait(interval, timeout))
    }
}

/** Opens a conversation, sends everything, reads all messages, or the first few, or those before an error, and closes. */
suspend fun conversed(given: Given, open: suspend () -> Conversation<*>): Outcome {
    val messages = flow {
        open().use { conversation ->
            given.send.forEach { conversation.send(it) }
            emitAll(conversation.messages)
        }
    }
    return gathered(messages, given.take)
}

/** A case that Kotlin's types rule out before it runs: there is none. */
class NotExpressible(what: String) : Exception(what)

fun notExpressible(what: String): Nothing = throw NotExpressible(what)

/** A value that a case gives, and its fields where it is a record. */
class Given(
    val value: JsonElement,
    val options: RequestOptions? = null,
    val take: Int? = null,
    val send: List<JsonValue> = emptyList(),
    /** What is done with the job that the call gives: `wait` or `watch`, with its arguments. */
    val then: Given? = null,
) {
    fun <T> read(name: String, read: Given.() -> T): T = Given((value as? JsonObject ?: wrong("a record"))[name] ?: JsonNull).read()

    fun text(): String = value.text ?: wrong("text")

    fun bool(): Boolean = (value as? JsonPrimitive)?.booleanOrNull ?: wrong("true or false")

    fun int(): Long = number().longOrNull ?: wrong("a whole number")

    fun float(): Double = number().doubleOrNull ?: wrong("a number")

    fun duration(): Duration = float().seconds

    fun time(): Instant = Instant.parse(text())

    fun bytes(): ByteArray = (value as? JsonObject)?.get("\$bytes").text?.let(Base64.getDecoder()::decode) ?: wrong("bytes")

    fun source(): FileSource = value.text?.let(FileSource::file) ?: FileSource.bytes(bytes(), (value as? JsonObject)?.get("name").text)

    fun json(): JsonValue = value.toPublic()

    fun <T> optional(read: Given.() -> T): T? = if (value is JsonNull) null else read()

    fun <T> list(read: Given.() -> T): List<T> = when (value) {
        is JsonNull -> emptyList()
        is JsonArray -> value.map { Given(it).read() }
        else -> wrong("a list")
    }

    fun <T> map(read: Given.() -> T): Map<String, T> = when (value) {
        is JsonNull -> emptyMap()
        is JsonObject -> value.mapValues { Given(it.value).read() }
        else -> wrong("a map")
    }

    private fun number() = (value as? JsonPrimitive)?.takeIf { !it.isString } ?: wrong("a number")

    private fun wrong(expected: String): Nothing = notExpressible("$value as $expected")
}

private fun JsonElement.toPublic(): JsonValue = when (this) {
    is JsonNull -> JsonValue.Null

    is JsonArray -> JsonValue.Array(map { it.toPublic() })

    is JsonObject -> JsonValue.Object(mapValues { it.value.toPublic() })

    is JsonPrimitive -> when {
        isString -> JsonValue.Text(content)
        booleanOrNull != null -> JsonValue.Bool(content.toBoolean())
        else -> longOrNull?.let(JsonValue::Whole) ?: JsonValue.Number(content.toDouble())
    }
}
