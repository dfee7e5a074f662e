internal import BithumanRESTNative

/// Settings of one call; what is absent comes from the client.
public struct RequestOptions: Sendable, Hashable {
    /// The longest that the whole call may take: waiting, repeating, polling and reading included.
    public var timeout: Duration?
    /// The longest that one attempt may take, sending a file aside.
    public var attemptTimeout: Duration?
    /// The longest that no byte may arrive or, of a file that is sent, be taken.
    public var stallTimeout: Duration?
    /// How often to repeat after a failure, where repeating is safe.
    public var maxRetries: Int?
    /// More headers.
    public var headers: [String: String]
    /// The key that makes a billed request safe to repeat. One is made where none is given.
    public var idempotencyKey: String?
    /// A name for this piece of billed work, unique in the account: it is done at most once under this name, even by a program that is
    /// killed and started again, where the client has a `journal`. Asked for again, it gives the recorded answer.
    public var intent: String?
    /// Who goes first when calls wait for the account's rate limits. ``Priority/interactive`` by default.
    public var priority: Priority?

    /// Settings of one call.
    public init(
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        stallTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        headers: [String: String] = [:],
        idempotencyKey: String? = nil,
        intent: String? = nil,
        priority: Priority? = nil
    ) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.stallTimeout = stallTimeout
        self.maxRetries = maxRetries
        self.headers = headers
        self.idempotencyKey = idempotencyKey
        self.intent = intent
        self.priority = priority
    }

    var native: Options {
        Options(
            timeout: timeout?.seconds, attemptTimeout: attemptTimeout?.seconds, stallTimeout: stallTimeout?.seconds,
            maxRetries: maxRetries.map(Int64.init), headers: headers, idempotencyKey: idempotencyKey,
            intent: intent,
            priority: priority?.rawValue
        )
    }
}

extension Duration {
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
