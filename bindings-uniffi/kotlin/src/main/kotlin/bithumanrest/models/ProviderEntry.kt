// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.json
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A registered provider, without its keys.
 *
 * @property id The entry's id, which agents choose it by.
 * @property platform Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`.
 * @property label What you call it.
 * @property options Its settings by capability, such as `llm.model`.
 * @property secrets Which keys are stored, by name.
 * @property metadata Your own notes.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ProviderEntry(
    public val id: String,
    public val platform: String,
    public val label: String? = null,
    public val options: Map<String, JsonValue> = emptyMap(),
    public val secrets: Map<String, StoredSecret> = emptyMap(),
    public val metadata: Map<String, JsonValue> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ProviderEntry {
            val fields = Fields(value)
            return ProviderEntry(
                id = fields.read("id") { text() },
                platform = fields.read("platform") { text() },
                label = fields.read("label") { optional { text() } },
                options = fields.read("options") { map { json() } },
                secrets = fields.read("secrets") { map { StoredSecret.read(this) } },
                metadata = fields.read("metadata") { map { json() } },
                extra = fields.extra,
            )
        }
    }
}
