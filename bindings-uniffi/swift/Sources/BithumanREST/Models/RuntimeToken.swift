// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A token that a renderer proves itself with.
public struct RuntimeToken: Hashable, Sendable {
    /// The token, good for about 5 minutes. Fetch the next one after 60 seconds.
    public let token: SecretText
    /// What to pass as `transactionID` next time.
    public let transactionID: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RuntimeToken: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        token = try fields.read("token")
        transactionID = try fields.read("transaction_id")
        extra = fields.extra
    }
}
