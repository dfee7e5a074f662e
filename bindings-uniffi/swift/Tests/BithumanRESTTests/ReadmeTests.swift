import BithumanREST
import Foundation
import XCTest

/// The example of the README runs as it stands there.
final class ReadmeTests: XCTestCase {
    func testTheExampleMakesAnAgentAndAVideoOfIt() async throws {
        let emulator = try Emulator(speed: .times(600))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let before = FileManager.default.currentDirectoryPath
        XCTAssertTrue(FileManager.default.changeCurrentDirectoryPath(folder.path))
        setenv("BITHUMAN_API_SECRET", emulator.secret, 1)
        setenv("BITHUMAN_BASE_URL", emulator.url, 1)
        defer {
            unsetenv("BITHUMAN_API_SECRET")
            unsetenv("BITHUMAN_BASE_URL")
            _ = FileManager.default.changeCurrentDirectoryPath(before)
            try? FileManager.default.removeItem(at: folder)
        }
        try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).write(to: folder.appendingPathComponent("portrait.png"))
        try await example()
        let video = try Data(contentsOf: folder.appendingPathComponent("hello.mp4"))
        XCTAssertEqual(video[4..<8], Data("ftyp".utf8))
    }

    private func example() async throws {
        // README begins
        let client = try BithumanClient()
        let portrait = try await client.files.upload(file: .file("portrait.png"))
        let started = try await client.agents.generate(model: .expression1, image: portrait.fileURL)
        for try await progress in client.agents.watch(started.agentID) {
            print("\(progress.step?.rawValue ?? ""): \(Int(progress.progress * 100)) %")
        }
        let video = try await client.video.generate(model: .expression1, agentCode: started.agentID, text: "Hello!")
        _ = try await client.video.wait(video.jobID)
        print(try await client.video.download(video.jobID, "hello.mp4").path)
        // README ends
    }
}
