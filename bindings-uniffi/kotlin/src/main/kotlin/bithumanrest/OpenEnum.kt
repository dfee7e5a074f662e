package bithumanrest

/**
 * A set of strings that may grow: a value that this version does not know is kept as `Unknown`.
 *
 * @property value the value as the API spells it.
 */
public abstract class OpenEnum internal constructor(public val value: String) {
    /** Whether it is the same value. */
    override fun equals(other: Any?): Boolean = other is OpenEnum && other.javaClass == javaClass && other.value == value

    /** As of the value. */
    override fun hashCode(): Int = value.hashCode()

    /** The value as the API spells it. */
    override fun toString(): String = value
}
