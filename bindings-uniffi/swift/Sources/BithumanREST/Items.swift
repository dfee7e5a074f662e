internal import BithumanRESTNative

/// Items as they arrive: the entries of a list, page by page, or the pieces of a stream.
///
/// Nothing is sent before the first item is asked for. Leaving the loop early, or cancelling its task, ends the request.
public struct Items<Element: Sendable>: AsyncSequence, Sendable {
    let open: @Sendable () throws -> NativeStream
    let read: @Sendable (NativeValue) throws -> Element

    /// Begins from the first item.
    public func makeAsyncIterator() -> Iterator {
        Iterator(items: self)
    }

    /// The place in one pass over the items.
    public struct Iterator: AsyncIteratorProtocol {
        private enum Progress {
            case before
            case within(OpenStream)
            case after
        }

        private let items: Items
        private var progress = Progress.before

        fileprivate init(items: Items) {
            self.items = items
        }

        /// The next item; nothing at the end.
        public mutating func next() async throws -> Element? {
            if case .before = progress {
                progress = .within(OpenStream(native: try translated(items.open)))
            }
            guard case .within(let stream) = progress else { return nil }
            do {
                if let value = try await cancellable({ token in try await stream.native.next(cancel: token) }) {
                    return try items.read(value)
                }
            } catch {
                progress = .after
                throw error
            }
            progress = .after
            return nil
        }
    }
}

/// Ends the request once no one can ask for another item.
private final class OpenStream: Sendable {
    let native: NativeStream

    init(native: NativeStream) {
        self.native = native
    }

    deinit {
        native.stop()
    }
}
