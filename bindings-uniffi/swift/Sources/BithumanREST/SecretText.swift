/// Key material. Printing it shows that it is there, not what it is.
public struct SecretText: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let text: String

    /// Text to keep out of logs.
    public init(_ text: String) {
        self.text = text
    }

    /// The text itself. Keep it out of logs.
    public func reveal() -> String { text }

    /// A placeholder.
    public var description: String { "SecretText(…)" }

    /// A placeholder.
    public var debugDescription: String { description }

    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
