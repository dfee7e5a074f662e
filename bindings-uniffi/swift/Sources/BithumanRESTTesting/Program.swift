#if os(macOS) || os(Linux)
    import Foundation

    /// The emulator did not start, or refused what it was asked to do.
    public struct EmulatorProblem: Error, Equatable, CustomStringConvertible {
        /// Why.
        public let reason: String
        /// Why.
        public var description: String { reason }
    }

    /// A program that prints a line of JSON when it is ready and ends with its standard input.
    final class Program: @unchecked Sendable {
        private let ready: [String: String]
        private let process = Process()
        private let input = Pipe()
        private let ended = DispatchSemaphore(value: 0)
        private let lock = NSLock()

        init(at path: URL, arguments: [String] = []) throws {
            let output = Pipe()
            process.executableURL = path
            process.arguments = arguments
            process.standardInput = input
            process.standardOutput = output
            process.terminationHandler = { [ended] _ in ended.signal() }
            try process.run()
            var line = Data()
            while line.last != UInt8(ascii: "\n") {
                let piece = output.fileHandleForReading.readData(ofLength: 1)
                if piece.isEmpty {
                    process.waitUntilExit()
                    throw EmulatorProblem(reason: "\(path.lastPathComponent) ended at once, with code \(process.terminationStatus)")
                }
                line += piece
            }
            ready = try JSONDecoder().decode([String: String].self, from: line)
        }

        deinit {
            stop()
        }

        func told(_ name: String) throws -> String {
            guard let value = ready[name] else { throw EmulatorProblem(reason: "the program did not tell its \(name)") }
            return value
        }

        func stop() {
            lock.withLock {
                try? input.fileHandleForWriting.close()
                // Far above what a busy machine takes.
                if process.isRunning, ended.wait(timeout: .now() + 60) == .timedOut { process.terminate() }
            }
        }

        /// `BITHUMAN_EMULATOR`, else the program of that name in a folder of `PATH`.
        static func find(in environment: [String: String]) throws -> URL {
            if let named = environment["BITHUMAN_EMULATOR"], !named.isEmpty { return URL(fileURLWithPath: named) }
            let folders = (environment["PATH"] ?? "").split(separator: ":").map { URL(fileURLWithPath: String($0)) }
            let programs = folders.map { $0.appendingPathComponent("bithuman-emulator") }
            if let found = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) { return found }
            let remedy = "`cargo install bithuman-emulator`, or set BITHUMAN_EMULATOR to its path"
            throw EmulatorProblem(reason: "the program bithuman-emulator is not installed: \(remedy)")
        }
    }
#endif
