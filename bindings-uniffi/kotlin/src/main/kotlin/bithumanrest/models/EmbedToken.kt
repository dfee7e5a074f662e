// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text

/**
 * A token for one visitor's session with an embedded agent.
 *
 * @property token The token, good for one hour. Hand it to that visitor only.
 * @property sid The session's id.
 * @property model The model that was asked for, if one was.
 * @property supportedModels The models that the agent can be used with now.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class EmbedToken(
    public val token: SecretText,
    public val sid: String,
    public val model: EmbedModel? = null,
    public val supportedModels: List<ModelName> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): EmbedToken {
            val fields = Fields(value)
            return EmbedToken(
                token = fields.read("token") { secret() },
                sid = fields.read("sid") { text() },
                model = fields.read("model") { optional { EmbedModel.of(text()) } },
                supportedModels = fields.read("supported_models") { list { ModelName.of(text()) } },
                extra = fields.extra,
            )
        }
    }
}
