// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

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

/**
 * How well a family of models works.
 *
 * @property status How well it works.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class FamilyReadiness(
    public val status: HealthState,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): FamilyReadiness {
            val fields = Fields(value)
            return FamilyReadiness(
                status = fields.read("status") { HealthState.of(text()) },
                extra = fields.extra,
            )
        }
    }
}

/**
 * How well the service works, as the machine that answers sees it.
 *
 * @property status How well it works. The only thing that counts: the status is always 200.
 * @property windowSeconds The span that is looked at, in seconds.
 * @property observedSeconds How much of the span was observed, in seconds.
 * @property replicaScope What the answer speaks for.
 * @property families How well each family of models works.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Readiness(
    public val status: HealthState,
    public val windowSeconds: Double? = null,
    public val observedSeconds: Double? = null,
    public val replicaScope: String? = null,
    public val families: Map<String, FamilyReadiness> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Readiness {
            val fields = Fields(value)
            return Readiness(
                status = fields.read("status") { HealthState.of(text()) },
                windowSeconds = fields.read("window_seconds") { optional { float() } },
                observedSeconds = fields.read("observed_seconds") { optional { float() } },
                replicaScope = fields.read("replica_scope") { optional { text() } },
                families = fields.read("families") { map { FamilyReadiness.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
