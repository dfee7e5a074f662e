#if os(macOS) || os(Linux)
    import BithumanREST

    /// An account of the emulator: clients that use it, and what the emulator knows of it.
    public struct Account: Sendable, CustomStringConvertible {
        /// The account's secret.
        public let secret: String
        /// The address of the API.
        public let url: String
        let control: Control
        /// The emulator runs as long as there are accounts of it.
        let program: Program

        /// A client of this account. For other settings make one from `secret` and `url`.
        public func client(maxRetries: Int? = nil) throws -> BithumanClient {
            try BithumanClient(secret: secret, baseURL: url, maxRetries: maxRetries)
        }

        /// Moves this account's clock. It has one of its own from then on.
        public func advance(_ time: Duration) async throws {
            try await order("/advance", ["seconds": .double(time.seconds)])
        }

        /// Sets how many credits there are: those of the plan, and those that were bought.
        public func setBalance(_ balance: Int, topup: Int = 0) async throws {
            try await order("/balance", ["balance": .int(balance), "topup": .int(topup)])
        }

        /// Lets the next requests fail: `fault("status", ["status": 503])`, `fault("drop_after")`, `fault("html_502")` …
        public func fault(_ kind: String, times: Int = 1, _ fields: [String: JSONValue] = [:]) async throws {
            try await order("/faults", .object(fields.merging(["kind": .string(kind), "times": .int(times)]) { $1 }))
        }

        /// Makes an agent that is ready, unless `status` says otherwise. Gives its record.
        @discardableResult
        public func agent(_ fields: [String: JSONValue] = [:]) async throws -> JSONValue {
            try await order("/agents", .object(fields))
        }

        /// Opens a live session of an agent, so that it can be spoken to.
        @discardableResult
        public func room(_ agentCode: String, _ fields: [String: JSONValue] = [:]) async throws -> JSONValue {
            try await order("/rooms", .object(fields.merging(["agent_code": .string(agentCode)]) { $1 }))
        }

        /// The requests that arrived, in order: `method`, `path`, `query`, `headers`, `body`, `status` …
        public func requests() async throws -> [JSONValue] {
            try await list("/requests")
        }

        /// What was charged and given back, newest first.
        public func ledger() async throws -> [JSONValue] {
            try await list("/ledger")
        }

        /// Asks the control interface about this account. A body makes it a POST; a refusal is an ``EmulatorProblem``.
        @discardableResult
        public func order(_ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
            try await control.ask("/accounts/\(secret)\(path)", body)
        }

        private func list(_ path: String) async throws -> [JSONValue] {
            if case .array(let entries) = try await order(path) { entries } else { [] }
        }

        /// The account without its secret.
        public var description: String { "Account(\(url))" }
    }
#endif
