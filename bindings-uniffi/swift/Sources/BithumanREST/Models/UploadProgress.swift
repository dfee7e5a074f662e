// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How far an upload is.
public struct UploadProgress: Hashable, Sendable {
    /// Bytes of the file that were sent. It begins anew when a failed upload is repeated.
    public let sent: Int
    /// Bytes in all, where that is known before the file is read.
    public let total: Int?
    /// Bytes a second, on average since it began.
    public let rate: Double
    /// Seconds that are left at this rate, where the total is known.
    public let eta: Double?
    /// The file, once it is uploaded.
    public let file: UploadedFile?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension UploadProgress: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sent = try fields.read("sent")
        total = try fields.read("total")
        rate = try fields.read("rate")
        eta = try fields.read("eta")
        file = try fields.read("file")
        extra = fields.extra
    }
}
