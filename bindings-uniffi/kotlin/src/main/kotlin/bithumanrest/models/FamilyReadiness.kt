// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.text

/**
 * How well a family of models works.
 *
 * @property status How well it works.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class FamilyReadiness(public val status: HealthState, public val extra: Map<String, JsonValue> = emptyMap()) {
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
