// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Where a model file can be fetched.
public struct ModelDownload: Hashable, Sendable {
    /// The agent's code.
    public let code: String
    /// The model.
    public let model: ModelName
    /// The name to store the file under.
    public let filename: String
    /// The file's address. Fetch it without the secret.
    public let url: String
    /// Seconds until the address stops working; absent where it does not.
    public let expiresIn: Int?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ModelDownload: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        code = try fields.read("code")
        model = try fields.read("model")
        filename = try fields.read("filename")
        url = try fields.read("url")
        expiresIn = try fields.read("expires_in")
        extra = fields.extra
    }
}
