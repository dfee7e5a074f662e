import BithumanREST
import Foundation
import XCTest

final class LeakTests: XCTestCase {
    func testTenThousandCallsLeaveMemoryFlat() async throws {
        let emulator = try Emulator()
        let client = try emulator.client()
        let round = {
            for _ in 0..<100 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<50 { group.addTask { _ = try await client.account.isValid() } }
                    try await group.waitForAll()
                }
            }
        }
        try await round()
        let before = try residentKilobytes()
        try await round()
        let growth = try residentKilobytes() - before
        XCTAssertLessThan(growth, 8 * 1024, "memory grew by \(growth) kB")
    }

    private func residentKilobytes() throws -> Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { throw XCTSkip("no /proc here") }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }
}
