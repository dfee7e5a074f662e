internal import BithumanRESTNative

/// Tells the application what happens to calls. The native side calls this on a thread of its own, which may wait.
final class Listening: EventListener {
    private let listener: @Sendable (CallEvent) -> Void

    init(listener: @escaping @Sendable (CallEvent) -> Void) {
        self.listener = listener
    }

    func hear(event: NativeEvent) {
        listener(CallEvent(event))
    }
}
