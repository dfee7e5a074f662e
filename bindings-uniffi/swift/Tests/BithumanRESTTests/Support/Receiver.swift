import Foundation

/// A server that takes webhook deliveries.
final class Receiver: Sendable {
    struct Received: Sendable {
        let headers: [String: String]
        let body: Data
    }

    let deliveries: AsyncStream<Received>
    private let listener: Listener

    var url: String { "\(listener.url)/hook" }

    init() {
        let (deliveries, arrived) = AsyncStream.makeStream(of: Received.self)
        self.deliveries = deliveries
        listener = Listener { connection in
            guard let received = Receiver.request(on: connection) else { return }
            connection.write(Data("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".utf8))
            arrived.yield(received)
        }
    }

    private static func request(on connection: FileHandle) -> Received? {
        var text = Data()
        while true {
            let piece = connection.piece()
            if piece.isEmpty { return nil }
            text += piece
            guard let end = text.range(of: Data("\r\n\r\n".utf8)) else { continue }
            let lines = String(decoding: text[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n").dropFirst()
            let fields = lines.map { $0.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) } }
            let headers = Dictionary(fields.map { ($0[0].lowercased(), $0.last ?? "") }, uniquingKeysWith: { $1 })
            let body = text[end.upperBound...]
            if body.count >= Int(headers["content-length"] ?? "0") ?? 0 { return Received(headers: headers, body: Data(body)) }
        }
    }
}
