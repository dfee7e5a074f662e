// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// What agents know. Every call needs a key of an organization (`organizations.createApiKey`); a personal one is a
    /// `ForbiddenError`.
    public var knowledge: KnowledgeResource { KnowledgeResource(caller: caller) }
}

/// What agents know. Every call needs a key of an organization (`organizations.createApiKey`); a personal one is a
/// `ForbiddenError`.
public struct KnowledgeResource: Sendable {
    let caller: Caller

    /// Takes in a file of up to 100 MB, or a page. It is read in the background; put it into a base with `create`.
    ///
    /// Credits: none.
    ///
    /// Operation: `ingest_knowledge_source` (`POST /v1/knowledge/files`).
    ///
    /// Errors of its own: `FILE_TOO_LARGE`, `QUOTA_EXCEEDED`.
    ///
    /// - Parameters:
    ///   - file: The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never held
    ///     whole.
    ///   - url: A public address of a page or file. Limits: an absolute http or https address.
    ///   - name: What to call it. The name of the file or of the host when absent; needed where `file` has no name.
    ///     Limits: at least 1 character.
    ///   - syncFreq: How often to read the address again. Not with `file`. Default: never.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func ingest(
        file: FileSource? = nil,
        url: String? = nil,
        name: String? = nil,
        syncFreq: SyncFrequency? = nil,
        options: RequestOptions? = nil
    ) async throws -> KnowledgeSource {
        try await caller.call("knowledge.ingest", ["file": file, "url": url, "name": name, "sync_freq": syncFreq], options)
    }

    /// Takes in a file or a page as `ingest` does, and tells how much of the file is sent. The last item has the
    /// source.
    ///
    /// - Parameters:
    ///   - file: The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never held
    ///     whole.
    ///   - url: A public address of a page or file. Limits: an absolute http or https address.
    ///   - name: What to call it. The name of the file or of the host when absent; needed where `file` has no name.
    ///     Limits: at least 1 character.
    ///   - syncFreq: How often to read the address again. Not with `file`. Default: never.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func watchIngest(
        file: FileSource? = nil,
        url: String? = nil,
        name: String? = nil,
        syncFreq: SyncFrequency? = nil,
        options: RequestOptions? = nil
    ) -> Items<IngestProgress> {
        caller.items("knowledge.watch_ingest", ["file": file, "url": url, "name": name, "sync_freq": syncFreq], options)
    }

    /// Makes a knowledge base of sources, and begins to build it; follow it with `wait`.
    ///
    /// Credits: none.
    ///
    /// Operation: `create_knowledge_base` (`POST /v1/knowledge/kbs`).
    ///
    /// Errors of its own: `QUOTA_EXCEEDED`.
    ///
    /// - Parameters:
    ///   - name: What to call it, 1 to 120 characters. Limits: 1 to 120 characters.
    ///   - description: What it is about, at most 2000 characters. Limits: at most 2000 characters.
    ///   - fileIDs: The ids of the sources to put in.
    ///   - build: Whether to build it at once. Without sources nothing is built. Default: true.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func create(
        name: String,
        description: String? = nil,
        fileIDs: [String] = [],
        build: Bool? = nil,
        options: RequestOptions? = nil
    ) async throws -> KnowledgeBase {
        try await caller.call("knowledge.create", ["name": name, "description": description, "file_ids": fileIDs, "build": build], options)
    }

    /// Lists the organization's knowledge bases, newest first.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_knowledge_bases` (`GET /v1/knowledge/kbs`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func list(options: RequestOptions? = nil) async throws -> [KnowledgeBase] {
        try await caller.call("knowledge.list", [:], options)
    }

    /// Begins to build a base anew; follow it with `wait`. One build runs at a time, and 20 begin a day.
    ///
    /// While the base is being built it is a `BuildInProgressError`, and the wish is remembered: it is built again
    /// after that.
    ///
    /// Credits: none.
    ///
    /// Operation: `rebuild_knowledge_base` (`POST /v1/knowledge/kbs/{kb_id}/rebuild`).
    ///
    /// Errors of its own: `BUILD_CONCURRENCY`, `BUILD_DAILY_CAP`, `BUILD_IN_PROGRESS`, `KB_EMPTY`.
    ///
    /// - Parameters:
    ///   - kbID: The base's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func rebuild(_ kbID: String, options: RequestOptions? = nil) async throws -> KnowledgeBuild {
        try await caller.call("knowledge.rebuild", ["kb_id": kbID], options)
    }

    /// Begins to build a base anew and gives the job, to wait for, to watch or to resume later. Otherwise as `rebuild`.
    ///
    /// - Parameters:
    ///   - kbID: The base's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func build(_ kbID: String, options: RequestOptions? = nil) async throws -> Job<KnowledgeBase> {
        try await caller.begin("knowledge.build", ["kb_id": kbID], options)
    }

    /// Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
    ///
    /// A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
    ///
    /// - Parameters:
    ///   - token: The job's token.
    /// - Throws: ``BithumanError``.
    public func resume(_ token: String) throws -> Job<KnowledgeBase> {
        try caller.resume("knowledge.resume", ["token": token])
    }

    /// Waits until a base is built from all of its sources, and gives it. The service has no way to ask for one base:
    /// its list is read.
    ///
    /// A base that is not in the list is a `NotFoundError`, one without sources a `JobFailedError`, a wait that takes
    /// too long a `JobTimeoutError`.
    ///
    /// - Parameters:
    ///   - kbID: The base's id.
    ///   - interval: How long to pause between two reads. Less than one second only against an emulator on this
    ///     machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
    ///     towards the end.
    ///   - timeout: The longest to wait. The build goes on when it passes. Limits: 0 to 7 days. Default: 1 hour.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func wait(
        _ kbID: String,
        interval: Duration? = nil,
        timeout: Duration? = nil,
        options: RequestOptions? = nil
    ) async throws -> KnowledgeBase {
        try await caller.call("knowledge.wait", ["kb_id": kbID, "interval": interval, "timeout": timeout], options)
    }
}
