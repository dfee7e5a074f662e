// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How far a file is that goes into knowledge.
public struct IngestProgress: Hashable, Sendable {
    /// Bytes of the file that were sent.
    public let sent: Int
    /// Bytes in all, where that is known before the file is read.
    public let total: Int?
    /// Bytes a second, on average since it began.
    public let rate: Double
    /// Seconds that are left at this rate, where the total is known.
    public let eta: Double?
    /// The source, once the service has taken it in.
    public let source: KnowledgeSource?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension IngestProgress: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sent = try fields.read("sent")
        total = try fields.read("total")
        rate = try fields.read("rate")
        eta = try fields.read("eta")
        source = try fields.read("source")
        extra = fields.extra
    }
}
