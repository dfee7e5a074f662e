internal import BithumanRESTNative
import Foundation

/// A file to send: on disk, in memory, or read piece by piece.
public struct FileSource: Sendable {
    let argument: Argument

    /// A file on disk. It is read piece by piece, once for each attempt.
    public static func file(_ path: String) -> FileSource {
        FileSource(argument: .file(path: path))
    }

    /// A file on disk. It is read piece by piece, once for each attempt.
    public static func file(_ url: URL) -> FileSource {
        file(url.path)
    }

    /// Bytes in memory, with the file name they would have.
    public static func data(_ data: Data, name: String? = nil) -> FileSource {
        FileSource(argument: .bytes(bytes: data, name: name))
    }

    /// Bytes that can be read once: a failed upload of them is not repeated.
    ///
    /// - Parameters:
    ///   - name: The file name they would have.
    ///   - size: How many there are, where that is known.
    ///   - read: Gives the next piece, and nothing at the end. Called on a thread that may wait.
    public static func stream(name: String? = nil, size: Int? = nil, read: @escaping @Sendable () throws -> Data?) -> FileSource {
        FileSource(argument: .reader(reader: Pieces(next: read), name: name, size: size.map { UInt64(clamping: $0) }))
    }
}

private final class Pieces: ByteReader {
    let next: @Sendable () throws -> Data?

    init(next: @escaping @Sendable () throws -> Data?) {
        self.next = next
    }

    func read() throws -> Data? {
        do { return try next() } catch { throw ForeignFailure.Failed(reason: "\(error)") }
    }
}
