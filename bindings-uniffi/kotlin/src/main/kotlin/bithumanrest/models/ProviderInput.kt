// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.native

/**
 * A provider to register or to change.
 *
 * @property platform Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`. Limits: at
 *   least 1 character.
 * @property id The id of the entry to change; a new one is registered when it is absent. Limits: at least 1
 *   character.
 * @property label What you call it.
 * @property credentials Its keys and addresses, such as `apiKey` and `baseUrl`. Those that are stored and not
 *   named here stay.
 * @property options Its settings by capability, such as `llm.model`.
 * @property clearSecrets Names of stored keys to drop, such as `apiKey`.
 * @property metadata Your own notes.
 */
public data class ProviderInput(
    public val platform: String,
    public val id: String? = null,
    public val label: String? = null,
    public val credentials: Map<String, String>? = null,
    public val options: Map<String, JsonValue>? = null,
    public val clearSecrets: List<String>? = null,
    public val metadata: Map<String, JsonValue>? = null,
) : Input() {
    override fun toNative(): NativeValue = NativeValue.Record(
        mapOf(
            "platform" to native(platform),
            "id" to native(id),
            "label" to native(label),
            "credentials" to native(credentials),
            "options" to native(options),
            "clearSecrets" to native(clearSecrets),
            "metadata" to native(metadata),
        ),
        emptyMap(),
    )
}
