// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What live time costs.
public struct LivePricing: Hashable, Sendable {
    /// What the numbers are counted in.
    public let unit: String?
    /// Whether the service could tell the prices.
    public let available: Bool?
    /// Conversations in the service's cloud.
    public let hosted: HostedRates?
    /// Conversations on machines of your own.
    public let selfHosted: SelfHostedRates?
    /// Conversations rendered in the visitor's browser.
    public let inBrowser: BrowserRates?
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension LivePricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        unit = try fields.read("unit")
        available = try fields.read("available")
        hosted = try fields.read("hosted")
        selfHosted = try fields.read("self_hosted")
        inBrowser = try fields.read("in_browser")
        note = try fields.read("note")
        extra = fields.extra
    }
}
