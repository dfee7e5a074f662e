// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The agents that the service shows to everyone.
public struct ShowcaseManifest: Hashable, Sendable {
    /// The manifest's format.
    public let version: Int
    /// The day of its last change.
    public let updated: String?
    /// Where it comes from.
    public let source: String?
    /// How the agents were chosen.
    public let selectionCriteria: String?
    /// Remarks on speed, by model.
    public let notePerformance: [String: String]
    /// The agents.
    public let models: [ShowcaseModel]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ShowcaseManifest: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        version = try fields.read("version")
        updated = try fields.read("updated")
        source = try fields.read("source")
        selectionCriteria = try fields.read("selection_criteria")
        notePerformance = try fields.read("note_performance")
        models = try fields.read("models")
        extra = fields.extra
    }
}
