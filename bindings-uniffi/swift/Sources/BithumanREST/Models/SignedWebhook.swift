// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What signing a delivery gave.
public struct SignedWebhook: Hashable, Sendable {
    /// The value of `X-BitHuman-Signature`.
    public let signature: String
    /// When it was signed, in Unix seconds.
    public let timestamp: Int
    /// The headers to deliver it with.
    public let headers: [String: String]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SignedWebhook: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        signature = try fields.read("signature")
        timestamp = try fields.read("timestamp")
        headers = try fields.read("headers")
        extra = fields.extra
    }
}
