// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What live time costs.
 *
 * @property unit What the numbers are counted in.
 * @property available Whether the service could tell the prices.
 * @property hosted Conversations in the service's cloud.
 * @property selfHosted Conversations on machines of your own.
 * @property inBrowser Conversations rendered in the visitor's browser.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class LivePricing(
    public val unit: String? = null,
    public val available: Boolean? = null,
    public val hosted: HostedRates? = null,
    public val selfHosted: SelfHostedRates? = null,
    public val inBrowser: BrowserRates? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): LivePricing {
            val fields = Fields(value)
            return LivePricing(
                unit = fields.read("unit") { optional { text() } },
                available = fields.read("available") { optional { bool() } },
                hosted = fields.read("hosted") { optional { HostedRates.read(this) } },
                selfHosted = fields.read("self_hosted") { optional { SelfHostedRates.read(this) } },
                inBrowser = fields.read("in_browser") { optional { BrowserRates.read(this) } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
