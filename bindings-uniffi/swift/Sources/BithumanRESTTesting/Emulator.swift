#if os(macOS) || os(Linux)
    import BithumanREST
    import Foundation

    /// The API on this machine, for the tests of applications: no account, no network, no credits.
    ///
    /// ```swift
    /// let emulator = try Emulator(speed: .times(600))
    /// let client = try emulator.account.client()
    /// let agent = try await client.agents.generate(model: .expression1, prompt: "A guide")
    /// _ = try await client.agents.wait(agent.agentID)
    /// let requests = try await emulator.account.requests()
    /// XCTAssertGreaterThan(requests.count, 1)
    /// ```
    ///
    /// Needs the program `bithuman-emulator`: at the path in the environment's `BITHUMAN_EMULATOR`, or in one of the folders of `PATH`.
    /// It ends with `stop`, with the last emulator and account that stand for it, or with this process.
    public struct Emulator: Sendable {
        /// How its time passes.
        public enum Speed: Sendable {
            /// As everywhere.
            case real
            /// By ``Account/advance(_:)`` and ``Emulator/advance(_:)`` only.
            case stepped
            /// So many times faster.
            case times(Double)

            var flag: String {
                switch self {
                case .real: "real"
                case .stepped: "stepped"
                case .times(let factor): "\(factor)"
                }
            }
        }

        /// The first account.
        public let account: Account
        /// The address of the API.
        public let url: String
        /// The second origin, where files are.
        public let mediaURL: String
        private let control: Control
        private let program: Program

        /// Starts the program on a free port.
        ///
        /// - Parameters:
        ///   - speed: How its time passes.
        ///   - plan: The plan of the first account: free, creator, pro, business or enterprise.
        ///   - era: The day, as `YYYY-MM-DD`, whose API it is; decides what is retired.
        ///   - flags: Further flags of the program, as on the command line.
        /// - Throws: ``EmulatorProblem`` when the program is not installed or did not start.
        public init(speed: Speed = .real, plan: String = "business", era: String? = nil, flags: [String] = []) throws {
            let words = ["--port", "0", "--exit-with-parent", "--speed", speed.flag, "--plan", plan]
            let path = try Program.find(in: ProcessInfo.processInfo.environment)
            program = try Program(at: path, arguments: words + (era.map { ["--era", $0] } ?? []) + flags)
            url = try program.told("url")
            mediaURL = try program.told("media_url")
            control = Control(address: try program.told("control_url"))
            account = Account(secret: try program.told("secret"), url: url, control: control, program: program)
        }

        /// Opens another account.
        ///
        /// - Parameters:
        ///   - plan: free, creator, pro, business or enterprise.
        ///   - balance: How many credits it has.
        ///   - clock: A clock of its own, as the emulator's manual has it: `["mode": "auto_step", "seconds": 150]` jumps whenever
        ///     something is waited for, so that nothing takes long.
        public func account(plan: String? = nil, balance: Int? = nil, clock: JSONValue? = nil) async throws -> Account {
            let given: [String: JSONValue?] = ["plan": plan.map(JSONValue.string), "balance": balance.map(JSONValue.int), "clock": clock]
            let answer = try await control.ask("/accounts", .object(given.compactMapValues { $0 }))
            guard case .string(let secret) = answer["secret"] else { throw EmulatorProblem(reason: "no secret in the emulator's answer") }
            return Account(secret: secret, url: url, control: control, program: program)
        }

        /// Moves the clock that accounts share.
        public func advance(_ time: Duration) async throws {
            try await control.ask("/advance", ["seconds": .double(time.seconds)])
        }

        /// Ends the program. May be called again.
        public func stop() {
            program.stop()
        }
    }
#endif
