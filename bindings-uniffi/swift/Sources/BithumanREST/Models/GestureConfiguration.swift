// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A part of the configuration of gestures. What is left out stays as it is.
public struct GestureConfiguration: Hashable, Sendable {
    /// Whether the agent makes gestures.
    public var enabled: Bool?
    /// The results of each gesture, in the service's own form.
    public var batchResults: [String: JSONValue]?
    /// The joined result, in the service's own form.
    public var result: [String: JSONValue]?
    /// What it shows while talking, in the service's own form.
    public var talking: [String: JSONValue]?

    /// The fields; what is left out is not sent.
    public init(
        enabled: Bool? = nil,
        batchResults: [String: JSONValue]? = nil,
        result: [String: JSONValue]? = nil,
        talking: [String: JSONValue]? = nil
    ) {
        self.enabled = enabled
        self.batchResults = batchResults
        self.result = result
        self.talking = talking
    }
}

extension GestureConfiguration: Nestable {
    var value: NativeValue {
        .record(
            fields: [
                "enabled": enabled.value,
                "batch_results": batchResults.value,
                "result": result.value,
                "talking": talking.value,
            ],
            extra: [:]
        )
    }
}
