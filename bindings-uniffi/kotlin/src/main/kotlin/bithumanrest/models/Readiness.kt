// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

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
