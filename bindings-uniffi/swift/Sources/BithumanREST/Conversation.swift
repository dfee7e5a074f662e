internal import BithumanRESTNative

/// A conversation that is open: messages go out and come in until one side ends it.
///
/// ```swift
/// let conversation = try await client.realtime.openSocket()
/// try await conversation.send(["type": "response.create"])
/// for try await event in conversation {
///     if event.eventType == .responseDone { break }
/// }
/// try await conversation.close()
/// ```
///
/// It is billed until it ends, so close it; letting go of the last reference does, too. One task may send while another one reads. Leaving
/// the loop, or cancelling its task, loses no message and ends nothing: another loop goes on from there. A conversation that was cut or
/// refused throws once, and is over then.
public final class Conversation<Message: Sendable>: AsyncSequence, Sendable {
    /// A message that comes in.
    public typealias Element = Message

    private let native: NativeConversation
    private let read: @Sendable (NativeValue) throws -> Message

    init(native: NativeConversation, read: @escaping @Sendable (NativeValue) throws -> Message) {
        self.native = native
        self.read = read
    }

    /// Sends a message: an object with a `type`. Returns once it is handed to the connection, not once it is answered.
    ///
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func send(_ message: JSONValue) async throws {
        try await cancellable { token in try await native.send(message: message.value, cancel: token) }
    }

    /// Says farewell, also in a task that was cancelled. What came in before can still be read. May be called again.
    ///
    /// - Throws: ``BithumanError``.
    public func close() async throws {
        try await cancellable { _ in try await native.farewell() }
    }

    /// Goes on with the next message.
    public func makeAsyncIterator() -> Iterator {
        Iterator(conversation: self)
    }

    /// Reads the messages. Those that one iterator has read, no other one sees.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let conversation: Conversation

        /// The next message; nothing once the conversation has ended.
        public func next() async throws -> Message? {
            let native = conversation.native
            while true {
                if let message = try translated({ try native.take() }) { return try conversation.read(message) }
                guard try await cancellable({ token in try await native.wait(cancel: token) }) else { return nil }
            }
        }
    }
}
