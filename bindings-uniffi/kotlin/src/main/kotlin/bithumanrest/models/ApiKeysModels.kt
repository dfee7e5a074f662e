// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A key just made.
 *
 * @property alias What it is called.
 * @property secret The key itself. Shown this once only: keep it.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKeyCreated(
    public val alias: String,
    public val secret: SecretText,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKeyCreated {
            val fields = Fields(value)
            return ApiKeyCreated(
                alias = fields.read("alias") { text() },
                secret = fields.read("secret") { secret() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A key, without itself.
 *
 * @property alias What it is called.
 * @property keyDisplay The key with its middle hidden.
 * @property createdAt When it was made.
 * @property name What it is called, once more.
 * @property key What it is called, a third time: not the key.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKey(
    public val alias: String,
    public val keyDisplay: String,
    public val createdAt: Instant,
    public val name: String? = null,
    public val key: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKey {
            val fields = Fields(value)
            return ApiKey(
                alias = fields.read("alias") { text() },
                name = fields.read("name") { optional { text() } },
                key = fields.read("key") { optional { text() } },
                keyDisplay = fields.read("key_display") { text() },
                createdAt = fields.read("created_at") { time() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A key that was revealed.
 *
 * @property value The key itself.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKeyValue(
    public val value: SecretText,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKeyValue {
            val fields = Fields(value)
            return ApiKeyValue(
                value = fields.read("value") { secret() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What a deletion did.
 *
 * @property alias What the key was called; absent when a repeated request found it gone already.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKeyDeletion(
    public val alias: String? = null,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKeyDeletion {
            val fields = Fields(value)
            return ApiKeyDeletion(
                alias = fields.read("alias") { optional { text() } },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A key that replaces another.
 *
 * @property alias What the new key is called.
 * @property secret The new key itself, known to be good. Shown this once only: keep it.
 * @property deleted What the key that was deleted was called; absent when none was.
 * @property problem Why the old key could not be deleted. It is still good then: delete it later.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKeyRotation(
    public val alias: String,
    public val secret: SecretText,
    public val deleted: String? = null,
    public val problem: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKeyRotation {
            val fields = Fields(value)
            return ApiKeyRotation(
                alias = fields.read("alias") { text() },
                secret = fields.read("secret") { secret() },
                deleted = fields.read("deleted") { optional { text() } },
                problem = fields.read("problem") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
