package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Caller
import bithumanrest.internal.map
import bithumanrest.internal.text
import kotlinx.coroutines.flow.Flow
import kotlin.time.Duration

/**
 * Something that the service makes and that goes on without its client.
 *
 * ```kotlin
 * val job = client.agents.create(model = GenerateModel.Essence2, prompt = "A museum guide.")
 * job.watch().collect { println("${it.progress}, ${it.etaSeconds} s left") }
 * val agent = job.wait()
 * ```
 *
 * Giving up a wait, or losing the process, never stops the job: keep its token, and `resume` takes it up again.
 */
public class Job<T> internal constructor(begun: NativeValue, private val caller: Caller, private val read: NativeValue.() -> T) {
    private val told = begun.map { text() }
    private val token = told.getValue("token")

    /** What it makes. */
    public val kind: JobKind = JobKind.of(told.getValue("kind"))

    /** The agent's code, the video job's id or the knowledge base's id. */
    public val id: String = told.getValue("id")

    /** A short text that stands for the job, without any secret, for `resume` in any process and language, also years later. */
    public fun toToken(): String = token

    /**
     * Waits until it is done, and gives what it made. All waits of a client share their reads.
     *
     * @param interval How long to pause between two reads. Less than one second only against an emulator on this machine. Limits:
     *   1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds towards the end.
     * @param timeout The longest to wait. The job goes on when it passes. Limits: 0 to 7 days. Default: by kind and model: from half an
     *   hour to 4 hours.
     * @param options Settings of this call.
     * @throws JobFailedError when it failed.
     * @throws JobTimeoutError when it was not done in time.
     * @throws BithumanError when it fails otherwise.
     */
    public suspend fun wait(interval: Duration? = null, timeout: Duration? = null, options: RequestOptions? = null): T =
        caller.call("job.wait", options, "token" to token, "interval" to interval, "timeout" to timeout, read = read)

    /**
     * Tells how far it is, each time that is looked, until it is done. Otherwise as [wait].
     *
     * @return The looks. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun watch(interval: Duration? = null, timeout: Duration? = null, options: RequestOptions? = null): Flow<JobProgress> =
        caller.items("job.watch", options, "token" to token, "interval" to interval, "timeout" to timeout) { JobProgress.read(this) }

    override fun toString(): String = "Job(kind=${kind.value}, id=$id)"
}
