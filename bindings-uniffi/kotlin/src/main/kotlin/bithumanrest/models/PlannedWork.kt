// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.native

/**
 * A piece of work that may be begun.
 *
 * @property kind What it is.
 * @property model The engine, where the price depends on it: not of gestures, chats and speech. `auto` is for
 *   making agents alone.
 * @property count How often it is done. Limits: 1 to 1000000. Default: 1.
 * @property seconds How long each is, in seconds: of everything live, and of videos, where it is 120 at most and
 *   may be left out if it is not known. Limits: at least 0.
 */
public data class PlannedWork(
    public val kind: WorkKind,
    public val model: GenerateModel? = null,
    public val count: Long? = null,
    public val seconds: Double? = null,
) : Input() {
    override fun toNative(): NativeValue = NativeValue.Record(
        mapOf(
            "kind" to native(kind),
            "model" to native(model),
            "count" to native(count),
            "seconds" to native(seconds),
        ),
        emptyMap(),
    )
}
