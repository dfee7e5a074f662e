internal import BithumanRESTNative
import Foundation

/// A type that can be read from an answer.
protocol Readable {
    init(reading value: NativeValue) throws
}

/// The fields of a record that is being read.
struct Fields {
    private let known: [String: NativeValue]
    /// Fields that this version of the client does not know.
    let extra: [String: JSONValue]

    init(_ value: NativeValue) throws {
        guard case .record(let fields, let extra) = value else { throw Mismatch(expected: "a record", found: value) }
        known = fields
        self.extra = extra.mapValues { JSONValue(reading: $0) }
    }

    func read<Field: Readable>(_ name: String) throws -> Field {
        try Field(reading: known[name] ?? .null)
    }
}

/// The native library and this package are not of the same version.
struct Mismatch: Error {
    let expected: String
    let found: NativeValue
}

extension String: Readable {
    init(reading value: NativeValue) throws {
        guard case .text(let text) = value else { throw Mismatch(expected: "text", found: value) }
        self = text
    }
}

extension SecretText: Readable {
    init(reading value: NativeValue) throws {
        self.init(try String(reading: value))
    }
}

extension Bool: Readable {
    init(reading value: NativeValue) throws {
        guard case .bool(let bool) = value else { throw Mismatch(expected: "true or false", found: value) }
        self = bool
    }
}

extension Int: Readable {
    init(reading value: NativeValue) throws {
        guard case .int(let number) = value else { throw Mismatch(expected: "a whole number", found: value) }
        self = Int(number)
    }
}

extension Double: Readable {
    init(reading value: NativeValue) throws {
        guard case .float(let number) = value else { throw Mismatch(expected: "a number", found: value) }
        self = number
    }
}

extension Date: Readable {
    init(reading value: NativeValue) throws {
        guard case .time(let date) = value else { throw Mismatch(expected: "a time", found: value) }
        self = date
    }
}

extension Data: Readable {
    init(reading value: NativeValue) throws {
        guard case .bytes(let data) = value else { throw Mismatch(expected: "bytes", found: value) }
        self = data
    }
}

extension Optional: Readable where Wrapped: Readable {
    init(reading value: NativeValue) throws {
        if case .null = value { self = nil } else { self = try Wrapped(reading: value) }
    }
}

extension Array: Readable where Element: Readable {
    init(reading value: NativeValue) throws {
        guard case .items(let items) = value else { throw Mismatch(expected: "a list", found: value) }
        self = try items.map { try Element(reading: $0) }
    }
}

extension Dictionary: Readable where Key == String, Value: Readable {
    init(reading value: NativeValue) throws {
        guard case .entries(let entries) = value else { throw Mismatch(expected: "a map", found: value) }
        self = try entries.mapValues { try Value(reading: $0) }
    }
}

extension JSONValue: Readable {
    init(reading value: NativeValue) {
        switch value {
        case .null, .time, .bytes: self = .null
        case .bool(let bool): self = .bool(bool)
        case .int(let number): self = .int(Int(number))
        case .float(let number): self = .double(number)
        case .text(let text): self = .string(text)
        case .items(let items): self = .array(items.map { JSONValue(reading: $0) })
        case .entries(let entries): self = .object(entries.mapValues { JSONValue(reading: $0) })
        case .record(let fields, let extra):
            self = .object(fields.merging(extra, uniquingKeysWith: { $1 }).mapValues { JSONValue(reading: $0) })
        }
    }
}
