import Foundation

@testable import BithumanRESTTesting

/// The judge of the cases.
func stage() throws -> Program {
    guard let path = ProcessInfo.processInfo.environment["BITHUMAN_STAGE"], !path.isEmpty else {
        throw EmulatorProblem(reason: "BITHUMAN_STAGE is not set; `cargo verify swift` sets it")
    }
    return try Program(at: URL(fileURLWithPath: path))
}
