import Foundation

/// What this process holds.
struct Footprint {
    let descriptors: Int
    /// Bytes that are in memory.
    let memory: Int

    init() throws {
        descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        memory = try Self.kibibytes("VmRSS:") * 1024
    }

    /// The most that was in memory so far, in KiB.
    static func peak() throws -> Int {
        try kibibytes("VmHWM:")
    }

    private static func kibibytes(_ name: String) throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }
}

/// Counts the tasks that have not been let go of: each holds one of its objects.
final class Living: @unchecked Sendable {
    private let lock = NSLock()
    private var living = 0

    var count: Int { lock.withLock { living } }

    func one() -> AnyObject & Sendable {
        lock.withLock { living += 1 }
        return One(of: self)
    }

    private final class One: Sendable {
        private let all: Living

        init(of all: Living) {
            self.all = all
        }

        deinit {
            all.lock.withLock { all.living -= 1 }
        }
    }
}
