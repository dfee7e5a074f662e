// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.list

/** The API keys of the account: secrets that clients use. */
public class ApiKeysResource internal constructor(private val caller: Caller) {
    /**
     * Makes a key. The key itself is in this answer and nowhere else. A suspension by `sessions.revokeAll` is
     * lifted.
     *
     * Credits: none.
     *
     * Operation: `create_api_key` (`POST /v2/{user_id}/api-secrets`).
     *
     * @param alias What to call it, at most 32 characters. The service picks a name when it is absent; one that
     *   is taken is a `ConflictError`. Limits: 1 to 32 characters.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun create(alias: String? = null, options: RequestOptions? = null): ApiKeyCreated =
        caller.call("api_keys.create", options, "alias" to alias) { ApiKeyCreated.read(this) }

    /**
     * Lists the keys, with their middle hidden.
     *
     * Credits: none.
     *
     * Operation: `list_api_keys` (`GET /v2/{user_id}/api-secrets`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun list(options: RequestOptions? = null): List<ApiKey> =
        caller.call("api_keys.list", options) { list { ApiKey.read(this) } }

    /**
     * Shows a key. Since 2026-09-23 only the vendor's console does: here it is a `SecretRevealConsoleOnlyError`.
     *
     * Credits: none.
     *
     * Operation: `reveal_api_key` (`GET /v2/{user_id}/api-secrets/{alias}/get-value`).
     *
     * Errors of its own: `SECRET_REVEAL_CONSOLE_ONLY`.
     *
     * @param alias What the key is called.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun reveal(alias: String, options: RequestOptions? = null): ApiKeyValue =
        caller.call("api_keys.reveal", options, "alias" to alias) { ApiKeyValue.read(this) }

    /**
     * Deletes a key. It is refused from now on; live sessions that use it end within about a minute.
     *
     * Credits: none.
     *
     * Operation: `delete_api_key` (`DELETE /v2/{user_id}/api-secrets/{alias}`).
     *
     * @param alias What the key is called.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun delete(alias: String, options: RequestOptions? = null): ApiKeyDeletion =
        caller.call("api_keys.delete", options, "alias" to alias) { ApiKeyDeletion.read(this) }

    /**
     * Replaces a key: makes a new one, makes sure that it is good, and only then deletes the old one, if you name
     * it.
     *
     * Nothing is deleted before the new key has proved itself. If it does not, the error's `details` tell what it
     * is called, and the old key stays. If the old one cannot be deleted, the answer says so beside the new key.
     * This client goes on with the key it has: make another client with the new one.
     *
     * @param alias What to call the new key, at most 32 characters. The service picks a name when it is absent.
     *   Limits: 1 to 32 characters.
     * @param delete What the key to delete is called, once the new one is known to be good. Nothing is deleted
     *   when it is absent. Limits: at least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun rotate(alias: String? = null, delete: String? = null, options: RequestOptions? = null): ApiKeyRotation =
        caller.call("api_keys.rotate", options, "alias" to alias, "delete" to delete) { ApiKeyRotation.read(this) }
}
