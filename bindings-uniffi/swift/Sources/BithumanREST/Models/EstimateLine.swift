// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What one entry of the work costs and takes, all of its `count` together.
public struct EstimateLine: Hashable, Sendable {
    /// What it is.
    public let kind: WorkKind
    /// The engine.
    public let model: GenerateModel?
    /// How often it is done.
    public let count: Int
    /// The least that it costs in the end.
    public let creditsLow: Double?
    /// The most that it costs in the end.
    public let creditsHigh: Double?
    /// Where the price is from.
    public let creditsFrom: FigureSource
    /// The least time that it takes, in seconds.
    public let secondsLow: Double?
    /// The most time that it takes, in seconds.
    public let secondsHigh: Double?
    /// Where the time is from.
    public let secondsFrom: FigureSource
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension EstimateLine: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        kind = try fields.read("kind")
        model = try fields.read("model")
        count = try fields.read("count")
        creditsLow = try fields.read("credits_low")
        creditsHigh = try fields.read("credits_high")
        creditsFrom = try fields.read("credits_from")
        secondsLow = try fields.read("seconds_low")
        secondsHigh = try fields.read("seconds_high")
        secondsFrom = try fields.read("seconds_from")
        extra = fields.extra
    }
}
