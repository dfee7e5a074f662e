// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A key that is stored.
public struct StoredSecret: Hashable, Sendable {
    /// Whether it is there.
    public let present: Bool
    /// The key with most of it hidden.
    public let hint: String?
    /// When it was stored.
    public let updatedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension StoredSecret: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        present = try fields.read("present")
        hint = try fields.read("hint")
        updatedAt = try fields.read("updated_at")
        extra = fields.extra
    }
}

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

/// Registered providers.
public struct RegisteredProviders: Hashable, Sendable {
    /// One entry for each.
    public let entries: [ProviderEntry]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RegisteredProviders: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        entries = try fields.read("entries")
        extra = fields.extra
    }
}

/// The providers that an account has registered.
public struct ProviderRegistry: Hashable, Sendable {
    /// The account's id.
    public let userID: String
    /// The providers.
    public let providers: RegisteredProviders
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ProviderRegistry: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        userID = try fields.read("user_id")
        providers = try fields.read("providers")
        extra = fields.extra
    }
}

/// A provider to register or to change.
public struct ProviderInput: Hashable, Sendable {
    /// Whose service it is, such as `openai`, `elevenlabs`, `cartesia` or `deepgram`. Limits: at least 1 characters.
    public var platform: String
    /// The id of the entry to change; a new one is registered when it is absent. Limits: at least 1 characters.
    public var id: String?
    /// What you call it.
    public var label: String?
    /// Its keys and addresses, such as `apiKey` and `baseUrl`. Those that are stored and not named here stay.
    public var credentials: [String: SecretText]?
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
        credentials: [String: SecretText]? = nil,
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
