import BithumanREST
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Exchanges JSON with the programs beside the tests.
func exchange(_ method: String, _ url: String, _ body: JSONValue? = nil) async throws -> JSONValue {
    var request = URLRequest(url: URL(string: url)!)
    request.httpMethod = method
    request.timeoutInterval = 120
    if let body {
        request.httpBody = try JSONEncoder().encode(body)
        request.setValue("application/json", forHTTPHeaderField: "content-type")
    }
    let (data, _) = try await URLSession.shared.data(for: request)
    return try JSONDecoder().decode(JSONValue.self, from: data)
}

extension JSONValue {
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var entries: [String: JSONValue] { if case .object(let entries) = self { entries } else { [:] } }
    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
    var number: Double? {
        switch self {
        case .int(let number): Double(number)
        case .double(let number): number
        default: nil
        }
    }
}
