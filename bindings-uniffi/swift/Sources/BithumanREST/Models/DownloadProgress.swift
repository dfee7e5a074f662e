// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How far a download is.
public struct DownloadProgress: Hashable, Sendable {
    /// Bytes that are on the disk.
    public let received: Int
    /// Bytes in all, where the server says so.
    public let total: Int?
    /// Those of `received` that an earlier, broken download had left.
    public let resumed: Int
    /// Bytes a second, on average since it began.
    public let rate: Double
    /// Seconds that are left at this rate, where the total is known.
    public let eta: Double?
    /// The file, once it is whole.
    public let file: DownloadedFile?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension DownloadProgress: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        received = try fields.read("received")
        total = try fields.read("total")
        resumed = try fields.read("resumed")
        rate = try fields.read("rate")
        eta = try fields.read("eta")
        file = try fields.read("file")
        extra = fields.extra
    }
}
