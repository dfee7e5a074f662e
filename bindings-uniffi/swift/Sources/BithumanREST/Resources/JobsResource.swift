// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose
    /// answer never came.
    ///
    /// While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
    /// Deliveries may come twice, late and in any order.
    public var jobs: JobsResource { JobsResource(caller: caller) }
}

/// Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose answer
/// never came.
///
/// While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
/// Deliveries may come twice, late and in any order.
public struct JobsResource: Sendable {
    let caller: Caller

    /// Hands a delivery to the waits of this client: verifies it as `webhooks.verify` does, then tells of it as
    /// `notify` does.
    ///
    /// A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it
    /// with 400.
    ///
    /// - Parameters:
    ///   - body: The delivery's body, byte for byte.
    ///   - headers: The headers of the delivery; names in any case.
    ///   - secrets: The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate them.
    ///   - tolerance: How far a delivery may be from now, in either direction. Limits: 1 second to 1 day. Default: 5
    ///     minutes.
    ///   - now: The time to judge by, in Unix seconds, for tests. Default: now.
    /// - Throws: ``BithumanError``.
    public func receive(
        _ body: Data,
        headers: [String: String] = [:],
        secrets: [String] = [],
        tolerance: Duration? = nil,
        now: Double? = nil
    ) throws -> WebhookEvent {
        try caller.callLocal("jobs.receive", ["body": body, "headers": headers, "secrets": secrets, "tolerance": tolerance, "now": now])
    }

    /// Tells the waits of this client that a job ended, and gives whether one waits for it. It is read once more for
    /// its result.
    ///
    /// For deliveries that were verified already, or that another process received. Only pass on what was verified:
    /// anyone could make this client ask, though not believe.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - id: The agent's code or the video job's id.
    /// - Throws: ``BithumanError``.
    public func notify(_ event: WebhookEventKind, _ id: String) throws -> Bool {
        try caller.callLocal("jobs.notify", ["event": event, "id": id])
    }

    /// Finds out what became of billed work whose answer never came: asks the service and never repeats.
    ///
    /// The key is that of the `OutcomeUnknownError`. Looked at are the agents that there are and what was charged in
    /// that time, less what the journal knows to have come of other calls. Other programs' work of the same kind, in
    /// the same minutes and with a journal of their own, cannot be told apart. A key that the journal does not know is
    /// an `InvalidRequestError`.
    ///
    /// - Parameters:
    ///   - key: The idempotency key that it was sent with.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func resolve(_ key: String, options: RequestOptions? = nil) async throws -> Resolution {
        try await caller.call("jobs.resolve", ["key": key], options)
    }

    /// Lists billed work as the journal knows it, oldest first: of this process, or of all that share the client's
    /// `journal`. Nothing is sent and nothing begun.
    ///
    /// Named work is kept until it is forgotten; the rest for three days in a file, and in memory while there is room.
    ///
    /// - Parameters:
    ///   - intent: Only the work of this name: one entry, or none. Limits: at least 1 character.
    ///   - state: Only work that stands so.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func entries(intent: String? = nil, state: EntryState? = nil, options: RequestOptions? = nil) async throws -> [JournalEntry] {
        try await caller.call("jobs.entries", ["intent": intent, "state": state], options)
    }

    /// Lists billed work whose end is not known, oldest first: `entries` in the state `open`.
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func openEntries(options: RequestOptions? = nil) async throws -> [JournalEntry] {
        try await caller.call("jobs.open_entries", [:], options)
    }

    /// Forgets billed work, so that its intent or key begins something new. Tells whether the journal knew it. What the
    /// service did stays done and charged.
    ///
    /// - Parameters:
    ///   - key: The idempotency key that it was sent with.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func forget(_ key: String, options: RequestOptions? = nil) async throws -> Bool {
        try await caller.call("jobs.forget", ["key": key], options)
    }
}
