// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a session runs. */
public sealed class SessionKind(value: String) : OpenEnum(value) {
    /** Anywhere. */
    public object All : SessionKind("all")

    /** In the service's cloud. */
    public object Conversations : SessionKind("conversations")

    /** On machines of your own. */
    public object SelfHosted : SessionKind("self_hosted")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SessionKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SessionKind = when (value) {
            "all" -> All
            "conversations" -> Conversations
            "self_hosted" -> SelfHosted
            else -> Unknown(value)
        }
    }
}
