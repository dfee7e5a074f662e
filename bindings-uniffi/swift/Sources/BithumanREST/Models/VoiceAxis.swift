// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A quality of a voice that can be bent.
public struct VoiceAxis: Hashable, Sendable {
    /// The name to use as a key of `axes`, such as `pitch`.
    public let name: String
    /// What it changes.
    public let description: String?
    /// The lowest value that sounds natural.
    public let suggestedMin: Double?
    /// The highest value that sounds natural.
    public let suggestedMax: Double?
    /// Where each voice stands on it, by voice.
    public let anchorProjections: [String: Double]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension VoiceAxis: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        name = try fields.read("name")
        description = try fields.read("description")
        suggestedMin = try fields.read("suggested_min")
        suggestedMax = try fields.read("suggested_max")
        anchorProjections = try fields.read("anchor_projections")
        extra = fields.extra
    }
}
