// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// How the service is. Nothing here needs or receives the secret.
    public var status: StatusResource { StatusResource(caller: caller) }
}

/// How the service is. Nothing here needs or receives the secret.
public struct StatusResource: Sendable {
    let caller: Caller

    /// Tells how well the service and its families of models work. A bad state is an answer here, not an error.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_readiness` (`GET /readyz`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func readiness(options: RequestOptions? = nil) async throws -> Readiness {
        try await caller.call("status.readiness", [:], options)
    }

    /// Makes sure that the service can be reached: it is an error when it cannot.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_health` (`GET /health`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func health(options: RequestOptions? = nil) async throws {
        try await caller.perform("status.health", [:], options)
    }

    /// Fetches the vendor's public status page as data, from a host of its own: how each service is, and a summary.
    ///
    /// The service does not describe the form: it is given as it was received. A client with a `baseURL` of its own
    /// asks that instead.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_platform_status` (`GET /status.json`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func platform(options: RequestOptions? = nil) async throws -> JSONValue {
        try await caller.call("status.platform", [:], options)
    }
}
