// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A model that is being added to an agent.
 *
 * @property status Whether it is there.
 * @property agentId The agent's code.
 * @property model The model.
 * @property credits Credits that this call charged; 0 for a free model and for one that was there already.
 * @property supportedModels The models that the agent can be used with now.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ModelAddition(
    public val status: AdditionStatus,
    public val agentId: String? = null,
    public val model: ModelName? = null,
    public val credits: Double? = null,
    public val supportedModels: List<ModelName> = emptyList(),
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ModelAddition {
            val fields = Fields(value)
            return ModelAddition(
                agentId = fields.read("agent_id") { optional { text() } },
                model = fields.read("model") { optional { ModelName.of(text()) } },
                status = fields.read("status") { AdditionStatus.of(text()) },
                credits = fields.read("credits") { optional { float() } },
                supportedModels = fields.read("supported_models") { list { ModelName.of(text()) } },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
