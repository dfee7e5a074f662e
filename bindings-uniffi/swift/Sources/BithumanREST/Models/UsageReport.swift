// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A report that was taken.
public struct UsageReport: Hashable, Sendable {
    /// Whether it was taken. Not described by the service: the report was taken if this is an answer and not an error.
    public let accepted: Bool?
    /// A warning about the account's plan, in the service's words.
    public let planNotice: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension UsageReport: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        accepted = try fields.read("accepted")
        planNotice = try fields.read("plan_notice")
        extra = fields.extra
    }
}
