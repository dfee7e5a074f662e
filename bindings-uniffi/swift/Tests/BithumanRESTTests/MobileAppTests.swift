import BithumanREST
import Foundation
import XCTest

/// The guide's `MobileApp` never sees the secret, and gets another token when its own has expired.
final class MobileAppTests: XCTestCase {
    func testAnAppDownloadsWithTokensOfItsOwn() async throws {
        let emulator = try Emulator()
        try await emulator.order("agents", ["code": "A1", "model": "essence-2"])
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let backend = try emulator.client()
        let agent = try RenderedAgent(code: "A1", folder: folder, baseURL: emulator.url) { code in
            try await backend.tokens.mintScoped(agentCode: code).scopedToken.reveal()
        }
        try await agent.download { _ in }
        try await emulator.order("advance", ["seconds": 4000])
        try FileManager.default.removeItem(at: folder.appendingPathComponent("A1.imx"))
        try await agent.download { _ in }
        let file = await agent.file
        XCTAssertEqual(file?.size, 3_145_728)
        let minted = try await emulator.requests().filter { $0["path"] == "/v1/runtime-tokens/mint" }
        XCTAssertEqual(minted.count, 2)
    }
}
