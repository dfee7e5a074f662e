import BithumanREST
import Foundation

#if canImport(CryptoKit)
    import CryptoKit
#endif

/// A value of the public API as the cases write it: JSON, with core's names. Nothing stands for what is absent.
func told(_ value: Any) throws -> JSONValue? {
    switch value {
    case let value as JSONValue: return value
    case let value as String: return .string(value)
    case let value as Bool: return .bool(value)
    case let value as Int: return .int(value)
    case let value as Double: return .double(value)
    case let value as SecretText: return .string(value.reveal())
    case let value as Date: return .string(written(value))
    case let value as Data: return ["bytes": .int(value.count), "sha256": .string(try digest(value))]
    case let value as Duration:
        return .double(Double(value.components.seconds) + Double(value.components.attoseconds) * 1e-18)
    case let value as any RawRepresentable: return try told(value.rawValue)
    case let value as [String: Any]: return .object(try value.compactMapValues(told))
    case let value as [Any]: return .array(try value.map { try told($0) ?? .null })
    default: break
    }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return try mirror.children.first.flatMap { try told($0.value) } }
    return .object(try fields(mirror))
}

/// An error with its classes.
func told(error: BithumanError) throws -> JSONValue {
    var classes: [JSONValue] = []
    var all: [String: JSONValue] = [:]
    var mirror: Mirror? = Mirror(reflecting: error)
    while let level = mirror {
        classes.append(.string("\(level.subjectType)"))
        all.merge(try fields(level), uniquingKeysWith: { first, _ in first })
        mirror = level.superclassMirror
    }
    all["class"] = classes[0]
    all["classes"] = .array(classes)
    return .object(all)
}

private func fields(_ mirror: Mirror) throws -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    for child in mirror.children {
        guard let label = child.label, let value = try told(child.value) else { continue }
        if label == "extra", value == [:] { continue }
        fields[snake(label)] = value
    }
    return fields
}

/// `requestID` → `request_id`
private func snake(_ label: String) -> String {
    let words = [("URLs", "Urls"), ("URL", "Url"), ("IDs", "Ids"), ("ID", "Id")]
    let plain = words.reduce(label) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    return plain.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
}

private func written(_ date: Date) -> String {
    let micros = Int64((date.timeIntervalSince1970 * 1e6).rounded())
    let whole = ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: Double(micros / 1_000_000)))
    let rest = micros % 1_000_000
    return rest == 0 ? whole : whole.dropLast() + "." + String(String(1_000_000 + rest).dropFirst()) + "Z"
}

private func digest(_ data: Data) throws -> String {
    #if canImport(CryptoKit)
        return SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined()
    #else
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        process.arguments = [file.path]
        process.standardOutput = output
        try process.run()
        return String(decoding: output.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    #endif
}
