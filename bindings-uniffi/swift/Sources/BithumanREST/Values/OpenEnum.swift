internal import BithumanRESTNative

/// A set of strings that may grow: a value that this version does not know is kept as `unknown`.
protocol OpenEnum: RawRepresentable, Readable, Nestable where RawValue == String {
    init(rawValue: String)
}

extension OpenEnum {
    init(reading value: NativeValue) throws {
        self.init(rawValue: try String(reading: value))
    }

    var value: NativeValue { .text(value: rawValue) }
}
