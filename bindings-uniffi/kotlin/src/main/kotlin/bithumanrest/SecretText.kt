package bithumanrest

/** Key material. Printing it shows that it is there, not what it is. */
public class SecretText(private val text: String) {
    /** The text itself. Keep it out of logs. */
    public fun reveal(): String = text

    /** Whether it is the same text. */
    override fun equals(other: Any?): Boolean = other is SecretText && other.text == text

    /** As of the text. */
    override fun hashCode(): Int = text.hashCode()

    /** A placeholder. */
    override fun toString(): String = "SecretText(…)"
}
