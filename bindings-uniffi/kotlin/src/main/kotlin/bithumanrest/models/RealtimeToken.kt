// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.secret
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A token for the language model's own service.
 *
 * @property value The token.
 * @property expiresAt When it ends.
 * @property model The language model.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RealtimeToken(
    public val value: SecretText,
    public val expiresAt: Instant,
    public val model: RealtimeModel,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RealtimeToken {
            val fields = Fields(value)
            return RealtimeToken(
                value = fields.read("value") { secret() },
                expiresAt = fields.read("expires_at") { time() },
                model = fields.read("model") { RealtimeModel.of(text()) },
                extra = fields.extra,
            )
        }
    }
}
