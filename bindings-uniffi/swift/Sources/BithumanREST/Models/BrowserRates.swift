// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What rendering in the visitor's browser is billed as.
public struct BrowserRates: Hashable, Sendable {
    /// The rate table that applies.
    public let surface: String?
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension BrowserRates: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        surface = try fields.read("surface")
        note = try fields.read("note")
        extra = fields.extra
    }
}
