// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Whether a knowledge base can be asked. */
public sealed class KnowledgeStatus(value: String) : OpenEnum(value) {
    /** Not built since its sources changed. */
    public object Stale : KnowledgeStatus("stale")

    /** Built. */
    public object Ready : KnowledgeStatus("ready")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : KnowledgeStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): KnowledgeStatus = when (value) {
            "stale" -> Stale
            "ready" -> Ready
            else -> Unknown(value)
        }
    }
}
