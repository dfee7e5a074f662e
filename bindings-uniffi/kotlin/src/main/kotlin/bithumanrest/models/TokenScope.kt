// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What a scoped token may do. */
public sealed class TokenScope(value: String) : OpenEnum(value) {
    /** Fetch the agent's model file and report on rendering it. */
    public object RuntimeHeartbeat : TokenScope("runtime-heartbeat")

    /** Start the agent's cloud avatar in a LiveKit room. */
    public object LivekitCloud : TokenScope("livekit-cloud")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : TokenScope(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): TokenScope = when (value) {
            "runtime-heartbeat" -> RuntimeHeartbeat
            "livekit-cloud" -> LivekitCloud
            else -> Unknown(value)
        }
    }
}
