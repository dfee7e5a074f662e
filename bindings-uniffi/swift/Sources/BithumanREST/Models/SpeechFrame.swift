// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A piece of speech, as it is made: about a sentence.
public struct SpeechFrame: Hashable, Sendable {
    /// The samples: 16 bit, little-endian, mono.
    public let pcm: Data
    /// Samples a second.
    public let sampleRate: Int
    /// Where it begins, in seconds from the start of the speech.
    public let at: Double
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SpeechFrame: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        pcm = try fields.read("pcm")
        sampleRate = try fields.read("sample_rate")
        at = try fields.read("at")
        extra = fields.extra
    }
}
