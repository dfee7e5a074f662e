package bithumanrest.internal

import bithumanrest.FileSource
import bithumanrest.Input
import bithumanrest.JsonValue
import bithumanrest.OpenEnum
import bithumanrest.SecretText
import bithumanrest.ffi.Argument
import bithumanrest.ffi.NativeValue
import kotlin.time.Duration
import kotlin.time.Instant
import kotlin.time.toJavaInstant

/** A value as an argument of a call. */
internal fun argument(value: Any?): Argument = when (value) {
    is FileSource -> value.argument
    is ByteArray -> Argument.Bytes(value, null)
    is Duration -> Argument.Time(value.seconds)
    else -> Argument.Plain(native(value))
}

/** A value as the native side takes it. */
internal fun native(value: Any?): NativeValue = when (value) {
    null -> NativeValue.Null
    is Input -> value.toNative()
    is Boolean -> NativeValue.Bool(value)
    is Long -> NativeValue.Int(value)
    is Double -> NativeValue.Float(value)
    is String -> NativeValue.Text(value)
    is OpenEnum -> NativeValue.Text(value.value)
    is SecretText -> NativeValue.Text(value.reveal())
    is Instant -> NativeValue.Time(value.toJavaInstant())
    is List<*> -> NativeValue.Items(value.map(::native))
    is Map<*, *> -> NativeValue.Entries(value.entries.associate { (key, entry) -> key.toString() to native(entry) })
    is JsonValue -> native(value)
    else -> error("no argument is a ${value.javaClass.simpleName}")
}

private fun native(value: JsonValue): NativeValue = when (value) {
    JsonValue.Null -> NativeValue.Null
    is JsonValue.Bool -> NativeValue.Bool(value.value)
    is JsonValue.Whole -> NativeValue.Int(value.value)
    is JsonValue.Number -> NativeValue.Float(value.value)
    is JsonValue.Text -> NativeValue.Text(value.value)
    is JsonValue.Array -> NativeValue.Items(value.items.map { native(it) })
    is JsonValue.Object -> NativeValue.Entries(value.entries.mapValues { native(it.value) })
}
