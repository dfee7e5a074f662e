import BithumanREST
import Foundation

extension FaultDriver {
    static func cancelWhenTold() async throws {
        var orders = Order.all().makeAsyncIterator()
        while let order = await orders.next() {
            if let count = order.many {
                try await cancel(count, at: order.url)
                continue
            }
            let client = try BithumanClient(secret: secret, baseURL: order.url)
            let call = Task { try await begin(order, with: client) }
            _ = await orders.next()
            let begun = ContinuousClock.now
            call.cancel()
            let ended = await name(of: call.result)
            let took = (ContinuousClock.now - begun) / .milliseconds(1)
            tell(#"{"ms": \#(took), "ended": "\#(ended)"}"#)
        }
    }

    /// The call of a cell, to its end.
    private static func begin(_ order: Order, with client: BithumanClient) async throws {
        switch order.begin {
        case "upload": _ = try await client.files.upload(file: .file(order.file ?? ""), fileType: .document)
        case "poll": _ = try await client.agents.wait("A1", interval: .milliseconds(100))
        case "download": _ = try await client.models.downloadSelfHostedAvatar("A1", order.target ?? "")
        case "stream": for try await _ in client.speech.stream(text: "hello") {}
        default: _ = try await client.account.me()
        }
    }

    private static func name(of result: Result<Void, any Error>) -> String {
        switch result {
        case .success: "returned"
        case .failure(let error): "\(type(of: error))"
        }
    }

    /// Begins and cancels a call so often, and tells what that left behind.
    private static func cancel(_ count: Int, at url: String?) async throws {
        let client = try BithumanClient(secret: secret, baseURL: url, maxRetries: 0)
        let tasks = Living()
        try await cancel(count / 5, with: client, tasks)
        let before = try Footprint()
        try await cancel(count, with: client, tasks)
        let after = try Footprint()
        let (descriptors, memory) = (after.descriptors - before.descriptors, after.memory - before.memory)
        tell(#"{"descriptors": \#(descriptors), "memory": \#(memory), "tasks": \#(tasks.count)}"#)
    }

    private static func cancel(_ count: Int, with client: BithumanClient, _ tasks: Living) async throws {
        for _ in 0..<count / 100 {
            let calls = (0..<100).map { _ in
                let held = tasks.one()
                return Task {
                    defer { withExtendedLifetime(held) {} }
                    _ = try await client.account.me()
                }
            }
            try await Task.sleep(for: .milliseconds(10))
            for call in calls { call.cancel() }
            for call in calls {
                let ended = await name(of: call.result)
                precondition(ended == "CancellationError", ended)
            }
        }
        try await Task.sleep(for: .milliseconds(300))
    }
}
