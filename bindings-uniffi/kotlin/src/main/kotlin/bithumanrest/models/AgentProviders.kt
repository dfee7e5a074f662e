// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.native

/**
 * Which provider each capability of an agent uses.
 *
 * @property llm The language model.
 * @property stt Speech to text.
 * @property tts Text to speech.
 * @property realtime Speech to speech.
 */
public data class AgentProviders(
    public val llm: ProviderSelection? = null,
    public val stt: ProviderSelection? = null,
    public val tts: ProviderSelection? = null,
    public val realtime: ProviderSelection? = null,
) : Input() {
    override fun toNative(): NativeValue = NativeValue.Record(
        mapOf(
            "llm" to native(llm),
            "stt" to native(stt),
            "tts" to native(tts),
            "realtime" to native(realtime),
        ),
        emptyMap(),
    )
}
