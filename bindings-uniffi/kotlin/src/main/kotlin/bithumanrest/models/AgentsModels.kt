// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.json
import bithumanrest.internal.list
import bithumanrest.internal.map
import bithumanrest.internal.native
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/** The engines that an agent can be created with. */
public sealed class GenerateModel(value: String) : OpenEnum(value) {
    /** 250 credits, under 15 minutes. Needs a real person as its subject. */
    public object Essence1 : GenerateModel("essence-1")

    /** 500 credits, 2 to 2.5 hours. Needs a photorealistic person as its subject. */
    public object Essence2 : GenerateModel("essence-2")

    /** 250 credits, about a minute. Needs a real person as its subject. */
    public object Expression1 : GenerateModel("expression-1")

    /** 2000 credits, 2 to 2.5 hours. Takes any subject. */
    public object Expression2 : GenerateModel("expression-2")

    /**
     * `essence-2` for a photorealistic person, `expression-2` for anything else; billed as what it becomes. Never
     * refuses a subject.
     */
    public object Auto : GenerateModel("auto")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : GenerateModel(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): GenerateModel = when (value) {
            "essence-1" -> Essence1
            "essence-2" -> Essence2
            "expression-1" -> Expression1
            "expression-2" -> Expression2
            "auto" -> Auto
            else -> Unknown(value)
        }
    }
}

/** The shape of an agent's picture. */
public sealed class AspectRatio(value: String) : OpenEnum(value) {
    /** Wide. */
    public object Wide : AspectRatio("16:9")

    /** Tall. */
    public object Tall : AspectRatio("9:16")

    /** Square. */
    public object Square : AspectRatio("1:1")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : AspectRatio(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): AspectRatio = when (value) {
            "16:9" -> Wide
            "9:16" -> Tall
            "1:1" -> Square
            else -> Unknown(value)
        }
    }
}

/** How much of the person is in the picture. */
public sealed class Framing(value: String) : OpenEnum(value) {
    /** Head and shoulders. */
    public object Portrait : Framing("portrait")

    /** Head to feet. */
    public object FullBody : Framing("full_body")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : Framing(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): Framing = when (value) {
            "portrait" -> Portrait
            "full_body" -> FullBody
            else -> Unknown(value)
        }
    }
}

/** Where an agent's creation stands. */
public sealed class AgentStatus(value: String) : OpenEnum(value) {
    /** Accepted or begun. Not an end. */
    public object Processing : AgentStatus("processing")

    /** Being made. Not an end. */
    public object Generating : AgentStatus("generating")

    /** A step is complete, the agent is not. Not an end. */
    public object Completed : AgentStatus("completed")

    /** A step succeeded. The end only where the progress is 1, on agents of long ago. */
    public object Success : AgentStatus("success")

    /** Ready for use. An end. */
    public object Ready : AgentStatus("ready")

    /** Not made; credits were given back. An end of this run. */
    public object Failed : AgentStatus("failed")

    /** Deleted; seen in lists only. */
    public object Deleted : AgentStatus("deleted")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : AgentStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): AgentStatus = when (value) {
            "processing" -> Processing
            "generating" -> Generating
            "completed" -> Completed
            "success" -> Success
            "ready" -> Ready
            "failed" -> Failed
            "deleted" -> Deleted
            else -> Unknown(value)
        }
    }
}

/** The engines that drive an agent's face. */
public sealed class ModelName(value: String) : OpenEnum(value) {
    /** First generation, rendered from an identity video; has a file to download. */
    public object Essence1 : ModelName("essence-1")

    /** Second generation for photorealistic persons. */
    public object Essence2 : ModelName("essence-2")

    /** A larger `essence-2`, for enterprise plans only. */
    public object Essence2Max : ModelName("essence-2-max")

    /** First generation, driven from a single picture; rendered in the cloud only. */
    public object Expression1 : ModelName("expression-1")

    /** Second generation for any subject: persons, drawings, animals. */
    public object Expression2 : ModelName("expression-2")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ModelName(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ModelName = when (value) {
            "essence-1" -> Essence1
            "essence-2" -> Essence2
            "essence-2-max" -> Essence2Max
            "expression-1" -> Expression1
            "expression-2" -> Expression2
            else -> Unknown(value)
        }
    }
}

/** Whether one model of an agent can be used. */
public sealed class ModelState(value: String) : OpenEnum(value) {
    /** Being made. */
    public object Pending : ModelState("pending")

    /** Ready for use. */
    public object Ready : ModelState("ready")

    /** Not made; credits were given back. */
    public object Failed : ModelState("failed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ModelState(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ModelState = when (value) {
            "pending" -> Pending
            "ready" -> Ready
            "failed" -> Failed
            else -> Unknown(value)
        }
    }
}

/** The steps of an agent's creation. */
public sealed class GenerationStep(value: String) : OpenEnum(value) {
    /** Credits are reserved. */
    public object Payment : GenerationStep("payment")

    /** Name and personality are written. */
    public object Persona : GenerationStep("persona")

    /** Voice and portrait are made. */
    public object VoiceImage : GenerationStep("voice_image")

    /** The identity video is made; essence models only. */
    public object Video : GenerationStep("video")

    /** A person at the service marks the face; rare, `essence-1` only. */
    public object AwaitingFaceMarking : GenerationStep("awaiting_face_marking")

    /** The face is trained. The longest step of the second generation. */
    public object LipSync : GenerationStep("lip_sync")

    /** Everything is done. */
    public object Done : GenerationStep("done")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : GenerationStep(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): GenerationStep = when (value) {
            "payment" -> Payment
            "persona" -> Persona
            "voice_image" -> VoiceImage
            "video" -> Video
            "awaiting_face_marking" -> AwaitingFaceMarking
            "lip_sync" -> LipSync
            "done" -> Done
            else -> Unknown(value)
        }
    }
}

/** Whose provider is used. */
public sealed class ProviderMode(value: String) : OpenEnum(value) {
    /** The service's own. */
    public object Default : ProviderMode("default")

    /** One that the account has registered. */
    public object Custom : ProviderMode("custom")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ProviderMode(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ProviderMode = when (value) {
            "default" -> Default
            "custom" -> Custom
            else -> Unknown(value)
        }
    }
}

/** Whether an added model is there. */
public sealed class AdditionStatus(value: String) : OpenEnum(value) {
    /** It can be used. */
    public object Ready : AdditionStatus("ready")

    /** It is being made: watch the agent's `supportedModels`. */
    public object Processing : AdditionStatus("processing")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : AdditionStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): AdditionStatus = when (value) {
            "ready" -> Ready
            "processing" -> Processing
            else -> Unknown(value)
        }
    }
}

/** What becomes of a text that a live session gets. */
public sealed class ContextType(value: String) : OpenEnum(value) {
    /** Said aloud. */
    public object Speak : ContextType("speak")

    /** Known silently. */
    public object AddContext : ContextType("add_context")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ContextType(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ContextType = when (value) {
            "speak" -> Speak
            "add_context" -> AddContext
            else -> Unknown(value)
        }
    }
}

/** How the service found a room. */
public sealed class RoomMatch(value: String) : OpenEnum(value) {
    /** By its name. */
    public object Name : RoomMatch("name")

    /** By the record of sessions. */
    public object Ledger : RoomMatch("ledger")

    /** By both. */
    public object NameAndLedger : RoomMatch("name+ledger")

    /** By resemblance. */
    public object Loose : RoomMatch("loose")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : RoomMatch(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): RoomMatch = when (value) {
            "name" -> Name
            "ledger" -> Ledger
            "name+ledger" -> NameAndLedger
            "loose" -> Loose
            else -> Unknown(value)
        }
    }
}

/**
 * A creation that was accepted.
 *
 * @property agentId The code of the agent that is being made.
 * @property status Where its creation stands.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentGeneration(
    public val agentId: String,
    public val status: AgentStatus,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentGeneration {
            val fields = Fields(value)
            return AgentGeneration(
                agentId = fields.read("agent_id") { text() },
                status = fields.read("status") { AgentStatus.of(text()) },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

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

/**
 * What an update did.
 *
 * @property agentCode The agent's code.
 * @property updated Whether anything changed.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentUpdate(
    public val agentCode: String,
    public val updated: Boolean,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentUpdate {
            val fields = Fields(value)
            return AgentUpdate(
                agentCode = fields.read("agent_code") { text() },
                updated = fields.read("updated") { bool() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What a deletion did.
 *
 * @property deleted Whether the agent is gone.
 * @property agentCode The agent's code; absent when a repeated request found the agent gone already.
 * @property artifactCleanup What happens to its files, such as `pending`.
 * @property billingHistory What happens to its billing records.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentDeletion(
    public val deleted: Boolean,
    public val agentCode: String? = null,
    public val artifactCleanup: String? = null,
    public val billingHistory: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentDeletion {
            val fields = Fields(value)
            return AgentDeletion(
                deleted = fields.read("deleted") { bool() },
                agentCode = fields.read("agent_code") { optional { text() } },
                artifactCleanup = fields.read("artifact_cleanup") { optional { text() } },
                billingHistory = fields.read("billing_history") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

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

/**
 * Who got a message. A success alone does not mean that anyone did: ask `deliveredToRooms`.
 *
 * @property agentCode The agent's code.
 * @property deliveredToRooms How many rooms got it. Zero means that nobody heard it.
 * @property contextType What was delivered.
 * @property rooms The rooms that got it.
 * @property roomsSkipped Live rooms that did not get it because no agent is in them.
 * @property roomsFailed Rooms that it could not be delivered to.
 * @property roomsSkippedNoWorker How many live rooms were skipped because no agent is in them.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Delivery(
    public val agentCode: String,
    public val deliveredToRooms: Long,
    public val contextType: ContextType? = null,
    public val rooms: List<String> = emptyList(),
    public val roomsSkipped: List<String> = emptyList(),
    public val roomsFailed: List<String> = emptyList(),
    public val roomsSkippedNoWorker: Long? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Delivery {
            val fields = Fields(value)
            return Delivery(
                agentCode = fields.read("agent_code") { text() },
                contextType = fields.read("context_type") { optional { ContextType.of(text()) } },
                deliveredToRooms = fields.read("delivered_to_rooms") { int() },
                rooms = fields.read("rooms") { list { text() } },
                roomsSkipped = fields.read("rooms_skipped") { list { text() } },
                roomsFailed = fields.read("rooms_failed") { list { text() } },
                roomsSkippedNoWorker = fields.read("rooms_skipped_no_worker") { optional { int() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * How far an agent is.
 *
 * @property code The agent's code.
 * @property status Where the agent is in its life.
 * @property progress How much is done, from 0 to 1. Never less than before.
 * @property elapsed Seconds since the waiting began.
 * @property done Whether the agent is ready.
 * @property step What is being made now.
 * @property message What is being made now, in the service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentProgress(
    public val code: String,
    public val status: AgentStatus,
    public val progress: Double,
    public val elapsed: Double,
    public val done: Boolean,
    public val step: GenerationStep? = null,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentProgress {
            val fields = Fields(value)
            return AgentProgress(
                code = fields.read("code") { text() },
                status = fields.read("status") { AgentStatus.of(text()) },
                step = fields.read("step") { optional { GenerationStep.of(text()) } },
                progress = fields.read("progress") { float() },
                message = fields.read("message") { optional { text() } },
                elapsed = fields.read("elapsed") { float() },
                done = fields.read("done") { bool() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A room in which an agent is live.
 *
 * @property roomId The room's id.
 * @property deliverable Whether it can hear: false while the room is open but no agent is in it.
 * @property numParticipants How many take part, the agent among them.
 * @property createdAt When it was opened.
 * @property matchedBy How the service found the room.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class LiveRoom(
    public val roomId: String,
    public val deliverable: Boolean,
    public val numParticipants: Long? = null,
    public val createdAt: Instant? = null,
    public val matchedBy: RoomMatch? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): LiveRoom {
            val fields = Fields(value)
            return LiveRoom(
                roomId = fields.read("room_id") { text() },
                numParticipants = fields.read("num_participants") { optional { int() } },
                createdAt = fields.read("created_at") { optional { time() } },
                deliverable = fields.read("deliverable") { bool() },
                matchedBy = fields.read("matched_by") { optional { RoomMatch.of(text()) } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A choice of provider.
 *
 * @property mode The service's own, or one of yours.
 * @property providerId The id of the registered provider; needed with `custom`. Limits: at least 1 characters.
 */
public data class ProviderSelection(
    public val mode: ProviderMode,
    public val providerId: String? = null,
) : Input() {
    override fun toNative(): NativeValue = NativeValue.Record(
        mapOf(
            "mode" to native(mode),
            "provider_id" to native(providerId),
        ),
        emptyMap(),
    )
}

/**
 * Which provider each capability of an agent uses.
 *
 * @property llm The language model.
 * @property stt Speech to text.
 * @property tts Text to speech.
 * @property realtime Speech to speech.
 */
public data class AgentProviders(
    public val llm: ProviderSelection? = null,
    public val stt: ProviderSelection? = null,
    public val tts: ProviderSelection? = null,
    public val realtime: ProviderSelection? = null,
) : Input() {
    override fun toNative(): NativeValue = NativeValue.Record(
        mapOf(
            "llm" to native(llm),
            "stt" to native(stt),
            "tts" to native(tts),
            "realtime" to native(realtime),
        ),
        emptyMap(),
    )
}
