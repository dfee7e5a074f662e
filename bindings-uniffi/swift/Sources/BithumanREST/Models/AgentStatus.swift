// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where an agent's creation stands.
public enum AgentStatus: RawRepresentable, Hashable, Sendable {
    /// Accepted or begun. Not an end.
    case processing
    /// Being made. Not an end.
    case generating
    /// A step is complete, the agent is not. Not an end.
    case completed
    /// A step succeeded. The end only where the progress is 1, on agents of long ago.
    case success
    /// Ready for use. An end.
    case ready
    /// Not made; credits were given back. An end of this run.
    case failed
    /// Deleted; seen in lists only.
    case deleted
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "processing": self = .processing
        case "generating": self = .generating
        case "completed": self = .completed
        case "success": self = .success
        case "ready": self = .ready
        case "failed": self = .failed
        case "deleted": self = .deleted
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .processing: "processing"
        case .generating: "generating"
        case .completed: "completed"
        case .success: "success"
        case .ready: "ready"
        case .failed: "failed"
        case .deleted: "deleted"
        case .unknown(let value): value
        }
    }
}

extension AgentStatus: OpenEnum {}
