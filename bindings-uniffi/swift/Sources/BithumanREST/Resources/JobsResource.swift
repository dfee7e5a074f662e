// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Billed work and what became of it, by the client's journal.
    public var jobs: JobsResource { JobsResource(caller: caller) }
}

/// Billed work and what became of it, by the client's journal.
public struct JobsResource: Sendable {
    let caller: Caller

    /// Finds out what became of billed work whose answer never came: asks the service and never repeats.
    ///
    /// The key is that of the `OutcomeUnknownError`. Looked at are the agents that there are and what was charged in
    /// that time, less
    /// what the journal knows to have come of other calls. Other programs' work of the same kind, in the same minutes
    /// and with a journal
    /// of their own, cannot be told apart. A key that the journal does not know is an `InvalidRequestError`.
    ///
    /// - Parameters:
    ///   - key: The idempotency key that it was sent with.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func resolve(_ key: String, options: RequestOptions? = nil) async throws -> Resolution {
        try await caller.call("jobs.resolve", ["key": key], options)
    }

    /// Lists billed work whose end is not known, oldest first: of this process, or of all that share the client's
    /// `journal`.
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func openEntries(options: RequestOptions? = nil) async throws -> [OpenEntry] {
        try await caller.call("jobs.open_entries", [:], options)
    }

    /// Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What the
    /// service did
    /// stays done and charged.
    ///
    /// - Parameters:
    ///   - key: The idempotency key that it was sent with.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func forget(_ key: String, options: RequestOptions? = nil) async throws -> Bool {
        try await caller.call("jobs.forget", ["key": key], options)
    }
}
