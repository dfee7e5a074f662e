// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.text
import kotlinx.coroutines.flow.Flow
import kotlin.time.Duration

/** Talking videos of an agent. */
public class VideoResource internal constructor(private val caller: Caller) {
    /**
     * Begins to render a video and answers at once; follow it with `wait` or `get`.
     *
     * Two minutes are charged now and what was not needed is given back, so the balance must cover two minutes.
     *
     * Credits: per begun minute of the video: essence-1 2, essence-2, expression-1 and expression-2 4; all given
     * back on failure.
     *
     * Operation: `generate_video` (`POST /v1/video/generate`).
     *
     * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_NOT_GENERATED`,
     * `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`.
     *
     * @param model The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a
     *   minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
     * @param agentCode The code of an agent of yours, or of a public sample. Limits: at least 1 character.
     * @param audioUrl What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
     *   Limits: an absolute http or https address.
     * @param text What the agent says, in words: 1 to 5000 characters. The service no longer describes it and
     *   may refuse it. Limits: 1 to 5000 characters.
     * @param voice Another voice for `text`. Limits: at least 1 character.
     * @param wait Answer only when the video is there, or after about 90 seconds with `processing`. Default:
     *   false.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun generate(
        model: ModelName,
        agentCode: String,
        audioUrl: String? = null,
        text: String? = null,
        voice: String? = null,
        wait: Boolean? = null,
        options: RequestOptions? = null,
    ): VideoJob = caller.call(
        "video.generate",
        options,
        "model" to model,
        "agent_code" to agentCode,
        "audio_url" to audioUrl,
        "text" to text,
        "voice" to voice,
        "wait" to wait,
    ) { VideoJob.read(this) }

    /**
     * Begins to render a video and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
     *
     * A failed video shows as a `JobFailedError` of the wait. Repeating after an `OutcomeUnknownError` needs the
     * error's idempotency key.
     *
     * @param model The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a
     *   minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
     * @param agentCode The code of an agent of yours, or of a public sample. Limits: at least 1 character.
     * @param audioUrl What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
     *   Limits: an absolute http or https address.
     * @param text What the agent says, in words: 1 to 5000 characters. The service no longer describes it and
     *   may refuse it. Limits: 1 to 5000 characters.
     * @param voice Another voice for `text`. Limits: at least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun create(
        model: ModelName,
        agentCode: String,
        audioUrl: String? = null,
        text: String? = null,
        voice: String? = null,
        options: RequestOptions? = null,
    ): Job<VideoJob> = caller.begin(
        "video.create",
        options,
        "model" to model,
        "agent_code" to agentCode,
        "audio_url" to audioUrl,
        "text" to text,
        "voice" to voice,
    ) { VideoJob.read(this) }

    /**
     * Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
     *
     * A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
     *
     * @param token The job's token.
     * @throws BithumanError when it fails.
     */
    public fun resume(token: String): Job<VideoJob> = caller.resume("video.resume", "token" to token) { VideoJob.read(this) }

    /**
     * Tells how far a video is. Ask every 3 seconds at most.
     *
     * Credits: none.
     *
     * Operation: `get_video` (`GET /v1/video/{job_id}`).
     *
     * @param jobId The job's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun get(jobId: String, options: RequestOptions? = null): VideoJob =
        caller.call("video.get", options, "job_id" to jobId) { VideoJob.read(this) }

    /**
     * Waits until a video is rendered, and gives it. Giving up does not stop the service.
     *
     * A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`.
     *
     * @param jobId The job's id.
     * @param interval How long to pause between two reads. Less than one second only against an emulator on this
     *   machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
     *   towards the end.
     * @param timeout The longest to wait. The video goes on when it passes. Limits: 0 to 7 days. Default: 30
     *   minutes.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun wait(
        jobId: String,
        interval: Duration? = null,
        timeout: Duration? = null,
        options: RequestOptions? = null,
    ): VideoJob =
        caller.call("video.wait", options, "job_id" to jobId, "interval" to interval, "timeout" to timeout) { VideoJob.read(this) }

    /**
     * Tells where a video is, each time that is looked, until it is rendered. Otherwise as `wait`.
     *
     * @param jobId The job's id.
     * @param interval How long to pause between two reads. Less than one second only against an emulator on this
     *   machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
     *   towards the end.
     * @param timeout The longest to wait. The video goes on when it passes. Limits: 0 to 7 days. Default: 30
     *   minutes.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun watch(
        jobId: String,
        interval: Duration? = null,
        timeout: Duration? = null,
        options: RequestOptions? = null,
    ): Flow<VideoProgress> =
        caller.items("video.watch", options, "job_id" to jobId, "interval" to interval, "timeout" to timeout) { VideoProgress.read(this) }

    /**
     * Renders a video, waits for it and, where `path` is given, saves it. Billed as `generate`.
     *
     * A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`: the video goes on
     * then, and the error names the job to wait for. Repeating after an `OutcomeUnknownError` needs the error's
     * idempotency key.
     *
     * @param model The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a
     *   minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
     * @param agentCode The code of an agent of yours, or of a public sample. Limits: at least 1 character.
     * @param audioUrl What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
     *   Limits: an absolute http or https address.
     * @param text What the agent says, in words: 1 to 5000 characters. The service no longer describes it and
     *   may refuse it. Limits: 1 to 5000 characters.
     * @param voice Another voice for `text`. Limits: at least 1 character.
     * @param path The file to write, or a folder to put it in. Nothing is saved when it is absent. Limits: at
     *   least 1 character.
     * @param interval How long to pause between two reads. Less than one second only against an emulator on this
     *   machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
     *   towards the end.
     * @param timeout The longest to wait. The video goes on when it passes. Limits: 0 to 7 days. Default: 30
     *   minutes.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun render(
        model: ModelName,
        agentCode: String,
        audioUrl: String? = null,
        text: String? = null,
        voice: String? = null,
        path: String? = null,
        interval: Duration? = null,
        timeout: Duration? = null,
        options: RequestOptions? = null,
    ): RenderedVideo = caller.call(
        "video.render",
        options,
        "model" to model,
        "agent_code" to agentCode,
        "audio_url" to audioUrl,
        "text" to text,
        "voice" to voice,
        "path" to path,
        "interval" to interval,
        "timeout" to timeout,
    ) { RenderedVideo.read(this) }

    /**
     * Saves a rendered video. A broken transfer is taken up where it broke off.
     *
     * @param jobId The job's id.
     * @param path The file to write, or a folder to put it in.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun download(jobId: String, path: String, options: RequestOptions? = null): DownloadedFile =
        caller.call("video.download", options, "job_id" to jobId, "path" to path) { DownloadedFile.read(this) }

    /**
     * Saves a rendered video as `download` does, and tells how far it is.
     *
     * @param jobId The job's id.
     * @param path The file to write, or a folder to put it in.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun watchDownload(jobId: String, path: String, options: RequestOptions? = null): Flow<DownloadProgress> =
        caller.items("video.watch_download", options, "job_id" to jobId, "path" to path) { DownloadProgress.read(this) }
}
