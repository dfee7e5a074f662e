// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Talking videos of an agent.
    public var video: VideoResource { VideoResource(caller: caller) }
}

/// Talking videos of an agent.
public struct VideoResource: Sendable {
    let caller: Caller

    /// Begins to render a video and answers at once; follow it with `wait` or `get`.
    ///
    /// Two minutes are charged now and what was not needed is given back, so the balance must cover two minutes.
    ///
    /// Credits: per begun minute of the video: essence-1 2, essence-2, expression-1 and expression-2 4; all given back
    /// on failure.
    ///
    /// Operation: `generate_video` (`POST /v1/video/generate`).
    ///
    /// Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_NOT_GENERATED`,
    /// `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`.
    ///
    /// - Parameters:
    ///   - model: The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a
    ///     minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
    ///   - agentCode: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
    ///   - audioURL: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
    ///     Limits: an absolute http or https address.
    ///   - text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
    ///     refuse it. Limits: 1 to 5000 characters.
    ///   - voice: Another voice for `text`. Limits: at least 1 character.
    ///   - wait: Answer only when the video is there, or after about 90 seconds with `processing`. Default: false.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func generate(
        model: ModelName,
        agentCode: String,
        audioURL: String? = nil,
        text: String? = nil,
        voice: String? = nil,
        wait: Bool? = nil,
        options: RequestOptions? = nil
    ) async throws -> VideoJob {
        try await caller.call(
            "video.generate",
            [
                "model": model,
                "agent_code": agentCode,
                "audio_url": audioURL,
                "text": text,
                "voice": voice,
                "wait": wait,
            ],
            options
        )
    }

    /// Begins to render a video and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
    ///
    /// A failed video shows as a `JobFailedError` of the wait. Repeating after an `OutcomeUnknownError` needs the
    /// error's idempotency key.
    ///
    /// - Parameters:
    ///   - model: The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a
    ///     minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
    ///   - agentCode: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
    ///   - audioURL: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
    ///     Limits: an absolute http or https address.
    ///   - text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
    ///     refuse it. Limits: 1 to 5000 characters.
    ///   - voice: Another voice for `text`. Limits: at least 1 character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func create(
        model: ModelName,
        agentCode: String,
        audioURL: String? = nil,
        text: String? = nil,
        voice: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Job<VideoJob> {
        try await caller.begin(
            "video.create",
            [
                "model": model,
                "agent_code": agentCode,
                "audio_url": audioURL,
                "text": text,
                "voice": voice,
            ],
            options
        )
    }

    /// Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
    ///
    /// A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
    ///
    /// - Parameters:
    ///   - token: The job's token.
    /// - Throws: ``BithumanError``.
    public func resume(_ token: String) throws -> Job<VideoJob> {
        try caller.resume("video.resume", ["token": token])
    }

    /// Tells how far a video is. Ask every 3 seconds at most.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_video` (`GET /v1/video/{job_id}`).
    ///
    /// - Parameters:
    ///   - jobID: The job's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func get(_ jobID: String, options: RequestOptions? = nil) async throws -> VideoJob {
        try await caller.call("video.get", ["job_id": jobID], options)
    }

    /// Waits until a video is rendered, and gives it. Giving up does not stop the service.
    ///
    /// A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`.
    ///
    /// - Parameters:
    ///   - jobID: The job's id.
    ///   - interval: How long to pause between two reads. Less than one second only against an emulator on this
    ///     machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
    ///     towards the end.
    ///   - timeout: The longest to wait. The video goes on when it passes. Limits: 0 to 7 days. Default: 30 minutes.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func wait(
        _ jobID: String,
        interval: Duration? = nil,
        timeout: Duration? = nil,
        options: RequestOptions? = nil
    ) async throws -> VideoJob {
        try await caller.call("video.wait", ["job_id": jobID, "interval": interval, "timeout": timeout], options)
    }

    /// Tells where a video is, each time that is looked, until it is rendered. Otherwise as `wait`.
    ///
    /// - Parameters:
    ///   - jobID: The job's id.
    ///   - interval: How long to pause between two reads. Less than one second only against an emulator on this
    ///     machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
    ///     towards the end.
    ///   - timeout: The longest to wait. The video goes on when it passes. Limits: 0 to 7 days. Default: 30 minutes.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func watch(
        _ jobID: String,
        interval: Duration? = nil,
        timeout: Duration? = nil,
        options: RequestOptions? = nil
    ) -> Items<VideoProgress> {
        caller.items("video.watch", ["job_id": jobID, "interval": interval, "timeout": timeout], options)
    }

    /// Renders a video, waits for it and, where `path` is given, saves it. Billed as `generate`.
    ///
    /// A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`: the video goes on then,
    /// and the error names the job to wait for. Repeating after an `OutcomeUnknownError` needs the error's idempotency
    /// key.
    ///
    /// - Parameters:
    ///   - model: The engine, which must be among the agent's `supportedModels`: `essence-1` costs 2 credits a
    ///     minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
    ///   - agentCode: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
    ///   - audioURL: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
    ///     Limits: an absolute http or https address.
    ///   - text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
    ///     refuse it. Limits: 1 to 5000 characters.
    ///   - voice: Another voice for `text`. Limits: at least 1 character.
    ///   - path: The file to write, or a folder to put it in. Nothing is saved when it is absent. Limits: at least 1
    ///     character.
    ///   - interval: How long to pause between two reads. Less than one second only against an emulator on this
    ///     machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
    ///     towards the end.
    ///   - timeout: The longest to wait. The video goes on when it passes. Limits: 0 to 7 days. Default: 30 minutes.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func render(
        model: ModelName,
        agentCode: String,
        audioURL: String? = nil,
        text: String? = nil,
        voice: String? = nil,
        path: String? = nil,
        interval: Duration? = nil,
        timeout: Duration? = nil,
        options: RequestOptions? = nil
    ) async throws -> RenderedVideo {
        try await caller.call(
            "video.render",
            [
                "model": model,
                "agent_code": agentCode,
                "audio_url": audioURL,
                "text": text,
                "voice": voice,
                "path": path,
                "interval": interval,
                "timeout": timeout,
            ],
            options
        )
    }

    /// Saves a rendered video. A broken transfer is taken up where it broke off.
    ///
    /// - Parameters:
    ///   - jobID: The job's id.
    ///   - path: The file to write, or a folder to put it in.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func download(_ jobID: String, _ path: String, options: RequestOptions? = nil) async throws -> DownloadedFile {
        try await caller.call("video.download", ["job_id": jobID, "path": path], options)
    }

    /// Saves a rendered video as `download` does, and tells how far it is.
    ///
    /// - Parameters:
    ///   - jobID: The job's id.
    ///   - path: The file to write, or a folder to put it in.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func watchDownload(_ jobID: String, _ path: String, options: RequestOptions? = nil) -> Items<DownloadProgress> {
        caller.items("video.watch_download", ["job_id": jobID, "path": path], options)
    }
}
