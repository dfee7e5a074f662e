package bithumanrest.support

import bithumanrest.Billed
import bithumanrest.BithumanError
import bithumanrest.JsonValue
import bithumanrest.OpenEnum
import bithumanrest.SecretText
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.lang.reflect.Modifier
import java.security.MessageDigest
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlin.time.Instant

/** A value of the public API as the cases write it: JSON, with core's names. */
fun told(value: Any?): JsonElement = when (value) {
    null, Unit -> JsonNull
    is JsonValue -> Json.parseToJsonElement(value.toString())
    is String -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is Number -> JsonPrimitive(value)
    is SecretText -> JsonPrimitive(value.reveal())
    is OpenEnum -> JsonPrimitive(value.value)
    is Billed -> JsonPrimitive(value.name.lowercase())
    is Instant -> JsonPrimitive(value.toString())
    is Duration -> JsonPrimitive(value.toDouble(DurationUnit.SECONDS))
    is ByteArray -> JsonObject(mapOf("bytes" to JsonPrimitive(value.size), "sha256" to JsonPrimitive(digest(value))))
    is List<*> -> JsonArray(value.map(::told))
    is Map<*, *> -> JsonObject(value.entries.associate { (key, entry) -> key.toString() to told(entry) })
    else -> JsonObject(fields(value, value.javaClass))
}

/** An error with its classes. */
fun told(error: BithumanError): JsonObject {
    val classes = generateSequence<Class<*>>(error.javaClass) { it.superclass }.takeWhile { it != Exception::class.java }.toList()
    val names = classes.map { JsonPrimitive(it.simpleName) }
    val fields = fields(error, BithumanError::class.java)
    return JsonObject(fields + mapOf("class" to names.first(), "classes" to JsonArray(names), "message" to JsonPrimitive(error.message)))
}

private fun fields(value: Any, type: Class<*>): Map<String, JsonElement> = type.declaredFields
    .filter { !Modifier.isStatic(it.modifiers) && !Modifier.isTransient(it.modifiers) }
    .onEach { it.isAccessible = true }
    .mapNotNull { field -> field.get(value)?.let { snake(field.name) to it } }
    .filter { (name, field) -> name != "extra" || field != emptyMap<String, JsonValue>() }
    .associate { (name, field) -> name to told(field) }

/** `requestId` → `request_id` */
private fun snake(name: String): String = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

private fun digest(bytes: ByteArray): String = MessageDigest.getInstance("SHA-256").digest(bytes).joinToString("") { "%02x".format(it) }
