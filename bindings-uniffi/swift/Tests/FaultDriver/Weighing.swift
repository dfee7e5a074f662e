import BithumanREST
import Foundation

extension FaultDriver {
    /// Uploads a small file, then a large one; tells by how many KiB the second raised the peak of memory.
    static func weigh(url: String, form: String, file: String) async throws {
        let client = try BithumanClient(secret: "s", baseURL: url)
        _ = try await client.files.upload(file: .data(Data("small".utf8), name: "a.txt"))
        let before = try Footprint.peak()
        _ = try await client.files.upload(file: form == "stream" ? pieces(of: file) : .file(file))
        tell("\(try Footprint.peak() - before)")
    }

    private static func pieces(of path: String) throws -> FileSource {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        return .stream(name: "clip.mp4") {
            let piece = try file.read(upToCount: 1 << 16)
            return piece?.isEmpty == false ? piece : nil
        }
    }
}
