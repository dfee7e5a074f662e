#if os(macOS) || os(Linux)
    import BithumanREST
    import Foundation
    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// The emulator's control interface, which its manual describes.
    struct Control: Sendable {
        let address: String

        @discardableResult
        func ask(_ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
            guard let url = URL(string: address + path) else { throw EmulatorProblem(reason: "\(path) is no path") }
            var request = URLRequest(url: url)
            if let body {
                request.httpMethod = "POST"
                request.httpBody = try JSONEncoder().encode(body)
                request.setValue("application/json", forHTTPHeaderField: "content-type")
            }
            let (data, response) = try await URLSession.shared.data(for: request)
            let value = data.isEmpty ? .null : try JSONDecoder().decode(JSONValue.self, from: data)
            guard let status = (response as? HTTPURLResponse)?.statusCode, (200..<300).contains(status) else {
                if case .string(let reason) = value["error"] { throw EmulatorProblem(reason: reason) }
                throw EmulatorProblem(reason: "the emulator refused \(path)")
            }
            return value
        }
    }
#endif
