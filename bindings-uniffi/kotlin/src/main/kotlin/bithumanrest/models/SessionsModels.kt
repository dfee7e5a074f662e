// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/** How long ago a session may be. */
public sealed class SessionWindow(value: String) : OpenEnum(value) {
    /** All that are recorded. */
    public object All : SessionWindow("all")

    /** Live now. */
    public object Live : SessionWindow("live")

    /** Of late. */
    public object Recent : SessionWindow("recent")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SessionWindow(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SessionWindow = when (value) {
            "all" -> All
            "live" -> Live
            "recent" -> Recent
            else -> Unknown(value)
        }
    }
}

/** Where a session runs. */
public sealed class SessionKind(value: String) : OpenEnum(value) {
    /** Anywhere. */
    public object All : SessionKind("all")

    /** In the service's cloud. */
    public object Conversations : SessionKind("conversations")

    /** On machines of your own. */
    public object SelfHosted : SessionKind("self_hosted")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SessionKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SessionKind = when (value) {
            "all" -> All
            "conversations" -> Conversations
            "self_hosted" -> SelfHosted
            else -> Unknown(value)
        }
    }
}

/** Where a session stands. */
public sealed class SessionStatus(value: String) : OpenEnum(value) {
    /** Being talked to, or ready for it. */
    public object Live : SessionStatus("live")

    /** Open, with nothing going on. */
    public object Idle : SessionStatus("idle")

    /** Over. */
    public object Ended : SessionStatus("ended")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SessionStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SessionStatus = when (value) {
            "live" -> Live
            "idle" -> Idle
            "ended" -> Ended
            else -> Unknown(value)
        }
    }
}

/** Who said something. */
public sealed class Speaker(value: String) : OpenEnum(value) {
    /** The visitor. */
    public object User : Speaker("user")

    /** The agent. */
    public object Assistant : Speaker("assistant")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : Speaker(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): Speaker = when (value) {
            "user" -> User
            "assistant" -> Assistant
            else -> Unknown(value)
        }
    }
}

/** What a cloud avatar is rendered on. */
public sealed class CloudMode(value: String) : OpenEnum(value) {
    /** Graphics processors. */
    public object Gpu : CloudMode("gpu")

    /** Ordinary processors; an older way that needs `agentId`. */
    public object Cpu : CloudMode("cpu")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : CloudMode(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): CloudMode = when (value) {
            "gpu" -> Gpu
            "cpu" -> Cpu
            else -> Unknown(value)
        }
    }
}

/** Where a cloud avatar stands. */
public sealed class CloudStatus(value: String) : OpenEnum(value) {
    /** On its way. */
    public object Starting : CloudStatus("starting")

    /** In its room. */
    public object Live : CloudStatus("live")

    /** Gone. */
    public object Ended : CloudStatus("ended")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : CloudStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): CloudStatus = when (value) {
            "starting" -> Starting
            "live" -> Live
            "ended" -> Ended
            else -> Unknown(value)
        }
    }
}

/**
 * A session with an agent.
 *
 * @property id The session's id.
 * @property status Where it stands.
 * @property agentCode The agent's code.
 * @property agentName The agent's name.
 * @property billingType The rate that it is billed at, as a pricing code.
 * @property keyAlias The alias of the API key that opened it.
 * @property roomName Its live room.
 * @property started When it began.
 * @property lastSeen When it was last heard of.
 * @property minutes How long it lasted so far, in minutes.
 * @property credits What it cost so far.
 * @property burnRateCrPerMin What it costs now, in credits a minute.
 * @property hasTranscript Whether what was said can be read.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Session(
    public val id: String,
    public val status: SessionStatus,
    public val agentCode: String? = null,
    public val agentName: String? = null,
    public val billingType: String? = null,
    public val keyAlias: String? = null,
    public val roomName: String? = null,
    public val started: Instant? = null,
    public val lastSeen: Instant? = null,
    public val minutes: Double? = null,
    public val credits: Double? = null,
    public val burnRateCrPerMin: Double? = null,
    public val hasTranscript: Boolean? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Session {
            val fields = Fields(value)
            return Session(
                id = fields.read("id") { text() },
                agentCode = fields.read("agent_code") { optional { text() } },
                agentName = fields.read("agent_name") { optional { text() } },
                billingType = fields.read("billing_type") { optional { text() } },
                keyAlias = fields.read("key_alias") { optional { text() } },
                roomName = fields.read("room_name") { optional { text() } },
                started = fields.read("started") { optional { time() } },
                lastSeen = fields.read("last_seen") { optional { time() } },
                minutes = fields.read("minutes") { optional { float() } },
                credits = fields.read("credits") { optional { float() } },
                burnRateCrPerMin = fields.read("burn_rate_cr_per_min") { optional { float() } },
                status = fields.read("status") { SessionStatus.of(text()) },
                hasTranscript = fields.read("has_transcript") { optional { bool() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * Sessions, with figures of the account as it is now.
 *
 * @property activeCount How many sessions are live.
 * @property liveBurnRateCrPerMin What the live sessions cost together, in credits a minute.
 * @property creditsThisHour Credits that sessions cost in the last hour.
 * @property sessions The sessions.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SessionList(
    public val activeCount: Long,
    public val liveBurnRateCrPerMin: Double,
    public val creditsThisHour: Double,
    public val sessions: List<Session> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SessionList {
            val fields = Fields(value)
            return SessionList(
                activeCount = fields.read("active_count") { int() },
                liveBurnRateCrPerMin = fields.read("live_burn_rate_cr_per_min") { float() },
                creditsThisHour = fields.read("credits_this_hour") { float() },
                sessions = fields.read("sessions") { list { Session.read(this) } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * Something that was said.
 *
 * @property timestamp When it was said.
 * @property role Who said it.
 * @property message The words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class TranscriptMessage(
    public val timestamp: Instant,
    public val role: Speaker,
    public val message: String,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): TranscriptMessage {
            val fields = Fields(value)
            return TranscriptMessage(
                timestamp = fields.read("timestamp") { time() },
                role = fields.read("role") { Speaker.of(text()) },
                message = fields.read("message") { text() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What was said in a session.
 *
 * @property sessionId The session's id.
 * @property agentCode The agent's code.
 * @property started When the session began.
 * @property ended When it ended; absent while it is live.
 * @property live Whether it goes on.
 * @property messages What was said, oldest first; nothing for sessions on machines of your own.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Transcript(
    public val sessionId: String,
    public val agentCode: String? = null,
    public val started: Instant? = null,
    public val ended: Instant? = null,
    public val live: Boolean? = null,
    public val messages: List<TranscriptMessage> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Transcript {
            val fields = Fields(value)
            return Transcript(
                sessionId = fields.read("session_id") { text() },
                agentCode = fields.read("agent_code") { optional { text() } },
                started = fields.read("started") { optional { time() } },
                ended = fields.read("ended") { optional { time() } },
                live = fields.read("live") { optional { bool() } },
                messages = fields.read("messages") { list { TranscriptMessage.read(this) } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What ending a session did.
 *
 * @property sessionId The session's id.
 * @property closed Whether its record is closed: it is no longer billed and takes no slot.
 * @property ended Whether the avatar has left. False for one in a room of your own, which leaves within about a
 *   minute.
 * @property selfHosted Whether it ran on a machine of your own, of which only the record can be closed.
 * @property note The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SessionTermination(
    public val sessionId: String,
    public val closed: Boolean,
    public val ended: Boolean,
    public val selfHosted: Boolean? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SessionTermination {
            val fields = Fields(value)
            return SessionTermination(
                sessionId = fields.read("session_id") { text() },
                closed = fields.read("closed") { bool() },
                ended = fields.read("ended") { bool() },
                selfHosted = fields.read("self_hosted") { optional { bool() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What suspending every key did.
 *
 * @property revoked Whether they are suspended.
 * @property effectiveInSeconds Seconds until it has reached every renderer.
 * @property runtimeSuspended Whether no runtime token is given out any more.
 * @property note The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SessionRevocation(
    public val revoked: Boolean,
    public val effectiveInSeconds: Long,
    public val runtimeSuspended: Boolean? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SessionRevocation {
            val fields = Fields(value)
            return SessionRevocation(
                revoked = fields.read("revoked") { bool() },
                effectiveInSeconds = fields.read("effective_in_seconds") { int() },
                runtimeSuspended = fields.read("runtime_suspended") { optional { bool() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A cloud avatar on its way to its room.
 *
 * @property avatarSessionStarted Whether it was sent.
 * @property model The model that it runs.
 * @property userId The account that pays.
 * @property mode What it is rendered on.
 * @property agentId The agent's code, if it is an agent.
 * @property image The portrait, if it is one.
 * @property sessionId The id to read and end it by. One of the service's samples lacks it: then `sessions.list`
 *   has it.
 * @property planNotice A warning about the account's plan, in the service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class CloudAvatar(
    public val avatarSessionStarted: Boolean,
    public val model: ModelName,
    public val userId: String,
    public val mode: CloudMode? = null,
    public val agentId: String? = null,
    public val image: String? = null,
    public val sessionId: String? = null,
    public val planNotice: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): CloudAvatar {
            val fields = Fields(value)
            return CloudAvatar(
                avatarSessionStarted = fields.read("avatar_session_started") { bool() },
                model = fields.read("model") { ModelName.of(text()) },
                mode = fields.read("mode") { optional { CloudMode.of(text()) } },
                agentId = fields.read("agent_id") { optional { text() } },
                image = fields.read("image") { optional { text() } },
                userId = fields.read("user_id") { text() },
                sessionId = fields.read("session_id") { optional { text() } },
                planNotice = fields.read("plan_notice") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * The session of a cloud avatar.
 *
 * @property sessionId The session's id, beginning with `cs_`.
 * @property status Where it stands.
 * @property agentId The agent's code.
 * @property model The model that it runs.
 * @property roomName The room that it is in.
 * @property startedAt When it began.
 * @property endedAt When it ended.
 * @property billedSeconds Seconds that are billed.
 * @property credits What it cost.
 * @property ended Whether it has left; told by ending it only. False: it leaves within about a minute and is not
 *   billed any more.
 * @property slotReleased Whether its slot is free for another session; told by ending it only.
 * @property note The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class CloudSession(
    public val sessionId: String,
    public val status: CloudStatus,
    public val agentId: String? = null,
    public val model: ModelName? = null,
    public val roomName: String? = null,
    public val startedAt: Instant? = null,
    public val endedAt: Instant? = null,
    public val billedSeconds: Double? = null,
    public val credits: Double? = null,
    public val ended: Boolean? = null,
    public val slotReleased: Boolean? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): CloudSession {
            val fields = Fields(value)
            return CloudSession(
                sessionId = fields.read("session_id") { text() },
                status = fields.read("status") { CloudStatus.of(text()) },
                agentId = fields.read("agent_id") { optional { text() } },
                model = fields.read("model") { optional { ModelName.of(text()) } },
                roomName = fields.read("room_name") { optional { text() } },
                startedAt = fields.read("started_at") { optional { time() } },
                endedAt = fields.read("ended_at") { optional { time() } },
                billedSeconds = fields.read("billed_seconds") { optional { float() } },
                credits = fields.read("credits") { optional { float() } },
                ended = fields.read("ended") { optional { bool() } },
                slotReleased = fields.read("slot_released") { optional { bool() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
