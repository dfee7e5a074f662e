import Foundation

/// A server that takes requests, never answers, and notices when the other side goes away.
final class SilentServer: Sendable {
    let arrivals: AsyncStream<Void>
    let departures: AsyncStream<ContinuousClock.Instant>
    private let listener: Listener

    var url: String { listener.url }

    init() {
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let (departures, departed) = AsyncStream.makeStream(of: ContinuousClock.Instant.self)
        self.arrivals = arrivals
        self.departures = departures
        listener = Listener { connection in
            if !connection.piece().isEmpty { arrived.yield() }
            while !connection.piece().isEmpty {}
            departed.yield(.now)
        }
    }
}
