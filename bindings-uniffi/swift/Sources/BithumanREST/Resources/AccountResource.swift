// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Who you are, what things cost and what is left.
    public var account: AccountResource { AccountResource(caller: caller) }
}

/// Who you are, what things cost and what is left.
public struct AccountResource: Sendable {
    let caller: Caller

    /// Makes sure that the secret is good: a bad one is an `UnauthorizedError`, although the service answers 200.
    ///
    /// Credits: none.
    ///
    /// Operation: `validate_api_secret` (`POST /v1/validate`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func validate(options: RequestOptions? = nil) async throws {
        try await caller.perform("account.validate", [:], options)
    }

    /// Whether the secret is good. A bad one is an answer here, not an error.
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func isValid(options: RequestOptions? = nil) async throws -> Bool {
        try await caller.call("account.is_valid", [:], options)
    }

    /// Tells whom the secret belongs to, with plan and balance.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_me` (`GET /v1/me`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func me(options: RequestOptions? = nil) async throws -> AccountInfo {
        try await caller.call("account.me", [:], options)
    }

    /// Tells what creating, rendering and talking cost.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_pricing` (`GET /v1/pricing`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func pricing(options: RequestOptions? = nil) async throws -> Pricing {
        try await caller.call("account.pricing", [:], options)
    }

    /// Tells how many credits are left and how many minutes they pay for.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_credit_summary` (`GET /v2/credit-summaries`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func credits(options: RequestOptions? = nil) async throws -> Credits {
        try await caller.call("account.credits", [:], options)
    }

    /// Estimates what work will cost and how long it takes, and whether balance and plan are enough, before any of it
    /// is begun.
    ///
    /// Prices are the service's of this moment, times and plans the documentation's. Nothing is charged or held back:
    /// other work of the account may take the credits first. Where new agents are planned, the account's agents are
    /// counted.
    ///
    /// - Parameters:
    ///   - work: The work, an entry for each kind of it.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func estimate(_ work: [PlannedWork], options: RequestOptions? = nil) async throws -> Estimate {
        try await caller.call("account.estimate", ["work": work], options)
    }

    /// Lists every change of the balance, newest first, page by page.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_usage` (`GET /v1/usage`).
    ///
    /// - Parameters:
    ///   - pageSize: How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1 to 200.
    ///     Default: 100.
    ///   - offset: How many of the newest records to skip. Limits: at least 0. Default: 0.
    ///   - start: Only records from this moment on.
    ///   - end: Only records before this moment.
    ///   - agentCode: Only records of the agent with this code. Limits: at least 1 character.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func usage(
        pageSize: Int? = nil,
        offset: Int? = nil,
        start: Date? = nil,
        end: Date? = nil,
        agentCode: String? = nil,
        options: RequestOptions? = nil
    ) -> Items<UsageEvent> {
        caller.items(
            "account.usage",
            [
                "page_size": pageSize,
                "offset": offset,
                "start": start,
                "end": end,
                "agent_code": agentCode,
            ],
            options
        )
    }

    /// Lists what was spent, newest first: every charge with what was given back of it. Grants are left out.
    ///
    /// A video is charged for two minutes and gets back what it did not need; what failed gets back everything. Records
    /// name no job, so of several at one rate and agent the pairs are a guess; their sum is not. A charge is given once
    /// its record was reached, a refund whose charge is older than the records at the end.
    ///
    /// - Parameters:
    ///   - pageSize: How many records one request fetches, 1 to 200. Pages are followed either way. Limits: 1 to 200.
    ///     Default: 100.
    ///   - offset: How many of the newest records to skip. Limits: at least 0. Default: 0.
    ///   - start: Only records from this moment on.
    ///   - end: Only records before this moment.
    ///   - agentCode: Only records of the agent with this code. Limits: at least 1 character.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func usagePairs(
        pageSize: Int? = nil,
        offset: Int? = nil,
        start: Date? = nil,
        end: Date? = nil,
        agentCode: String? = nil,
        options: RequestOptions? = nil
    ) -> Items<UsageEntry> {
        caller.items(
            "account.usage_pairs",
            [
                "page_size": pageSize,
                "offset": offset,
                "start": start,
                "end": end,
                "agent_code": agentCode,
            ],
            options
        )
    }
}
