// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`.
    public var dynamics: DynamicsResource { DynamicsResource(caller: caller) }
}

/// Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`.
public struct DynamicsResource: Sendable {
    let caller: Caller

    /// Begins to make a set of gestures and answers at once; follow it with `wait`.
    ///
    /// Credits: 250 a set.
    ///
    /// Operation: `generate_dynamics` (`POST /v1/dynamics/generate`).
    ///
    /// Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`.
    ///
    /// - Parameters:
    ///   - agentID: The agent's code. Limits: at least 1 character.
    ///   - imageURL: A public address of another picture to move; the agent's portrait when absent. Limits: an
    ///     absolute http or https address.
    ///   - duration: Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default: 5.
    ///   - model: What the gestures are made with. No longer described by the service: leave it out. Default:
    ///     seedance.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func generate(
        agentID: String,
        imageURL: String? = nil,
        duration: Int? = nil,
        model: GestureEngine? = nil,
        options: RequestOptions? = nil
    ) async throws -> GestureGeneration {
        try await caller.call(
            "dynamics.generate",
            [
                "agent_id": agentID,
                "image_url": imageURL,
                "duration": duration,
                "model": model,
            ],
            options
        )
    }

    /// Begins to make a set of gestures and gives the job, to wait for, to watch or to resume later. Billed as
    /// `generate`.
    ///
    /// - Parameters:
    ///   - agentID: The agent's code. Limits: at least 1 character.
    ///   - imageURL: A public address of another picture to move; the agent's portrait when absent. Limits: an
    ///     absolute http or https address.
    ///   - duration: Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default: 5.
    ///   - model: What the gestures are made with. No longer described by the service: leave it out. Default:
    ///     seedance.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func create(
        agentID: String,
        imageURL: String? = nil,
        duration: Int? = nil,
        model: GestureEngine? = nil,
        options: RequestOptions? = nil
    ) async throws -> Job<GestureSet> {
        try await caller.begin(
            "dynamics.create",
            [
                "agent_id": agentID,
                "image_url": imageURL,
                "duration": duration,
                "model": model,
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
    public func resume(_ token: String) throws -> Job<GestureSet> {
        try caller.resume("dynamics.resume", ["token": token])
    }

    /// Fetches an agent's gestures. An agent without any is an answer without address, not an error.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_dynamics` (`GET /v1/dynamics/{agent_id}`).
    ///
    /// Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
    ///
    /// - Parameters:
    ///   - agentID: The agent's code.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func get(_ agentID: String, options: RequestOptions? = nil) async throws -> GestureSet {
        try await caller.call("dynamics.get", ["agent_id": agentID], options)
    }

    /// Changes an agent's gestures. Each call also begins to make its idle motion anew.
    ///
    /// Credits: none.
    ///
    /// Operation: `update_dynamics` (`PUT /v1/dynamics/{agent_id}`).
    ///
    /// Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
    ///
    /// - Parameters:
    ///   - agentID: The agent's code.
    ///   - dynamics: What to merge into the stored configuration.
    ///   - toggleEnabled: Switch at once: true to the gestures, false back to talking only.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func update(
        _ agentID: String,
        dynamics: GestureConfiguration,
        toggleEnabled: Bool? = nil,
        options: RequestOptions? = nil
    ) async throws -> GestureUpdate {
        try await caller.call("dynamics.update", ["agent_id": agentID, "dynamics": dynamics, "toggle_enabled": toggleEnabled], options)
    }

    /// Waits until an agent's gestures are made, and gives them. Giving up does not stop the service.
    ///
    /// An agent that has none, and for which none are being made, is a `JobFailedError`, like a set that could not be
    /// made; a wait that takes too long is a `JobTimeoutError`.
    ///
    /// - Parameters:
    ///   - agentID: The agent's code.
    ///   - interval: How long to pause between two reads. Less than one second only against an emulator on this
    ///     machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
    ///     towards the end.
    ///   - timeout: The longest to wait. Making them goes on when it passes. Limits: 0 to 7 days. Default: 1 hour.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func wait(
        _ agentID: String,
        interval: Duration? = nil,
        timeout: Duration? = nil,
        options: RequestOptions? = nil
    ) async throws -> GestureSet {
        try await caller.call("dynamics.wait", ["agent_id": agentID, "interval": interval, "timeout": timeout], options)
    }
}
