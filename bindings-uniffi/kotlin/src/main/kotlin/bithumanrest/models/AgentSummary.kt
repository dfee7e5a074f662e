// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.list
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * An agent, as the list shows it.
 *
 * @property code The agent's code.
 * @property status Where its creation stands.
 * @property agentId The code once more.
 * @property name The name that the service gave; absent until the persona is written.
 * @property description The personality in a sentence.
 * @property model The model it was created with.
 * @property gender The gender of persona and voice.
 * @property language The language it speaks.
 * @property imagePath Where the portrait is stored.
 * @property thumbnailPath Where the small portrait is stored.
 * @property supportedModels The models that it can be used with now.
 * @property modelStatus The state of each model that was ever asked for, by model.
 * @property createdAt When it was created.
 * @property updatedAt When it last changed.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentSummary(
    public val code: String,
    public val status: AgentStatus,
    public val agentId: String? = null,
    public val name: String? = null,
    public val description: String? = null,
    public val model: ModelName? = null,
    public val gender: String? = null,
    public val language: String? = null,
    public val imagePath: String? = null,
    public val thumbnailPath: String? = null,
    public val supportedModels: List<ModelName> = emptyList(),
    public val modelStatus: Map<String, ModelReadiness> = emptyMap(),
    public val createdAt: Instant? = null,
    public val updatedAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentSummary {
            val fields = Fields(value)
            return AgentSummary(
                code = fields.read("code") { text() },
                agentId = fields.read("agent_id") { optional { text() } },
                name = fields.read("name") { optional { text() } },
                description = fields.read("description") { optional { text() } },
                model = fields.read("model") { optional { ModelName.of(text()) } },
                gender = fields.read("gender") { optional { text() } },
                language = fields.read("language") { optional { text() } },
                imagePath = fields.read("image_path") { optional { text() } },
                thumbnailPath = fields.read("thumbnail_path") { optional { text() } },
                status = fields.read("status") { AgentStatus.of(text()) },
                supportedModels = fields.read("supported_models") { list { ModelName.of(text()) } },
                modelStatus = fields.read("model_status") { map { ModelReadiness.read(this) } },
                createdAt = fields.read("created_at") { optional { time() } },
                updatedAt = fields.read("updated_at") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}
