// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// An agent, ready to be put into a page.
public struct EmbedSnippet: Hashable, Sendable {
    /// The HTML of the frame.
    public let html: String
    /// The address that the frame shows.
    public let url: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension EmbedSnippet: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        html = try fields.read("html")
        url = try fields.read("url")
        extra = fields.extra
    }
}
