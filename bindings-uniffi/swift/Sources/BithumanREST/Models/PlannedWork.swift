// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A piece of work that may be begun.
public struct PlannedWork: Hashable, Sendable {
    /// What it is.
    public var kind: WorkKind
    /// The engine, where the price depends on it: not of gestures, chats and speech. `auto` is for making agents alone.
    public var model: GenerateModel?
    /// How often it is done. Limits: 1 to 1000000. Default: 1.
    public var count: Int?
    /// How long each is, in seconds: of everything live, and of videos, where it is 120 at most and may be left out if
    /// it is not known. Limits: at least 0.
    public var seconds: Double?

    /// The fields; what is left out is not sent.
    public init(
        kind: WorkKind,
        model: GenerateModel? = nil,
        count: Int? = nil,
        seconds: Double? = nil
    ) {
        self.kind = kind
        self.model = model
        self.count = count
        self.seconds = seconds
    }
}

extension PlannedWork: Nestable {
    var value: NativeValue {
        .record(
            fields: [
                "kind": kind.value,
                "model": model.value,
                "count": count.value,
                "seconds": seconds.value,
            ],
            extra: [:]
        )
    }
}
