internal import BithumanRESTNative
import Foundation

/// Something that happened to a call. Printed, it is a line for a log. It holds no secret, no body and no query of an address.
public struct CallEvent: Sendable, CustomStringConvertible {
    /// The call that it happened to.
    public let call: CallFacts
    /// What happened.
    public let happening: Happening
    /// In one line: `get_agent: attempt 1: GET https://… 200 in 0.082 s`.
    public let description: String

    /// What can happen to a call.
    public enum Happening: Sendable, Hashable {
        /// The service withdrew the operation on a day, as `YYYY-MM-DD`; what to use now.
        case retired(on: String, instead: String)
        /// The call waited until the account's rate limits let it go.
        case limited(waited: Duration)
        /// The service warned about the account's plan, in its own words.
        case planNotice(String)
        /// An attempt ended.
        case attempted(AttemptEnd)
        /// The call will be sent again: the number of the attempt that comes next, how long it waits before (nothing where the account's
        /// rate limits pace it), and why: the service's error code, or words.
        case repeating(number: Int, wait: Duration, problem: String)
        /// The call ended. Nothing more is told of it.
        case finished(CallEnd)
    }

    init(_ told: NativeEvent) {
        call = CallFacts(told.call)
        description = told.description
        happening =
            switch told.what {
            case .retired(let on, let instead): .retired(on: on, instead: instead)
            case .limited(let waited): .limited(waited: .seconds(waited))
            case .planNotice(let notice): .planNotice(notice)
            case .attempted(let number, let at, let took, let status, let requestId, let errorType, let problem, let sent, let received):
                .attempted(
                    AttemptEnd(
                        number: Int(number), at: at, took: .seconds(took), status: status.map(Int.init), requestID: requestId,
                        errorType: errorType, problem: problem, requestBytes: sent.map(Int.init), responseBytes: received.map(Int.init)
                    )
                )
            case .repeating(let number, let wait, let problem): .repeating(number: Int(number), wait: .seconds(wait), problem: problem)
            case .finished(let took, let attempts, let status, let error, let cancelled, let billed):
                .finished(
                    CallEnd(
                        took: .seconds(took), attempts: Int(attempts), status: status.map(Int.init), error: error, cancelled: cancelled,
                        billed: Billed(rawValue: billed) ?? .unknown
                    )
                )
            }
    }
}

/// How an attempt ended.
public struct AttemptEnd: Sendable, Hashable {
    /// Which attempt of the call it was; the first is 1.
    public let number: Int
    /// When it began: rate limits were waited for before.
    public let at: Date
    /// How long it took, to the end of its answer; of an answer that is handed over while it arrives, to the end of the headers.
    public let took: Duration
    /// The HTTP status, where there was an answer.
    public let status: Int?
    /// The id to give to support.
    public let requestID: String?
    /// What failed: the status of a refusal, else the class of the error, `cancelled` where it was given up.
    public let errorType: String?
    /// What failed, for people: the service's error code, or words.
    public let problem: String?
    /// The size of the request's body, where it is known beforehand.
    public let requestBytes: Int?
    /// The size of the answer's body, where it was read whole.
    public let responseBytes: Int?
}

/// How a call ended.
public struct CallEnd: Sendable, Hashable {
    /// How long it took in all, waiting included; of an answer that is handed over while it arrives, to the end of the headers.
    public let took: Duration
    /// How many attempts were made.
    public let attempts: Int
    /// The last status.
    public let status: Int?
    /// The name of the ``BithumanError`` that it ended with.
    public let error: String?
    /// Whether the caller gave it up.
    public let cancelled: Bool
    /// Whether credits were spent.
    public let billed: Billed
}

/// What is known of a call from its beginning: one request of one operation, however often it is sent.
public struct CallFacts: Sendable, Hashable {
    /// Its number in this process, the same in all of its events.
    public let number: Int
    /// The operation's id.
    public let operation: String
    /// The HTTP method.
    public let method: String
    /// The path with `{placeholders}`, the same for all calls of the operation.
    public let template: String
    /// The address without its query.
    public let url: String
    /// When the call began.
    public let at: Date

    init(_ told: NativeFacts) {
        number = Int(told.number)
        operation = told.operation
        method = told.method
        template = told.template
        url = told.url
        at = told.at
    }
}
