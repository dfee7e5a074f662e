// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Providers of language models and voices that you have accounts with, for agents to use.
    public var providers: ProvidersResource { ProvidersResource(caller: caller) }
}

/// Providers of language models and voices that you have accounts with, for agents to use.
public struct ProvidersResource: Sendable {
    let caller: Caller

    /// Lists the registered providers. Keys are shown as hints only.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_providers` (`GET /v2/{user_id}/providers`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func get(options: RequestOptions? = nil) async throws -> ProviderRegistry {
        try await caller.call("providers.get", [:], options)
    }

    /// Puts another list of providers in the place of the registered one; an empty list drops all. To change single
    /// ones, use `edit`.
    ///
    /// An entry that names its id keeps the stored keys that it does not name. No agent changes: choose a provider with
    /// `agents.update`.
    ///
    /// Credits: none.
    ///
    /// Operation: `replace_providers` (`PUT /v2/{user_id}/providers`).
    ///
    /// - Parameters:
    ///   - entries: Every provider. One that is registered and not named here is dropped; an empty list drops all.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func replace(entries: [ProviderInput] = [], options: RequestOptions? = nil) async throws -> ProviderRegistry {
        try await caller.call("providers.replace", ["entries": entries], options)
    }

    /// Changes single providers and leaves the others as they are, keys included.
    ///
    /// The service takes whole lists only, so the list is read, changed, read again and replaced. Where someone else
    /// changed it in between nothing is sent, and it is a `ConflictError`: look at the list and edit again.
    ///
    /// - Parameters:
    ///   - set: Providers to register, and registered ones to change, named by `id`. Settings and notes that are
    ///     given replace the stored ones; keys are added to the stored ones.
    ///   - remove: Ids of providers to drop.
    ///   - clearSecrets: Names of stored keys to drop, by the id of their provider.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func edit(
        set: [ProviderInput] = [],
        remove: [String] = [],
        clearSecrets: [String: [String]] = [:],
        options: RequestOptions? = nil
    ) async throws -> ProviderRegistry {
        try await caller.call("providers.edit", ["set": set, "remove": remove, "clear_secrets": clearSecrets], options)
    }
}
