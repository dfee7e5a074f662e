// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.map
import bithumanrest.internal.optional

/**
 * The rates of the service's cloud.
 *
 * @property byModel By model.
 * @property chatLine A managed voice conversation.
 * @property cameraChatLine A managed conversation with camera.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class HostedRates(
    public val byModel: Map<String, Rate> = emptyMap(),
    public val chatLine: Rate? = null,
    public val cameraChatLine: Rate? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): HostedRates {
            val fields = Fields(value)
            return HostedRates(
                byModel = fields.read("by_model") { map { Rate.read(this) } },
                chatLine = fields.read("chat_line") { optional { Rate.read(this) } },
                cameraChatLine = fields.read("camera_chat_line") { optional { Rate.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
