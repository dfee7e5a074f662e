// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A report that was taken.
 *
 * @property accepted Whether it was taken. Not described by the service: the report was taken if this is an
 *   answer and not an error.
 * @property planNotice A warning about the account's plan, in the service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class UsageReport(
    public val accepted: Boolean? = null,
    public val planNotice: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): UsageReport {
            val fields = Fields(value)
            return UsageReport(
                accepted = fields.read("accepted") { optional { bool() } },
                planNotice = fields.read("plan_notice") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
