// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.map
import bithumanrest.internal.native
import bithumanrest.internal.optional
import bithumanrest.internal.text

/** What gestures are made with. */
public sealed class GestureEngine(value: String) : OpenEnum(value) {
    /** The only engine in use. */
    public object Seedance : GestureEngine("seedance")

    /** The service's choice, which is `seedance`. */
    public object Auto : GestureEngine("auto")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : GestureEngine(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): GestureEngine = when (value) {
            "seedance" -> Seedance
            "auto" -> Auto
            else -> Unknown(value)
        }
    }
}

/** Where a set of gestures stands. */
public sealed class GestureStatus(value: String) : OpenEnum(value) {
    /** Nothing is being made. Whether there are gestures is told by the address alone. */
    public object Ready : GestureStatus("ready")

    /** Being made. */
    public object Generating : GestureStatus("generating")

    /** Accepted or being made. */
    public object Processing : GestureStatus("processing")

    /** Not made. */
    public object Failed : GestureStatus("failed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : GestureStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): GestureStatus = when (value) {
            "ready" -> Ready
            "generating" -> Generating
            "processing" -> Processing
            "failed" -> Failed
            else -> Unknown(value)
        }
    }
}

/** Whether making gestures anew has begun. */
public sealed class RegenerationStatus(value: String) : OpenEnum(value) {
    /** It has. */
    public object Started : RegenerationStatus("started")

    /** It could not begin; the change itself is stored. */
    public object Failed : RegenerationStatus("failed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : RegenerationStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): RegenerationStatus = when (value) {
            "started" -> Started
            "failed" -> Failed
            else -> Unknown(value)
        }
    }
}

/**
 * A set of gestures that is being made.
 *
 * @property agentId The agent's code.
 * @property status Where it stands.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class GestureGeneration(
    public val agentId: String,
    public val status: GestureStatus,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): GestureGeneration {
            val fields = Fields(value)
            return GestureGeneration(
                agentId = fields.read("agent_id") { text() },
                status = fields.read("status") { GestureStatus.of(text()) },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * The gestures of an agent.
 *
 * @property agentId The agent's code.
 * @property status Where making them stands; `ready` for an agent that never had any.
 * @property url The gesture model's address. Only when it is there does the agent have gestures, whatever the
 *   status says.
 * @property gestures The address of a film of each gesture, by the gesture's name, such as `blow_kiss_heart`.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class GestureSet(
    public val agentId: String,
    public val status: GestureStatus,
    public val url: String? = null,
    public val gestures: Map<String, String> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): GestureSet {
            val fields = Fields(value)
            return GestureSet(
                agentId = fields.read("agent_id") { text() },
                url = fields.read("url") { optional { text() } },
                status = fields.read("status") { GestureStatus.of(text()) },
                gestures = fields.read("gestures") { map { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What a change of gestures did.
 *
 * @property regenerationStatus Whether making them anew has begun.
 * @property agentId The agent's code.
 * @property regenerationError Why it could not begin.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class GestureUpdate(
    public val regenerationStatus: RegenerationStatus,
    public val agentId: String? = null,
    public val regenerationError: String? = null,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): GestureUpdate {
            val fields = Fields(value)
            return GestureUpdate(
                agentId = fields.read("agent_id") { optional { text() } },
                regenerationStatus = fields.read("regeneration_status") { RegenerationStatus.of(text()) },
                regenerationError = fields.read("regeneration_error") { optional { text() } },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A part of the configuration of gestures. What is left out stays as it is.
 *
 * @property enabled Whether the agent makes gestures.
 * @property batchResults The results of each gesture, in the service's own form.
 * @property result The joined result, in the service's own form.
 * @property talking What it shows while talking, in the service's own form.
 */
public data class GestureConfiguration(
    public val enabled: Boolean? = null,
    public val batchResults: Map<String, JsonValue>? = null,
    public val result: Map<String, JsonValue>? = null,
    public val talking: Map<String, JsonValue>? = null,
) : Input() {
    override fun toNative(): NativeValue = NativeValue.Record(
        mapOf(
            "enabled" to native(enabled),
            "batch_results" to native(batchResults),
            "result" to native(result),
            "talking" to native(talking),
        ),
        emptyMap(),
    )
}
