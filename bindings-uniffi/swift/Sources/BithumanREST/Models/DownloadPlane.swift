// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The kinds of machines that a part of a model is made for.
public enum DownloadPlane: RawRepresentable, Hashable, Sendable {
    /// Android devices.
    case android
    /// Web browsers.
    case web
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "android": self = .android
        case "web": self = .web
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .android: "android"
        case .web: "web"
        case .unknown(let value): value
        }
    }
}

extension DownloadPlane: OpenEnum {}
