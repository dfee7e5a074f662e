// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Something that is wrong in a conversation.
public struct RealtimeProblem: Hashable, Sendable {
    /// The kind of problem, such as `invalid_request_error`.
    public let problemType: String?
    /// What is wrong, for a program.
    public let code: String?
    /// What is wrong, for a person.
    public let message: String?
    /// The field that is wrong.
    public let param: String?
    /// The id of the event that was sent and is wrong.
    public let eventID: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RealtimeProblem: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        problemType = try fields.read("problem_type")
        code = try fields.read("code")
        message = try fields.read("message")
        param = try fields.read("param")
        eventID = try fields.read("event_id")
        extra = fields.extra
    }
}
