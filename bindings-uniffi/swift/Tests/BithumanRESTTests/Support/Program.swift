import Foundation

/// A program that prints a line of JSON when it is ready and ends with its standard input.
final class Program: @unchecked Sendable {
    let ready: [String: String]
    private let process = Process()
    private let input = Pipe()

    init(variable: String, arguments: [String] = []) throws {
        guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else {
            throw Missing(variable: variable)
        }
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let piece = output.fileHandleForReading.readData(ofLength: 1)
            if piece.isEmpty { throw CocoaError(.fileReadUnknown) }
            line += piece
        }
        ready = try JSONDecoder().decode([String: String].self, from: line)
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}

/// A program that no one named. `cargo verify swift` names all of them.
struct Missing: Error {
    let variable: String
}
