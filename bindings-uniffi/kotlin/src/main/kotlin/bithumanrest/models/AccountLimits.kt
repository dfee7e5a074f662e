// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool

/**
 * The rate limits of an account, as this process knows them.
 *
 * @property generate Of starting agents, gestures and videos.
 * @property write Of everything else that changes something.
 * @property read Of reading.
 * @property shared Whether other processes of this host count in the same buckets.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AccountLimits(
    public val generate: BucketState,
    public val write: BucketState,
    public val read: BucketState,
    public val shared: Boolean,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AccountLimits {
            val fields = Fields(value)
            return AccountLimits(
                generate = fields.read("generate") { BucketState.read(this) },
                write = fields.read("write") { BucketState.read(this) },
                read = fields.read("read") { BucketState.read(this) },
                shared = fields.read("shared") { bool() },
                extra = fields.extra,
            )
        }
    }
}
