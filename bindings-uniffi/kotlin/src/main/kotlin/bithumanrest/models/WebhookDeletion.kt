// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool

/**
 * What a removal did.
 *
 * @property deleted Whether the endpoint is gone.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class WebhookDeletion(public val deleted: Boolean, public val extra: Map<String, JsonValue> = emptyMap()) {
    internal companion object {
        fun read(value: NativeValue): WebhookDeletion {
            val fields = Fields(value)
            return WebhookDeletion(
                deleted = fields.read("deleted") { bool() },
                extra = fields.extra,
            )
        }
    }
}
