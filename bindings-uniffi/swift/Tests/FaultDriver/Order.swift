import Foundation

/// A line of the fault suite. One without a field that is read here tells to cancel.
struct Order: Decodable {
    let begin: String?
    let many: Int?
    let url: String?
    let file: String?
    let target: String?

    /// The lines of the standard input. A thread of its own waits for them, none that tasks share.
    static func all() -> AsyncStream<Order> {
        AsyncStream { orders in
            Thread.detachNewThread {
                while let line = readLine(), let order = try? JSONDecoder().decode(Order.self, from: Data(line.utf8)) {
                    orders.yield(order)
                }
                orders.finish()
            }
        }
    }
}
