// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.native

/**
 * A part of the configuration of gestures. What is left out stays as it is.
 *
 * @property enabled Whether the agent makes gestures.
 * @property batchResults The results of each gesture, in the service's own form.
 * @property result The joined result, in the service's own form.
 * @property talking What it shows while talking, in the service's own form.
 */
public data class GestureConfiguration(
    public val enabled: Boolean? = null,
    public val batchResults: Map<String, JsonValue>? = null,
    public val result: Map<String, JsonValue>? = null,
    public val talking: Map<String, JsonValue>? = null,
) : Input() {
    override fun toNative(): NativeValue = NativeValue.Record(
        mapOf(
            "enabled" to native(enabled),
            "batch_results" to native(batchResults),
            "result" to native(result),
            "talking" to native(talking),
        ),
        emptyMap(),
    )
}
