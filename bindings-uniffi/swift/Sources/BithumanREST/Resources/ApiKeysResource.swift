// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// The API keys of the account: secrets that clients use.
    public var apiKeys: ApiKeysResource { ApiKeysResource(caller: caller) }
}

/// The API keys of the account: secrets that clients use.
public struct ApiKeysResource: Sendable {
    let caller: Caller

    /// Makes a key. The key itself is in this answer and nowhere else. A suspension by `sessions.revokeAll` is lifted.
    ///
    /// Credits: none.
    ///
    /// Operation: `create_api_key` (`POST /v2/{user_id}/api-secrets`).
    ///
    /// - Parameters:
    ///   - alias: What to call it, at most 32 characters. The service picks a name when it is absent; one that is
    ///     taken is a `ConflictError`. Limits: 1 to 32 characters.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func create(alias: String? = nil, options: RequestOptions? = nil) async throws -> ApiKeyCreated {
        try await caller.call("api_keys.create", ["alias": alias], options)
    }

    /// Lists the keys, with their middle hidden.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_api_keys` (`GET /v2/{user_id}/api-secrets`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func list(options: RequestOptions? = nil) async throws -> [ApiKey] {
        try await caller.call("api_keys.list", [:], options)
    }

    /// Shows a key. Since 2026-09-23 only the vendor's console does: here it is a `SecretRevealConsoleOnlyError`.
    ///
    /// Credits: none.
    ///
    /// Operation: `reveal_api_key` (`GET /v2/{user_id}/api-secrets/{alias}/get-value`).
    ///
    /// Errors of its own: `SECRET_REVEAL_CONSOLE_ONLY`.
    ///
    /// - Parameters:
    ///   - alias: What the key is called.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func reveal(_ alias: String, options: RequestOptions? = nil) async throws -> ApiKeyValue {
        try await caller.call("api_keys.reveal", ["alias": alias], options)
    }

    /// Deletes a key. It is refused from now on; live sessions that use it end within about a minute.
    ///
    /// Credits: none.
    ///
    /// Operation: `delete_api_key` (`DELETE /v2/{user_id}/api-secrets/{alias}`).
    ///
    /// - Parameters:
    ///   - alias: What the key is called.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func delete(_ alias: String, options: RequestOptions? = nil) async throws -> ApiKeyDeletion {
        try await caller.call("api_keys.delete", ["alias": alias], options)
    }

    /// Replaces a key: makes a new one, makes sure that it is good, and only then deletes the old one, if you name it.
    ///
    /// Nothing is deleted before the new key has proved itself. If it does not, the error's `details` tell what it is
    /// called, and the old key stays. If the old one cannot be deleted, the answer says so beside the new key. This
    /// client goes on with the key it has: make another client with the new one.
    ///
    /// - Parameters:
    ///   - alias: What to call the new key, at most 32 characters. The service picks a name when it is absent.
    ///     Limits: 1 to 32 characters.
    ///   - delete: What the key to delete is called, once the new one is known to be good. Nothing is deleted when it
    ///     is absent. Limits: at least 1 character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func rotate(alias: String? = nil, delete: String? = nil, options: RequestOptions? = nil) async throws -> ApiKeyRotation {
        try await caller.call("api_keys.rotate", ["alias": alias, "delete": delete], options)
    }
}
