// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A file that arrived whole.
public struct DownloadedFile: Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// Its size in bytes.
    public let size: Int
    /// Its SHA-256 in hexadecimal digits.
    public let sha256: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension DownloadedFile: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        path = try fields.read("path")
        size = try fields.read("size")
        sha256 = try fields.read("sha256")
        extra = fields.extra
    }
}
