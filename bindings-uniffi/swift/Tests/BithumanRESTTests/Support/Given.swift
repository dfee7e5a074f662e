import BithumanREST
import Foundation

/// What a case gives to a call.
struct Given {
    let arguments: [String: JSONValue]
    var options: RequestOptions?
    var take: Int?
    /// What is done with the job that the call gives: `wait` or `watch`, with its arguments.
    var then: JSONValue?
    var send: [JSONValue] = []

    /// A record inside an argument.
    init(record: JSONValue) throws {
        guard case .object(let entries) = record else { throw NotExpressible("\(record) as a record") }
        arguments = entries
    }

    func callAsFunction<Argument: Givable>(_ name: String) throws -> Argument {
        try Argument(given: arguments[name] ?? .null)
    }
}

/// A case that Swift's types rule out before it runs: there is none.
struct NotExpressible: Error {
    let what: String

    init(_ what: String) {
        self.what = what
    }
}

/// What came of a call.
enum Outcome {
    case returned(Any?)
    case items([Any], BithumanError?)
}

/// Reads all items, or the first few, or those before an error.
func gathered<Element>(_ items: Items<Element>, _ limit: Int?) async throws -> Outcome {
    var gathered: [Any] = []
    do {
        var iterator = items.makeAsyncIterator()
        while gathered.count != limit, let item = try await iterator.next() { gathered.append(item) }
    } catch let error as BithumanError {
        return .items(gathered, error)
    }
    return .items(gathered, nil)
}

/// Does with a job what the case says.
func followed<Output>(_ given: Given, _ begin: () async throws -> Job<Output>) async throws -> Outcome {
    let job = try await begin()
    guard let then = given.then else {
        return .returned(["kind": job.kind.rawValue, "id": job.id, "token": job.toToken()])
    }
    let how = try Given(record: then["args"] ?? [:])
    if then["do"] == "watch" {
        return try await gathered(job.watch(interval: how("interval"), timeout: how("timeout")), given.take)
    }
    return .returned(try await job.wait(interval: how("interval"), timeout: how("timeout")))
}

/// Opens a conversation, sends everything, reads all messages, or the first few, or those before an error, and closes.
func conversed<Message>(_ given: Given, _ open: () async throws -> Conversation<Message>) async throws -> Outcome {
    var heard: [Any] = []
    do {
        let conversation = try await open()
        for message in given.send { try await conversation.send(message) }
        let messages = conversation.makeAsyncIterator()
        while heard.count != given.take, let message = try await messages.next() { heard.append(message) }
        try await conversation.close()
    } catch let error as BithumanError {
        return .items(heard, error)
    }
    return .items(heard, nil)
}
