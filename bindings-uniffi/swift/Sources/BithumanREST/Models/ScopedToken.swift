// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A token that is good for one agent.
public struct ScopedToken: Hashable, Sendable {
    /// The token. It cannot be renewed: make another when it ends.
    public let scopedToken: SecretText
    /// The account that pays for what is done with it.
    public let userID: String
    /// The agent's code.
    public let agentCode: String
    /// When it ends, one hour after it was made.
    public let expiresAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ScopedToken: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        scopedToken = try fields.read("scoped_token")
        userID = try fields.read("user_id")
        agentCode = try fields.read("agent_code")
        expiresAt = try fields.read("expires_at")
        extra = fields.extra
    }
}
