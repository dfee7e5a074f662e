import Foundation

/// What the fault suite has Swift do. Told nothing, it begins calls and cancels them; `upload URL path|stream FILE` uploads.
@main
enum FaultDriver {
    static let secret = "sk_cancelled_0001"

    static func main() async throws {
        let words = Array(CommandLine.arguments.dropFirst())
        if words.first == "upload", words.count == 4 {
            try await weigh(url: words[1], form: words[2], file: words[3])
        } else {
            try await cancelWhenTold()
        }
    }

    /// One line, at once.
    static func tell(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
