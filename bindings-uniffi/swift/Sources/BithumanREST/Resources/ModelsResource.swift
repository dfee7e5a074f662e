// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Model files, for rendering agents on machines of your own.
    public var models: ModelsResource { ModelsResource(caller: caller) }
}

/// Model files, for rendering agents on machines of your own.
public struct ModelsResource: Sendable {
    let caller: Caller

    /// Saves an agent's model file, of 20 to 550 MB. A broken transfer is taken up where it broke off, also by a later
    /// call, and an address that has expired is replaced. The file stands under its name only once it is whole; its
    /// size and, where its origin tells one, its SHA-256 are checked.
    ///
    /// A large file comes over up to four connections, as long as that is faster. A file that the disk has no room for
    /// is an `InvalidRequestError` before its first byte, and so is a path that another download is writing. Less than
    /// 32 KiB a second for 20 seconds, and again after five new connections, are an `APITimeoutError`.
    ///
    /// The file appears some minutes after the agent is ready; until then it is waited for. Each address leaves a
    /// record of 0 credits among the account's usage.
    ///
    /// Credits: none.
    ///
    /// Operation: `download_agent_model` (`GET /v1/agent/{code}/model/download`).
    ///
    /// Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_ARTIFACT_NOT_READY`,
    /// `MODEL_NOT_DOWNLOADABLE`, `MODEL_NOT_GENERATED`.
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - path: The file to write, or a folder to put it in under its own name.
    ///   - model: The model; the one that the agent was created with when absent.
    ///   - member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at least
    ///     1 character.
    ///   - plane: The machine that `member` is for, where there are several of that name. Not without `member`.
    ///   - wait: How long to wait for a file that is not there yet. Zero does not wait. Limits: 0 to 7 days. Default:
    ///     90 minutes.
    ///   - interval: How long to pause between two looks for a file that is not there yet. Less than one second only
    ///     against an emulator on this machine. Limits: 1 millisecond to 1 hour. Default: 15 seconds.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func download(
        _ code: String,
        _ path: String,
        model: ModelName? = nil,
        member: String? = nil,
        plane: DownloadPlane? = nil,
        wait: Duration? = nil,
        interval: Duration? = nil,
        options: RequestOptions? = nil
    ) async throws -> DownloadedFile {
        try await caller.call(
            "models.download",
            [
                "code": code,
                "path": path,
                "model": model,
                "member": member,
                "plane": plane,
                "wait": wait,
                "interval": interval,
            ],
            options
        )
    }

    /// Saves an agent's model file as `download` does, and tells how far it is.
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - path: The file to write, or a folder to put it in under its own name.
    ///   - model: The model; the one that the agent was created with when absent.
    ///   - member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at least
    ///     1 character.
    ///   - plane: The machine that `member` is for, where there are several of that name. Not without `member`.
    ///   - wait: How long to wait for a file that is not there yet. Zero does not wait. Limits: 0 to 7 days. Default:
    ///     90 minutes.
    ///   - interval: How long to pause between two looks for a file that is not there yet. Less than one second only
    ///     against an emulator on this machine. Limits: 1 millisecond to 1 hour. Default: 15 seconds.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func watchDownload(
        _ code: String,
        _ path: String,
        model: ModelName? = nil,
        member: String? = nil,
        plane: DownloadPlane? = nil,
        wait: Duration? = nil,
        interval: Duration? = nil,
        options: RequestOptions? = nil
    ) -> Items<DownloadProgress> {
        caller.items(
            "models.watch_download",
            [
                "code": code,
                "path": path,
                "model": model,
                "member": member,
                "plane": plane,
                "wait": wait,
                "interval": interval,
            ],
            options
        )
    }

    /// Makes an address that an agent's model file can be fetched from, for an hour where it ends at all.
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - model: The model; the one that the agent was created with when absent. `expression-1` has a file for some
    ///     agents only.
    ///   - member: One file inside the model file instead of the whole, such as `web_manifest.json`. Limits: at least
    ///     1 character.
    ///   - plane: The machine that `member` is for, where there are several of that name. Not without `member`.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func link(
        _ code: String,
        model: ModelName? = nil,
        member: String? = nil,
        plane: DownloadPlane? = nil,
        options: RequestOptions? = nil
    ) async throws -> ModelDownload {
        try await caller.call("models.link", ["code": code, "model": model, "member": member, "plane": plane], options)
    }

    /// Saves the file that an agent of `essence-2-max` is rendered from on machines of your own. The file stands under
    /// its name only once it is whole; a broken transfer begins anew. The service no longer describes this route.
    ///
    /// Credits: none.
    ///
    /// Operation: `download_self_hosted_avatar` (`GET /v1/agent/{code}/self-hosted-avatar`).
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - path: The file to write, or a folder to put it in.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func downloadSelfHostedAvatar(_ code: String, _ path: String, options: RequestOptions? = nil) async throws -> DownloadedFile {
        try await caller.call("models.download_self_hosted_avatar", ["code": code, "path": path], options)
    }

    /// Lists the agents that the service shows to everyone. Their model files need no secret.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_showcase_models` (`GET /v1/models/showcase`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func listShowcase(options: RequestOptions? = nil) async throws -> ShowcaseManifest {
        try await caller.call("models.list_showcase", [:], options)
    }
}
