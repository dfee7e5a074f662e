// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// What a renderer on a machine of your own asks and reports.
    public var selfHosting: SelfHostingResource { SelfHostingResource(caller: caller) }
}

/// What a renderer on a machine of your own asks and reports.
public struct SelfHostingResource: Sendable {
    let caller: Caller

    /// Asks whether a renderer may serve with this secret. A 401 says to stop; a 503 says to go on and to ask again.
    ///
    /// Credits: none.
    ///
    /// Operation: `validate_self_hosted_key` (`POST /v1/auth/validate`).
    ///
    /// Errors of its own: `ACCOUNT_SUSPENDED`, `PLAN_REQUIRED`.
    ///
    /// - Parameters:
    ///   - billingType: The product that is rendered, such as `self-hosted-essence-2-model`. Limits: at least 1
    ///     character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func validateKey(billingType: String? = nil, options: RequestOptions? = nil) async throws -> SelfHostedIdentity {
        try await caller.call("self_hosting.validate_key", ["billing_type": billingType], options)
    }

    /// Reports how long a renderer has served a session. The same report twice is billed once.
    ///
    /// A 401 says to stop. A 402 says that nothing was recorded: what is being rendered may be finished. A 503 says to
    /// report again.
    ///
    /// Credits: the product's self-hosted rate, by the second that is reported.
    ///
    /// Operation: `report_meter_beat` (`POST /v1/meter/beats`).
    ///
    /// Errors of its own: `ACCOUNT_SUSPENDED`, `INSUFFICIENT_BALANCE`, `PLAN_REQUIRED`.
    ///
    /// - Parameters:
    ///   - sessionID: The session's id, at most 128 characters. Limits: 1 to 128 characters.
    ///   - seq: Counts the reports of the session, from 1. Limits: at least 1.
    ///   - servedS: Seconds served since the last report, by the wall clock. The service cuts what cannot be. Limits:
    ///     at least 0.
    ///   - installID: What tells this machine from others, at most 128 characters. Limits: at most 128 characters.
    ///   - billingType: The product that is rendered. The first report of a session decides it. Limits: at least 1
    ///     character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func reportUsage(
        sessionID: String,
        seq: Int,
        servedS: Double,
        installID: String? = nil,
        billingType: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> UsageReport {
        try await caller.call(
            "self_hosting.report_usage",
            [
                "session_id": sessionID,
                "seq": seq,
                "served_s": servedS,
                "install_id": installID,
                "billing_type": billingType,
            ],
            options
        )
    }
}
