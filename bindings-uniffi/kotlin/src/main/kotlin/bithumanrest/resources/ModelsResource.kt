// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import kotlinx.coroutines.flow.Flow
import kotlin.time.Duration

/** Model files, for rendering agents on machines of your own. */
public class ModelsResource internal constructor(private val caller: Caller) {
    /**
     * Saves an agent's model file, of 20 to 550 MB. A broken transfer is taken up where it broke off, also by a
     * later call, and an address that has expired is replaced. The file stands under its name only once it is
     * whole; its size and, where its origin tells one, its SHA-256 are checked.
     *
     * A large file comes over up to four connections, as long as that is faster. A file that the disk has no room
     * for is an `InvalidRequestError` before its first byte, and so is a path that another download is writing.
     * Less than 32 KiB a second for 20 seconds, and again after five new connections, are an `APITimeoutError`.
     *
     * The file appears some minutes after the agent is ready; until then it is waited for. Each address leaves a
     * record of 0 credits among the account's usage.
     *
     * Credits: none.
     *
     * Operation: `download_agent_model` (`GET /v1/agent/{code}/model/download`).
     *
     * Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_ARTIFACT_NOT_READY`,
     * `MODEL_NOT_DOWNLOADABLE`, `MODEL_NOT_GENERATED`.
     *
     * @param code The agent's code.
     * @param path The file to write, or a folder to put it in under its own name.
     * @param model The model; the one that the agent was created with when absent.
     * @param member One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
     *   least 1 character.
     * @param plane The machine that `member` is for, where there are several of that name. Not without `member`.
     * @param wait How long to wait for a file that is not there yet. Zero does not wait. Limits: 0 to 7 days.
     *   Default: 90 minutes.
     * @param interval How long to pause between two looks for a file that is not there yet. Less than one second
     *   only against an emulator on this machine. Limits: 1 millisecond to 1 hour. Default: 15 seconds.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun download(
        code: String,
        path: String,
        model: ModelName? = null,
        member: String? = null,
        plane: DownloadPlane? = null,
        wait: Duration? = null,
        interval: Duration? = null,
        options: RequestOptions? = null,
    ): DownloadedFile = caller.call(
        "models.download",
        options,
        "code" to code,
        "path" to path,
        "model" to model,
        "member" to member,
        "plane" to plane,
        "wait" to wait,
        "interval" to interval,
    ) { DownloadedFile.read(this) }

    /**
     * Saves an agent's model file as `download` does, and tells how far it is.
     *
     * @param code The agent's code.
     * @param path The file to write, or a folder to put it in under its own name.
     * @param model The model; the one that the agent was created with when absent.
     * @param member One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
     *   least 1 character.
     * @param plane The machine that `member` is for, where there are several of that name. Not without `member`.
     * @param wait How long to wait for a file that is not there yet. Zero does not wait. Limits: 0 to 7 days.
     *   Default: 90 minutes.
     * @param interval How long to pause between two looks for a file that is not there yet. Less than one second
     *   only against an emulator on this machine. Limits: 1 millisecond to 1 hour. Default: 15 seconds.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun watchDownload(
        code: String,
        path: String,
        model: ModelName? = null,
        member: String? = null,
        plane: DownloadPlane? = null,
        wait: Duration? = null,
        interval: Duration? = null,
        options: RequestOptions? = null,
    ): Flow<DownloadProgress> = caller.items(
        "models.watch_download",
        options,
        "code" to code,
        "path" to path,
        "model" to model,
        "member" to member,
        "plane" to plane,
        "wait" to wait,
        "interval" to interval,
    ) { DownloadProgress.read(this) }

    /**
     * Makes an address that an agent's model file can be fetched from, for an hour where it ends at all.
     *
     * @param code The agent's code.
     * @param model The model; the one that the agent was created with when absent. `expression-1` has a file for
     *   some agents only.
     * @param member One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at
     *   least 1 character.
     * @param plane The machine that `member` is for, where there are several of that name. Not without `member`.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun link(
        code: String,
        model: ModelName? = null,
        member: String? = null,
        plane: DownloadPlane? = null,
        options: RequestOptions? = null,
    ): ModelDownload = caller.call(
        "models.link",
        options,
        "code" to code,
        "model" to model,
        "member" to member,
        "plane" to plane,
    ) { ModelDownload.read(this) }

    /**
     * Saves the file that an agent of `essence-2-max` is rendered from on machines of your own. The file stands
     * under its name only once it is whole; a broken transfer begins anew. The service no longer describes this
     * route.
     *
     * Credits: none.
     *
     * Operation: `download_self_hosted_avatar` (`GET /v1/agent/{code}/self-hosted-avatar`).
     *
     * @param code The agent's code.
     * @param path The file to write, or a folder to put it in.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun downloadSelfHostedAvatar(code: String, path: String, options: RequestOptions? = null): DownloadedFile =
        caller.call("models.download_self_hosted_avatar", options, "code" to code, "path" to path) { DownloadedFile.read(this) }

    /**
     * Lists the agents that the service shows to everyone. Their model files need no secret.
     *
     * Credits: none.
     *
     * Operation: `list_showcase_models` (`GET /v1/models/showcase`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun listShowcase(options: RequestOptions? = null): ShowcaseManifest =
        caller.call("models.list_showcase", options) { ShowcaseManifest.read(this) }
}
