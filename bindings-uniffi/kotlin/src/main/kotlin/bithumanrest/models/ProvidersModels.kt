// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.json
import bithumanrest.internal.list
import bithumanrest.internal.map
import bithumanrest.internal.native
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A key that is stored.
 *
 * @property present Whether it is there.
 * @property hint The key with most of it hidden.
 * @property updatedAt When it was stored.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class StoredSecret(
    public val present: Boolean,
    public val hint: String? = null,
    public val updatedAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): StoredSecret {
            val fields = Fields(value)
            return StoredSecret(
                present = fields.read("present") { bool() },
                hint = fields.read("hint") { optional { text() } },
                updatedAt = fields.read("updated_at") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}

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

/**
 * Registered providers.
 *
 * @property entries One entry for each.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RegisteredProviders(
    public val entries: List<ProviderEntry> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RegisteredProviders {
            val fields = Fields(value)
            return RegisteredProviders(
                entries = fields.read("entries") { list { ProviderEntry.read(this) } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * The providers that an account has registered.
 *
 * @property userId The account's id.
 * @property providers The providers.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ProviderRegistry(
    public val userId: String,
    public val providers: RegisteredProviders,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ProviderRegistry {
            val fields = Fields(value)
            return ProviderRegistry(
                userId = fields.read("user_id") { text() },
                providers = fields.read("providers") { RegisteredProviders.read(this) },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A provider to register or to change.
 *
 * @property platform Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`. Limits: at
 *   least 1 characters.
 * @property id The id of the entry to change; a new one is registered when it is absent. Limits: at least 1
 *   characters.
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
    public val credentials: Map<String, SecretText>? = null,
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
