// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.json
import bithumanrest.internal.list
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * An agent with everything that is known of it.
 *
 * @property code The agent's code.
 * @property status Where its creation stands.
 * @property agentId The code once more.
 * @property name The name that the service gave; absent until the persona is written. It cannot be set.
 * @property description The personality in a sentence.
 * @property language The language it speaks.
 * @property gender The gender of persona and voice.
 * @property model The model it was created with.
 * @property supportedModels The models that it can be used with now.
 * @property modelStatus The state of each model that was ever asked for, by model.
 * @property subject What the service took the picture to show.
 * @property systemPrompt The instructions it talks by.
 * @property imageUrl The address of the portrait.
 * @property imagePath Where the portrait is stored.
 * @property videoUrl The address of the identity video, which the service made.
 * @property videoPath Where the identity video is stored.
 * @property modelUrl The model file: an address for `essence-1` only, otherwise a handle that cannot be fetched.
 *   Use `models.download`.
 * @property modelPath Where the model file is stored.
 * @property modelHash A checksum of the model file.
 * @property voiceId The voice.
 * @property voicePath The voice once more.
 * @property eventType The last thing that happened, such as `voice_created`.
 * @property progress How far its creation is, from 0 to 1.
 * @property progressMsg The progress in words.
 * @property currentStep The step that its creation is at.
 * @property errorMessage Why its creation failed.
 * @property errorType The stage that failed.
 * @property createdAt When it was created.
 * @property updatedAt When it last changed.
 * @property dynamics Its gestures as they are configured; empty or absent when there are none.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Agent(
    public val code: String,
    public val status: AgentStatus,
    public val agentId: String? = null,
    public val name: String? = null,
    public val description: String? = null,
    public val language: String? = null,
    public val gender: String? = null,
    public val model: ModelName? = null,
    public val supportedModels: List<ModelName> = emptyList(),
    public val modelStatus: Map<String, ModelReadiness> = emptyMap(),
    public val subject: String? = null,
    public val systemPrompt: String? = null,
    public val imageUrl: String? = null,
    public val imagePath: String? = null,
    public val videoUrl: String? = null,
    public val videoPath: String? = null,
    public val modelUrl: String? = null,
    public val modelPath: String? = null,
    public val modelHash: String? = null,
    public val voiceId: String? = null,
    public val voicePath: String? = null,
    public val eventType: String? = null,
    public val progress: Double? = null,
    public val progressMsg: String? = null,
    public val currentStep: GenerationStep? = null,
    public val errorMessage: String? = null,
    public val errorType: String? = null,
    public val createdAt: Instant? = null,
    public val updatedAt: Instant? = null,
    public val dynamics: JsonValue? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Agent {
            val fields = Fields(value)
            return Agent(
                code = fields.read("code") { text() },
                agentId = fields.read("agent_id") { optional { text() } },
                name = fields.read("name") { optional { text() } },
                description = fields.read("description") { optional { text() } },
                language = fields.read("language") { optional { text() } },
                gender = fields.read("gender") { optional { text() } },
                model = fields.read("model") { optional { ModelName.of(text()) } },
                supportedModels = fields.read("supported_models") { list { ModelName.of(text()) } },
                modelStatus = fields.read("model_status") { map { ModelReadiness.read(this) } },
                subject = fields.read("subject") { optional { text() } },
                systemPrompt = fields.read("system_prompt") { optional { text() } },
                imageUrl = fields.read("image_url") { optional { text() } },
                imagePath = fields.read("image_path") { optional { text() } },
                videoUrl = fields.read("video_url") { optional { text() } },
                videoPath = fields.read("video_path") { optional { text() } },
                modelUrl = fields.read("model_url") { optional { text() } },
                modelPath = fields.read("model_path") { optional { text() } },
                modelHash = fields.read("model_hash") { optional { text() } },
                voiceId = fields.read("voice_id") { optional { text() } },
                voicePath = fields.read("voice_path") { optional { text() } },
                status = fields.read("status") { AgentStatus.of(text()) },
                eventType = fields.read("event_type") { optional { text() } },
                progress = fields.read("progress") { optional { float() } },
                progressMsg = fields.read("progress_msg") { optional { text() } },
                currentStep = fields.read("current_step") { optional { GenerationStep.of(text()) } },
                errorMessage = fields.read("error_message") { optional { text() } },
                errorType = fields.read("error_type") { optional { text() } },
                createdAt = fields.read("created_at") { optional { time() } },
                updatedAt = fields.read("updated_at") { optional { time() } },
                dynamics = fields.read("dynamics") { optional { json() } },
                extra = fields.extra,
            )
        }
    }
}
