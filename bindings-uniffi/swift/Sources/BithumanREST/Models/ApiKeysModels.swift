// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A key just made.
public struct ApiKeyCreated: Hashable, Sendable {
    /// What it is called.
    public let alias: String
    /// The key itself. Shown this once only: keep it.
    public let secret: SecretText
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKeyCreated: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        alias = try fields.read("alias")
        secret = try fields.read("secret")
        extra = fields.extra
    }
}

/// A key, without itself.
public struct ApiKey: Hashable, Sendable {
    /// What it is called.
    public let alias: String
    /// What it is called, once more.
    public let name: String?
    /// What it is called, a third time: not the key.
    public let key: String?
    /// The key with its middle hidden.
    public let keyDisplay: String
    /// When it was made.
    public let createdAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKey: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        alias = try fields.read("alias")
        name = try fields.read("name")
        key = try fields.read("key")
        keyDisplay = try fields.read("key_display")
        createdAt = try fields.read("created_at")
        extra = fields.extra
    }
}

/// A key that was revealed.
public struct ApiKeyValue: Hashable, Sendable {
    /// The key itself.
    public let value: SecretText
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKeyValue: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        value = try fields.read("value")
        extra = fields.extra
    }
}

/// What a deletion did.
public struct ApiKeyDeletion: Hashable, Sendable {
    /// What the key was called; absent when a repeated request found it gone already.
    public let alias: String?
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKeyDeletion: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        alias = try fields.read("alias")
        message = try fields.read("message")
        extra = fields.extra
    }
}

/// A key that replaces another.
public struct ApiKeyRotation: Hashable, Sendable {
    /// What the new key is called.
    public let alias: String
    /// The new key itself, known to be good. Shown this once only: keep it.
    public let secret: SecretText
    /// What the key that was deleted was called; absent when none was.
    public let deleted: String?
    /// Why the old key could not be deleted. It is still good then: delete it later.
    public let problem: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKeyRotation: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        alias = try fields.read("alias")
        secret = try fields.read("secret")
        deleted = try fields.read("deleted")
        problem = try fields.read("problem")
        extra = fields.extra
    }
}
