// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Speech, whole.
public struct SpeechAudio: Hashable, Sendable {
    /// The file or the samples.
    public let audio: Data
    /// Its media type, such as `audio/wav`.
    public let contentType: String
    /// Samples a second.
    public let sampleRate: Int
    /// Its length in seconds.
    public let duration: Double
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SpeechAudio: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        audio = try fields.read("audio")
        contentType = try fields.read("content_type")
        sampleRate = try fields.read("sample_rate")
        duration = try fields.read("duration")
        extra = fields.extra
    }
}
