// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * The state of one model of an agent.
 *
 * @property state Whether it can be used.
 * @property reason Why it cannot be used; absent once it can.
 * @property updatedAt When the state last changed; absent if it never did.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ModelReadiness(
    public val state: ModelState,
    public val reason: String? = null,
    public val updatedAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ModelReadiness {
            val fields = Fields(value)
            return ModelReadiness(
                state = fields.read("state") { ModelState.of(text()) },
                reason = fields.read("reason") { optional { text() } },
                updatedAt = fields.read("updated_at") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}
