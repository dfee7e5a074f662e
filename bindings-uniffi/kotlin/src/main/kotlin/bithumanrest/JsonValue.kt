package bithumanrest

/** Any JSON value. */
public sealed class JsonValue {
    /** `null`. */
    public object Null : JsonValue()

    /** `true` or `false`. */
    public data class Bool(public val value: Boolean) : JsonValue() {
        override fun toString(): String = json()
    }

    /** A whole number. */
    public data class Whole(public val value: Long) : JsonValue() {
        override fun toString(): String = json()
    }

    /** Any other number. */
    public data class Number(public val value: Double) : JsonValue() {
        override fun toString(): String = json()
    }

    /** Text. */
    public data class Text(public val value: String) : JsonValue() {
        override fun toString(): String = json()
    }

    /** A list. */
    public data class Array(public val items: List<JsonValue>) : JsonValue() {
        override fun toString(): String = json()
    }

    /** An object. */
    public data class Object(public val entries: Map<String, JsonValue>) : JsonValue() {
        override fun toString(): String = json()
    }

    /** The value under a key of an object. */
    public operator fun get(key: String): JsonValue? = (this as? Object)?.entries?.get(key)

    /** The value at a place of a list. */
    public operator fun get(index: Int): JsonValue? = (this as? Array)?.items?.getOrNull(index)

    /** The value as JSON. */
    override fun toString(): String = json()

    internal fun json(): String = when (this) {
        Null -> "null"
        is Bool -> value.toString()
        is Whole -> value.toString()
        is Number -> value.toString()
        is Text -> quoted(value)
        is Array -> items.joinToString(",", "[", "]") { it.json() }
        is Object -> entries.entries.joinToString(",", "{", "}") { (key, value) -> "${quoted(key)}:${value.json()}" }
    }
}

private fun quoted(text: String): String = buildString {
    append('"')
    for (letter in text) {
        when {
            letter == '"' || letter == '\\' -> append('\\').append(letter)
            letter < ' ' -> append("\\u%04x".format(letter.code))
            else -> append(letter)
        }
    }
    append('"')
}
