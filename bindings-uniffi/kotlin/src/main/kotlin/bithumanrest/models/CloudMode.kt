// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What a cloud avatar is rendered on. */
public sealed class CloudMode(value: String) : OpenEnum(value) {
    /** Graphics processors. */
    public object Gpu : CloudMode("gpu")

    /** Ordinary processors; an older way that needs `agentId`. */
    public object Cpu : CloudMode("cpu")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : CloudMode(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): CloudMode = when (value) {
            "gpu" -> Gpu
            "cpu" -> Cpu
            else -> Unknown(value)
        }
    }
}
