// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** How well something works. */
public sealed class HealthState(value: String) : OpenEnum(value) {
    /** Well. */
    public object Ok : HealthState("ok")

    /** Slowly, or not always. */
    public object Degraded : HealthState("degraded")

    /** Not at all. */
    public object Unhealthy : HealthState("unhealthy")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : HealthState(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): HealthState = when (value) {
            "ok" -> Ok
            "degraded" -> Degraded
            "unhealthy" -> Unhealthy
            else -> Unknown(value)
        }
    }
}
