internal import BithumanRESTNative

/// What the resources call through.
struct Caller: Sendable {
    let native: NativeClient

    init(settings: Settings) throws {
        native = try translated { try NativeClient(settings: settings) }
    }

    /// Calls a method that answers once.
    func call<Answer: Readable>(_ name: String, _ arguments: [String: any Writable], _ options: RequestOptions?) async throws -> Answer {
        try Answer(reading: await send(name, arguments, options))
    }

    /// Calls a method that answers nothing.
    func perform(_ name: String, _ arguments: [String: any Writable], _ options: RequestOptions?) async throws {
        _ = try await send(name, arguments, options)
    }

    /// Calls a method that sends nothing.
    func callLocal<Answer: Readable>(_ name: String, _ arguments: [String: any Writable]) throws -> Answer {
        try Answer(reading: translated { try native.callLocal(name: name, arguments: arguments.mapValues(\.argument)) })
    }

    /// Calls a method that begins a job.
    func begin<Output: Readable & Sendable>(
        _ name: String, _ arguments: [String: any Writable], _ options: RequestOptions?
    ) async throws -> Job<Output> {
        try Job(await send(name, arguments, options), caller: self, read: { try Output(reading: $0) })
    }

    /// Takes a job up again.
    func resume<Output: Readable & Sendable>(_ name: String, _ arguments: [String: any Writable]) throws -> Job<Output> {
        let begun = try translated { try native.callLocal(name: name, arguments: arguments.mapValues(\.argument)) }
        return try Job(begun, caller: self, read: { try Output(reading: $0) })
    }

    /// A method that answers item by item.
    func items<Element: Readable & Sendable>(
        _ name: String, _ arguments: [String: any Writable], _ options: RequestOptions?
    ) -> Items<Element> {
        let (arguments, options) = (arguments.mapValues(\.argument), options?.native)
        return Items(
            open: { [native] in try native.open(name: name, arguments: arguments, options: options) },
            read: { try Element(reading: $0) }
        )
    }

    /// A method that opens a conversation.
    func converse<Message: Readable & Sendable>(
        _ name: String, _ arguments: [String: any Writable], _ options: RequestOptions?
    ) async throws -> Conversation<Message> {
        let (arguments, options) = (arguments.mapValues(\.argument), options?.native)
        let conversation = try translated { try native.dial(name: name, arguments: arguments, options: options) }
        try await cancellable { token in try await conversation.open(cancel: token) }
        return Conversation(native: conversation, read: { try Message(reading: $0) })
    }

    func send(_ name: String, _ arguments: [String: any Writable], _ options: RequestOptions?) async throws -> NativeValue {
        let (arguments, options) = (arguments.mapValues(\.argument), options?.native)
        do {
            return try await cancellable { token in
                try await native.call(name: name, arguments: arguments, options: options, cancel: token)
            }
        } catch let error as OutcomeUnknownError {
            error.caller = self
            throw error
        }
    }
}

/// Runs work that ends, also on the native side, when the task is cancelled.
func cancellable<Answer>(_ work: (CancelToken) async throws -> Answer) async throws -> Answer {
    let token = CancelToken()
    do {
        return try await withTaskCancellationHandler {
            try await work(token)
        } onCancel: {
            token.cancel()
        }
    } catch let failure as Failure {
        throw publicError(failure)
    }
}

/// Runs work, throwing this package's errors.
func translated<Answer>(_ work: () throws -> Answer) throws -> Answer {
    do { return try work() } catch let failure as Failure { throw publicError(failure) }
}

private func publicError(_ failure: Failure) -> any Error {
    switch failure {
    case .Cancelled: CancellationError()
    case .Failed(let problem): (errorClasses[problem.className] ?? BithumanError.init)(problem)
    }
}
