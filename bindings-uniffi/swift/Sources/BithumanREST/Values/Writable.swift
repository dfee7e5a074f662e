internal import BithumanRESTNative
import Foundation

/// A type that can be passed to a call.
protocol Writable {
    var argument: Argument { get }
}

/// A type that can be passed inside another value.
protocol Nestable: Writable {
    var value: NativeValue { get }
}

extension Nestable {
    var argument: Argument { .plain(value: value) }
}

extension FileSource: Writable {}

extension Data: Writable {
    var argument: Argument { .bytes(bytes: self, name: nil) }
}

extension Duration: Writable {
    var argument: Argument { .time(seconds: seconds) }
}

extension String: Nestable {
    var value: NativeValue { .text(value: self) }
}

extension SecretText: Nestable {
    var value: NativeValue { .text(value: reveal()) }
}

extension Bool: Nestable {
    var value: NativeValue { .bool(value: self) }
}

extension Int: Nestable {
    var value: NativeValue { .int(value: Int64(self)) }
}

extension Double: Nestable {
    var value: NativeValue { .float(value: self) }
}

extension Date: Nestable {
    var value: NativeValue { .time(value: self) }
}

extension Optional: Writable where Wrapped: Writable {
    var argument: Argument { self?.argument ?? .plain(value: .null) }
}

extension Optional: Nestable where Wrapped: Nestable {
    var value: NativeValue { self?.value ?? .null }
}

extension Array: Writable where Element: Nestable {}

extension Array: Nestable where Element: Nestable {
    var value: NativeValue { .items(items: map(\.value)) }
}

extension Dictionary: Writable where Key == String, Value: Nestable {}

extension Dictionary: Nestable where Key == String, Value: Nestable {
    var value: NativeValue { .entries(entries: mapValues(\.value)) }
}

extension JSONValue: Nestable {
    var value: NativeValue {
        switch self {
        case .null: .null
        case .bool(let bool): .bool(value: bool)
        case .int(let number): .int(value: Int64(number))
        case .double(let number): .float(value: number)
        case .string(let text): .text(value: text)
        case .array(let items): .items(items: items.map(\.value))
        case .object(let entries): .entries(entries: entries.mapValues(\.value))
        }
    }
}
