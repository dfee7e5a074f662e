package bithumanrest

import bithumanrest.ffi.NativeEvent
import bithumanrest.ffi.NativeFacts
import bithumanrest.ffi.What
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import kotlin.time.toKotlinInstant

/** Something that happened to a call. Printed, it is a line for a log. It holds no secret, no body and no query of an address. */
public sealed class CallEvent private constructor(told: NativeEvent) {
    /** The call that it happened to. */
    public val call: CallFacts = CallFacts(told.call)
    private val line: String = told.description

    /** The service withdrew the operation. */
    public class Retired internal constructor(told: NativeEvent, what: What.Retired) : CallEvent(told) {
        /** The day, as `YYYY-MM-DD`. */
        public val on: String = what.on

        /** What to use now. */
        public val instead: String = what.instead
    }

    /** The call waited until the account's rate limits let it go. */
    public class Limited internal constructor(told: NativeEvent, what: What.Limited) : CallEvent(told) {
        /** How long. */
        public val waited: Duration = what.waited.seconds
    }

    /** The service warned about the account's plan. */
    public class PlanNotice internal constructor(told: NativeEvent, what: What.PlanNotice) : CallEvent(told) {
        /** In its own words. */
        public val notice: String = what.notice
    }

    /** An attempt ended. */
    public class Attempted internal constructor(told: NativeEvent, what: What.Attempted) : CallEvent(told) {
        /** Which attempt of the call it was; the first is 1. */
        public val number: Int = what.number.toInt()

        /** When it began: rate limits were waited for before. */
        public val at: Instant = what.at.toKotlinInstant()

        /** How long it took, to the end of its answer; of an answer that is handed over while it arrives, to the end of the headers. */
        public val took: Duration = what.took.seconds

        /** The HTTP status, where there was an answer. */
        public val status: Int? = what.status?.toInt()

        /** The id to give to support. */
        public val requestId: String? = what.requestId

        /** What failed: the status of a refusal, else the class of the error, `cancelled` where it was given up. */
        public val errorType: String? = what.errorType

        /** What failed, for people: the service's error code, or words. */
        public val problem: String? = what.problem

        /** The size of the request's body, where it is known beforehand. */
        public val requestBytes: Long? = what.requestBytes

        /** The size of the answer's body, where it was read whole. */
        public val responseBytes: Long? = what.responseBytes
    }

    /** The call will be sent again. */
    public class Repeating internal constructor(told: NativeEvent, what: What.Repeating) : CallEvent(told) {
        /** The number of the attempt that comes next. */
        public val number: Int = what.number.toInt()

        /** How long it waits before. Nothing where the account's rate limits pace it. */
        public val wait: Duration = what.wait.seconds

        /** Why: the service's error code, or words. */
        public val problem: String = what.problem
    }

    /** The call ended. Nothing more is told of it. */
    public class Finished internal constructor(told: NativeEvent, what: What.Finished) : CallEvent(told) {
        /** How long it took in all, waiting included; of an answer that is handed over while it arrives, to the end of the headers. */
        public val took: Duration = what.took.seconds

        /** How many attempts were made. */
        public val attempts: Int = what.attempts.toInt()

        /** The last status. */
        public val status: Int? = what.status?.toInt()

        /** The name of the [BithumanError] that it ended with. */
        public val error: String? = what.errorClass

        /** Whether the caller gave it up. */
        public val cancelled: Boolean = what.cancelled

        /** Whether credits were spent. */
        public val billed: Billed = Billed.valueOf(what.billed.replaceFirstChar(Char::uppercase))
    }

    /** In one line: `get_agent: attempt 1: GET https://… 200 in 0.082 s`. */
    override fun toString(): String = line

    internal companion object {
        fun of(told: NativeEvent): CallEvent = when (val what = told.what) {
            is What.Retired -> Retired(told, what)
            is What.Limited -> Limited(told, what)
            is What.PlanNotice -> PlanNotice(told, what)
            is What.Attempted -> Attempted(told, what)
            is What.Repeating -> Repeating(told, what)
            is What.Finished -> Finished(told, what)
        }
    }
}

/** What is known of a call from its beginning: one request of one operation, however often it is sent. */
public class CallFacts internal constructor(told: NativeFacts) {
    /** Its number in this process, the same in all of its events. */
    public val number: Long = told.number

    /** The operation's id. */
    public val operation: String = told.operation

    /** The HTTP method. */
    public val method: String = told.method

    /** The path with `{placeholders}`, the same for all calls of the operation. */
    public val template: String = told.template

    /** The address without its query. */
    public val url: String = told.url

    /** When the call began. */
    public val at: Instant = told.at.toKotlinInstant()
}
