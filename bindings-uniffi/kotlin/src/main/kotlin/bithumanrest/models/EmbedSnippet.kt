// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.text

/**
 * An agent, ready to be put into a page.
 *
 * @property html The HTML of the frame.
 * @property url The address that the frame shows.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class EmbedSnippet(public val html: String, public val url: String, public val extra: Map<String, JsonValue> = emptyMap()) {
    internal companion object {
        fun read(value: NativeValue): EmbedSnippet {
            val fields = Fields(value)
            return EmbedSnippet(
                html = fields.read("html") { text() },
                url = fields.read("url") { text() },
                extra = fields.extra,
            )
        }
    }
}
