// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A registered provider, without its keys.
public struct ProviderEntry: Hashable, Sendable {
    /// The entry's id, which agents choose it by.
    public let id: String
    /// Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`.
    public let platform: String
    /// What you call it.
    public let label: String?
    /// Its settings by capability, such as `llm.model`.
    public let options: [String: JSONValue]
    /// Which keys are stored, by name.
    public let secrets: [String: StoredSecret]
    /// Your own notes.
    public let metadata: [String: JSONValue]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ProviderEntry: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        platform = try fields.read("platform")
        label = try fields.read("label")
        options = try fields.read("options")
        secrets = try fields.read("secrets")
        metadata = try fields.read("metadata")
        extra = fields.extra
    }
}
