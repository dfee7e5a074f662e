// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A provider to register or to change.
public struct ProviderInput: Hashable, Sendable {
    /// Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`. Limits: at least 1 character.
    public var platform: String
    /// The id of the entry to change; a new one is registered when it is absent. Limits: at least 1 character.
    public var id: String?
    /// What you call it.
    public var label: String?
    /// Its keys and addresses, such as `apiKey` and `baseUrl`. Those that are stored and not named here stay.
    public var credentials: [String: String]?
    /// Its settings by capability, such as `llm.model`.
    public var options: [String: JSONValue]?
    /// Names of stored keys to drop, such as `apiKey`.
    public var clearSecrets: [String]?
    /// Your own notes.
    public var metadata: [String: JSONValue]?

    /// The fields; what is left out is not sent.
    public init(
        platform: String,
        id: String? = nil,
        label: String? = nil,
        credentials: [String: String]? = nil,
        options: [String: JSONValue]? = nil,
        clearSecrets: [String]? = nil,
        metadata: [String: JSONValue]? = nil
    ) {
        self.platform = platform
        self.id = id
        self.label = label
        self.credentials = credentials
        self.options = options
        self.clearSecrets = clearSecrets
        self.metadata = metadata
    }
}

extension ProviderInput: Nestable {
    var value: NativeValue {
        .record(
            fields: [
                "platform": platform.value,
                "id": id.value,
                "label": label.value,
                "credentials": credentials.value,
                "options": options.value,
                "clearSecrets": clearSecrets.value,
                "metadata": metadata.value,
            ],
            extra: [:]
        )
    }
}
