import BithumanREST
import Foundation

/// A type that a case can give.
protocol Givable {
    init(given value: JSONValue) throws
}

protocol GivenEnum: Givable {
    init(rawValue: String)
}

extension GivenEnum {
    init(given value: JSONValue) throws { self.init(rawValue: try String(given: value)) }
}

extension String: Givable {
    init(given value: JSONValue) throws {
        guard let text = value.text else { throw NotExpressible("\(value) as text") }
        self = text
    }
}

extension Bool: Givable {
    init(given value: JSONValue) throws {
        guard case .bool(let bool) = value else { throw NotExpressible("\(value) as Bool") }
        self = bool
    }
}

extension Int: Givable {
    init(given value: JSONValue) throws {
        guard case .int(let number) = value else { throw NotExpressible("\(value) as Int") }
        self = number
    }
}

extension Double: Givable {
    init(given value: JSONValue) throws {
        guard let number = value.number else { throw NotExpressible("\(value) as Double") }
        self = number
    }
}

extension Duration: Givable {
    init(given value: JSONValue) throws { self = .seconds(try Double(given: value)) }
}

extension Date: Givable {
    init(given value: JSONValue) throws {
        guard let date = ISO8601DateFormatter().date(from: try String(given: value)) else { throw NotExpressible("\(value) as Date") }
        self = date
    }
}

extension Data: Givable {
    init(given value: JSONValue) throws {
        guard let data = value["$bytes"]?.text.flatMap({ Data(base64Encoded: $0) }) else { throw NotExpressible("\(value) as Data") }
        self = data
    }
}

extension FileSource: Givable {
    init(given value: JSONValue) throws {
        if let path = value.text {
            self = .file(path)
        } else {
            self = .data(try Data(given: value), name: value["name"]?.text)
        }
    }
}

extension JSONValue: Givable {
    init(given value: JSONValue) { self = value }
}

extension Optional: Givable where Wrapped: Givable {
    init(given value: JSONValue) throws { self = value == .null ? nil : try Wrapped(given: value) }
}

extension Array: Givable where Element: Givable {
    init(given value: JSONValue) throws {
        switch value {
        case .null: self = []
        case .array(let items): self = try items.map { try Element(given: $0) }
        default: throw NotExpressible("\(value) as a list")
        }
    }
}

extension Dictionary: Givable where Key == String, Value: Givable {
    init(given value: JSONValue) throws {
        switch value {
        case .null: self = [:]
        case .object(let entries): self = try entries.mapValues { try Value(given: $0) }
        default: throw NotExpressible("\(value) as a map")
        }
    }
}
