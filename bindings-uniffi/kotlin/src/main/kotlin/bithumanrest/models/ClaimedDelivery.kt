// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.text

/**
 * What a claim gave.
 *
 * @property id The delivery's id.
 * @property state Where it stands.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ClaimedDelivery(
    public val id: String,
    public val state: DeliveryState,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ClaimedDelivery {
            val fields = Fields(value)
            return ClaimedDelivery(
                id = fields.read("id") { text() },
                state = fields.read("state") { DeliveryState.of(text()) },
                extra = fields.extra,
            )
        }
    }
}
