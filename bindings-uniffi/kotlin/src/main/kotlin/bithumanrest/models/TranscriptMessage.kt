// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * Something that was said.
 *
 * @property timestamp When it was said.
 * @property role Who said it.
 * @property message The words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class TranscriptMessage(
    public val timestamp: Instant,
    public val role: Speaker,
    public val message: String,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): TranscriptMessage {
            val fields = Fields(value)
            return TranscriptMessage(
                timestamp = fields.read("timestamp") { time() },
                role = fields.read("role") { Speaker.of(text()) },
                message = fields.read("message") { text() },
                extra = fields.extra,
            )
        }
    }
}
