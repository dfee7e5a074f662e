package bithumanrest

import bithumanrest.ffi.Problem
import bithumanrest.internal.Caller
import bithumanrest.internal.json
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import kotlin.time.toKotlinInstant

/**
 * Any failure of this client.
 *
 * Catch a class for a family of failures: `catch (error: RateLimitError)`.
 */
public open class BithumanError internal constructor(problem: Problem) : Exception(problem.message) {
    private val description: String = problem.description

    /** The HTTP status. */
    public val status: Int? = problem.status?.toInt()

    /** The API's error code. */
    public val code: String? = problem.code

    /** The id to give to support. */
    public val requestId: String? = problem.requestId

    /** How long the service asks to wait. */
    public val retryAfter: Duration? = problem.retryAfter?.seconds

    /** Every attempt that was made. */
    public val attempts: List<Attempt> = problem.attempts.map {
        Attempt(it.at.toKotlinInstant(), it.took.seconds, it.waited.seconds, it.status?.toInt(), it.requestId, it.problem)
    }

    /** Whether credits were spent. */
    public val billed: Billed = Billed.valueOf(problem.billed.replaceFirstChar(Char::uppercase))

    /** Whether the same call can be made again without doing the work twice: with `idempotencyKey`, where there is one. */
    public val safeToRetry: Boolean = problem.safeToRetry

    /** What to do. */
    public val fix: String? = problem.fix

    /** The argument that was refused. */
    public val field: String? = problem.field

    /** The time limit that passed: `connect`, `stall`, `attempt` or `total`. */
    public val limit: String? = problem.limit

    /** The operation's id. */
    public val operation: String? = problem.operation

    /** The idempotency key that was sent. */
    public val idempotencyKey: String? = problem.idempotencyKey

    /** Where to upgrade the plan. */
    public val upgradeUrl: String? = problem.upgradeUrl

    /** Where to buy credits. */
    public val topupUrl: String? = problem.topupUrl

    /** More from the service, where it says more. */
    public val details: JsonValue? = problem.details?.json()

    /** The beginning of the body as it was received. */
    public val body: String? = problem.body

    /** Whether the same call may succeed later without being changed. */
    public val isRetryable: Boolean = problem.isRetryable

    /** The client whose call it was, where it can be asked what became of it. */
    @Transient
    internal var caller: Caller? = null

    /** What happened, for a person. */
    override val message: String get() = super.message.orEmpty()

    /** The class and the message with the fix, the status, the code and the request id. */
    override fun toString(): String = "${javaClass.simpleName}: $description"
}

/** Whether credits were spent. */
public enum class Billed {
    /** They were. */
    Yes,

    /** They were not. */
    No,

    /** No one can tell from here. */
    Unknown,
}

/**
 * One attempt of a request.
 *
 * @property at when it began.
 * @property took how long it took.
 * @property waited how long was waited before it.
 * @property status the HTTP status, if one arrived.
 * @property requestId the request id, if one arrived.
 * @property problem what went wrong, in a few words.
 */
public data class Attempt(
    public val at: Instant,
    public val took: Duration,
    public val waited: Duration,
    public val status: Int?,
    public val requestId: String?,
    public val problem: String,
)
