// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The steps of an agent's creation.
public enum GenerationStep: RawRepresentable, Hashable, Sendable {
    /// Credits are reserved.
    case payment
    /// Name and personality are written.
    case persona
    /// Voice and portrait are made.
    case voiceImage
    /// The identity video is made; essence models only.
    case video
    /// A person at the service marks the face; rare, `essence-1` only.
    case awaitingFaceMarking
    /// The face is trained. The longest step of the second generation.
    case lipSync
    /// Everything is done.
    case done
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "payment": self = .payment
        case "persona": self = .persona
        case "voice_image": self = .voiceImage
        case "video": self = .video
        case "awaiting_face_marking": self = .awaitingFaceMarking
        case "lip_sync": self = .lipSync
        case "done": self = .done
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .payment: "payment"
        case .persona: "persona"
        case .voiceImage: "voice_image"
        case .video: "video"
        case .awaitingFaceMarking: "awaiting_face_marking"
        case .lipSync: "lip_sync"
        case .done: "done"
        case .unknown(let value): value
        }
    }
}

extension GenerationStep: OpenEnum {}
