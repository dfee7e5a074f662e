// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What suspending every key did.
 *
 * @property revoked Whether they are suspended.
 * @property effectiveInSeconds Seconds until it has reached every renderer.
 * @property runtimeSuspended Whether no runtime token is given out any more.
 * @property note The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SessionRevocation(
    public val revoked: Boolean,
    public val effectiveInSeconds: Long,
    public val runtimeSuspended: Boolean? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SessionRevocation {
            val fields = Fields(value)
            return SessionRevocation(
                revoked = fields.read("revoked") { bool() },
                effectiveInSeconds = fields.read("effective_in_seconds") { int() },
                runtimeSuspended = fields.read("runtime_suspended") { optional { bool() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
