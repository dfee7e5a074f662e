// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What a job makes. */
public sealed class JobKind(value: String) : OpenEnum(value) {
    /** An agent. */
    public object Agent : JobKind("agent")

    /** Another model of an agent. */
    public object Model : JobKind("model")

    /** A talking video. */
    public object Video : JobKind("video")

    /** An agent's gestures. */
    public object Dynamics : JobKind("dynamics")

    /** A build of a knowledge base. */
    public object Knowledge : JobKind("knowledge")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : JobKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): JobKind = when (value) {
            "agent" -> Agent
            "model" -> Model
            "video" -> Video
            "dynamics" -> Dynamics
            "knowledge" -> Knowledge
            else -> Unknown(value)
        }
    }
}
