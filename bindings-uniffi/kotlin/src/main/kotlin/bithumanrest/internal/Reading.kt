package bithumanrest.internal

import bithumanrest.JsonValue
import bithumanrest.SecretText
import bithumanrest.ffi.NativeValue
import kotlin.time.Instant
import kotlin.time.toKotlinInstant

/** The fields of a record that is being read. */
internal class Fields(value: NativeValue) {
    private val record = value as? NativeValue.Record ?: mismatch("a record", value)

    /** Fields that this version of the client does not know. */
    val extra: Map<String, JsonValue> get() = record.extra.mapValues { it.value.json() }

    fun <T> read(name: String, read: NativeValue.() -> T): T = (record.fields[name] ?: NativeValue.Null).read()
}

internal fun NativeValue.text(): String = (this as? NativeValue.Text)?.value ?: mismatch("text", this)

internal fun NativeValue.secret(): SecretText = SecretText(text())

internal fun NativeValue.bool(): Boolean = (this as? NativeValue.Bool)?.value ?: mismatch("true or false", this)

internal fun NativeValue.int(): Long = (this as? NativeValue.Int)?.value ?: mismatch("a whole number", this)

internal fun NativeValue.float(): Double = (this as? NativeValue.Float)?.value ?: mismatch("a number", this)

internal fun NativeValue.time(): Instant = (this as? NativeValue.Time)?.value?.toKotlinInstant() ?: mismatch("a time", this)

internal fun NativeValue.bytes(): ByteArray = (this as? NativeValue.Bytes)?.value ?: mismatch("bytes", this)

internal fun <T> NativeValue.optional(read: NativeValue.() -> T): T? = if (this is NativeValue.Null) null else read()

internal fun <T> NativeValue.list(read: NativeValue.() -> T): List<T> =
    (this as? NativeValue.Items)?.items?.map(read) ?: mismatch("a list", this)

internal fun <T> NativeValue.map(read: NativeValue.() -> T): Map<String, T> =
    (this as? NativeValue.Entries)?.entries?.mapValues { it.value.read() } ?: mismatch("a map", this)

internal fun NativeValue.json(): JsonValue = when (this) {
    is NativeValue.Null, is NativeValue.Time, is NativeValue.Bytes -> JsonValue.Null
    is NativeValue.Bool -> JsonValue.Bool(value)
    is NativeValue.Int -> JsonValue.Whole(value)
    is NativeValue.Float -> JsonValue.Number(value)
    is NativeValue.Text -> JsonValue.Text(value)
    is NativeValue.Items -> JsonValue.Array(items.map { it.json() })
    is NativeValue.Entries -> JsonValue.Object(entries.mapValues { it.value.json() })
    is NativeValue.Record -> JsonValue.Object((fields + extra).mapValues { it.value.json() })
}

/** The native library and this package are not of the same version. */
private fun mismatch(expected: String, found: NativeValue): Nothing = error("expected $expected, found ${found.javaClass.simpleName}")
