// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A video that is rendered.
public struct RenderedVideo: Hashable, Sendable {
    /// The video, with its address and what it cost.
    public let job: VideoJob
    /// The file that it was saved to, if it was.
    public let file: DownloadedFile?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RenderedVideo: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        job = try fields.read("job")
        file = try fields.read("file")
        extra = fields.extra
    }
}
