// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.list
import kotlinx.coroutines.flow.Flow
import kotlin.time.Duration

/**
 * What agents know. Every call needs a key of an organization (`organizations.createApiKey`); a personal one is a
 * `ForbiddenError`.
 */
public class KnowledgeResource internal constructor(private val caller: Caller) {
    /**
     * Takes in a file of up to 100 MB, or a page. It is read in the background; put it into a base with `create`.
     *
     * Credits: none.
     *
     * Operation: `ingest_knowledge_source` (`POST /v1/knowledge/files`).
     *
     * Errors of its own: `FILE_TOO_LARGE`, `QUOTA_EXCEEDED`.
     *
     * @param file The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never
     *   held whole.
     * @param url A public address of a page or file. Limits: an absolute http or https address.
     * @param name What to call it. The name of the file or of the host when absent; needed where `file` has no
     *   name. Limits: at least 1 character.
     * @param syncFreq How often to read the address again. Not with `file`. Default: never.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun ingest(
        file: FileSource? = null,
        url: String? = null,
        name: String? = null,
        syncFreq: SyncFrequency? = null,
        options: RequestOptions? = null,
    ): KnowledgeSource = caller.call(
        "knowledge.ingest",
        options,
        "file" to file,
        "url" to url,
        "name" to name,
        "sync_freq" to syncFreq,
    ) { KnowledgeSource.read(this) }

    /**
     * Takes in a file or a page as `ingest` does, and tells how much of the file is sent. The last item has the
     * source.
     *
     * @param file The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never
     *   held whole.
     * @param url A public address of a page or file. Limits: an absolute http or https address.
     * @param name What to call it. The name of the file or of the host when absent; needed where `file` has no
     *   name. Limits: at least 1 character.
     * @param syncFreq How often to read the address again. Not with `file`. Default: never.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun watchIngest(
        file: FileSource? = null,
        url: String? = null,
        name: String? = null,
        syncFreq: SyncFrequency? = null,
        options: RequestOptions? = null,
    ): Flow<IngestProgress> = caller.items(
        "knowledge.watch_ingest",
        options,
        "file" to file,
        "url" to url,
        "name" to name,
        "sync_freq" to syncFreq,
    ) { IngestProgress.read(this) }

    /**
     * Makes a knowledge base of sources, and begins to build it; follow it with `wait`.
     *
     * Credits: none.
     *
     * Operation: `create_knowledge_base` (`POST /v1/knowledge/kbs`).
     *
     * Errors of its own: `QUOTA_EXCEEDED`.
     *
     * @param name What to call it, 1 to 120 characters. Limits: 1 to 120 characters.
     * @param description What it is about, at most 2000 characters. Limits: at most 2000 characters.
     * @param fileIds The ids of the sources to put in.
     * @param build Whether to build it at once. Without sources nothing is built. Default: true.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun create(
        name: String,
        description: String? = null,
        fileIds: List<String> = emptyList(),
        build: Boolean? = null,
        options: RequestOptions? = null,
    ): KnowledgeBase = caller.call(
        "knowledge.create",
        options,
        "name" to name,
        "description" to description,
        "file_ids" to fileIds,
        "build" to build,
    ) { KnowledgeBase.read(this) }

    /**
     * Lists the organization's knowledge bases, newest first.
     *
     * Credits: none.
     *
     * Operation: `list_knowledge_bases` (`GET /v1/knowledge/kbs`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun list(options: RequestOptions? = null): List<KnowledgeBase> =
        caller.call("knowledge.list", options) { list { KnowledgeBase.read(this) } }

    /**
     * Begins to build a base anew; follow it with `wait`. One build runs at a time, and 20 begin a day.
     *
     * While the base is being built it is a `BuildInProgressError`, and the wish is remembered: it is built again
     * after that.
     *
     * Credits: none.
     *
     * Operation: `rebuild_knowledge_base` (`POST /v1/knowledge/kbs/{kb_id}/rebuild`).
     *
     * Errors of its own: `BUILD_CONCURRENCY`, `BUILD_DAILY_CAP`, `BUILD_IN_PROGRESS`, `KB_EMPTY`.
     *
     * @param kbId The base's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun rebuild(kbId: String, options: RequestOptions? = null): KnowledgeBuild =
        caller.call("knowledge.rebuild", options, "kb_id" to kbId) { KnowledgeBuild.read(this) }

    /**
     * Begins to build a base anew and gives the job, to wait for, to watch or to resume later. Otherwise as
     * `rebuild`.
     *
     * @param kbId The base's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun build(kbId: String, options: RequestOptions? = null): Job<KnowledgeBase> =
        caller.begin("knowledge.build", options, "kb_id" to kbId) { KnowledgeBase.read(this) }

    /**
     * Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
     *
     * A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
     *
     * @param token The job's token.
     * @throws BithumanError when it fails.
     */
    public fun resume(token: String): Job<KnowledgeBase> = caller.resume("knowledge.resume", "token" to token) { KnowledgeBase.read(this) }

    /**
     * Waits until a base is built from all of its sources, and gives it. The service has no way to ask for one
     * base: its list is read.
     *
     * A base that is not in the list is a `NotFoundError`, one without sources a `JobFailedError`, a wait that
     * takes too long a `JobTimeoutError`.
     *
     * @param kbId The base's id.
     * @param interval How long to pause between two reads. Less than one second only against an emulator on this
     *   machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
     *   towards the end.
     * @param timeout The longest to wait. The build goes on when it passes. Limits: 0 to 7 days. Default: 1
     *   hour.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun wait(
        kbId: String,
        interval: Duration? = null,
        timeout: Duration? = null,
        options: RequestOptions? = null,
    ): KnowledgeBase =
        caller.call("knowledge.wait", options, "kb_id" to kbId, "interval" to interval, "timeout" to timeout) { KnowledgeBase.read(this) }
}
