internal import BithumanRESTNative

/// Something that the service makes and that goes on without its client.
///
/// ```swift
/// let job = try await client.agents.create(model: .essence2, prompt: "A museum guide.")
/// for try await look in job { print(look.progress, look.etaSeconds ?? 0) }
/// let agent = try await job.wait()
/// ```
///
/// Giving up a wait, or losing the process, never stops the job: keep its token, and `resume` takes it up again.
public struct Job<Output: Sendable>: AsyncSequence, Sendable {
    /// A look at the job.
    public typealias Element = JobProgress

    /// What it makes.
    public let kind: JobKind
    /// The agent's code, the video job's id or the knowledge base's id.
    public let id: String

    private let token: String
    private let caller: Caller
    private let read: @Sendable (NativeValue) throws -> Output

    init(_ begun: NativeValue, caller: Caller, read: @escaping @Sendable (NativeValue) throws -> Output) throws {
        let told = try [String: String](reading: begun)
        (kind, id, token) = (JobKind(rawValue: told["kind"] ?? ""), told["id"] ?? "", told["token"] ?? "")
        (self.caller, self.read) = (caller, read)
    }

    /// A short text that stands for the job, without any secret, for `resume` in any process and language, also years later.
    public func toToken() -> String {
        token
    }

    /// Waits until it is done, and gives what it made. All waits of a client share their reads.
    ///
    /// - Parameters:
    ///   - interval: How long to pause between two reads. Less than one second only against an emulator on this machine. Limits:
    ///     1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds towards the end.
    ///   - timeout: The longest to wait. The job goes on when it passes. Limits: 0 to 7 days. Default: by kind and model: from half an
    ///     hour to 4 hours.
    ///   - options: Settings of this call.
    /// - Throws: ``JobFailedError``, ``JobTimeoutError`` or another ``BithumanError``; `CancellationError` when the task is cancelled.
    public func wait(interval: Duration? = nil, timeout: Duration? = nil, options: RequestOptions? = nil) async throws -> Output {
        try read(try await caller.send("job.wait", ["token": token, "interval": interval, "timeout": timeout], options))
    }

    /// Tells how far it is, each time that is looked, until it is done. Otherwise as ``wait(interval:timeout:options:)``.
    public func watch(interval: Duration? = nil, timeout: Duration? = nil, options: RequestOptions? = nil) -> Items<JobProgress> {
        caller.items("job.watch", ["token": token, "interval": interval, "timeout": timeout], options)
    }

    /// Begins to look.
    public func makeAsyncIterator() -> Items<JobProgress>.Iterator {
        watch().makeAsyncIterator()
    }
}

extension Job: CustomStringConvertible {
    public var description: String {
        "Job(kind: \(kind.rawValue), id: \(id))"
    }
}
