// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller

/** Providers of language models and voices that you have accounts with, for agents to use. */
public class ProvidersResource internal constructor(private val caller: Caller) {
    /**
     * Lists the registered providers. Keys are shown as hints only.
     *
     * Credits: none.
     *
     * Operation: `get_providers` (`GET /v2/{user_id}/providers`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun get(options: RequestOptions? = null): ProviderRegistry =
        caller.call("providers.get", options) { ProviderRegistry.read(this) }

    /**
     * Puts another list of providers in the place of the registered one; an empty list drops all. To change single
     * ones, use `edit`.
     *
     * An entry that names its id keeps the stored keys that it does not name. No agent changes: choose a provider
     * with `agents.update`.
     *
     * Credits: none.
     *
     * Operation: `replace_providers` (`PUT /v2/{user_id}/providers`).
     *
     * @param entries Every provider. One that is registered and not named here is dropped; an empty list drops
     *   all.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun replace(entries: List<ProviderInput> = emptyList(), options: RequestOptions? = null): ProviderRegistry =
        caller.call("providers.replace", options, "entries" to entries) { ProviderRegistry.read(this) }

    /**
     * Changes single providers and leaves the others as they are, keys included.
     *
     * The service takes whole lists only, so the list is read, changed, read again and replaced. Where someone
     * else changed it in between nothing is sent, and it is a `ConflictError`: look at the list and edit again.
     *
     * @param set Providers to register, and registered ones to change, named by `id`. Settings and notes that
     *   are given replace the stored ones; keys are added to the stored ones.
     * @param remove Ids of providers to drop.
     * @param clearSecrets Names of stored keys to drop, by the id of their provider.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun edit(
        set: List<ProviderInput> = emptyList(),
        remove: List<String> = emptyList(),
        clearSecrets: Map<String, List<String>> = emptyMap(),
        options: RequestOptions? = null,
    ): ProviderRegistry = caller.call(
        "providers.edit",
        options,
        "set" to set,
        "remove" to remove,
        "clear_secrets" to clearSecrets,
    ) { ProviderRegistry.read(this) }
}
