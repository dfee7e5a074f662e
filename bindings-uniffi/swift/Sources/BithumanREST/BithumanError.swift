internal import BithumanRESTNative
import Foundation

/// Any failure of this client.
///
/// Catch a class for a family of failures: `catch let error as RateLimitError`.
public class BithumanError: Error, LocalizedError, CustomStringConvertible, @unchecked Sendable {
    /// What happened, for a person.
    public final let message: String
    /// The HTTP status.
    public final let status: Int?
    /// The API's error code.
    public final let code: String?
    /// The id to give to support.
    public final let requestID: String?
    /// How long the service asks to wait.
    public final let retryAfter: Duration?
    /// Every attempt that was made.
    public final let attempts: [Attempt]
    /// Whether credits were spent.
    public final let billed: Billed
    /// Whether the same call can be made again without doing the work twice: with `idempotencyKey`, where there is one.
    public final let safeToRetry: Bool
    /// What to do.
    public final let fix: String?
    /// The argument that was refused.
    public final let field: String?
    /// The time limit that passed: `connect`, `stall`, `attempt` or `total`.
    public final let limit: String?
    /// The operation's id.
    public final let operation: String?
    /// The idempotency key that was sent.
    public final let idempotencyKey: String?
    /// Where to upgrade the plan.
    public final let upgradeURL: String?
    /// Where to buy credits.
    public final let topupURL: String?
    /// More from the service, where it says more.
    public final let details: JSONValue?
    /// The beginning of the body as it was received.
    public final let body: String?
    /// Whether the same call may succeed later without being changed.
    public final let isRetryable: Bool
    /// The message with the fix, the status, the code and the request id.
    public final let description: String
    /// The client whose call it was. Set before the error is thrown, and only read from then on.
    final var caller: Caller?

    init(_ problem: Problem) {
        message = problem.message
        status = problem.status.map(Int.init)
        code = problem.code
        requestID = problem.requestId
        retryAfter = problem.retryAfter.map { .seconds($0) }
        attempts = problem.attempts.map(Attempt.init)
        billed = Billed(rawValue: problem.billed) ?? .unknown
        safeToRetry = problem.safeToRetry
        fix = problem.fix
        field = problem.field
        limit = problem.limit
        operation = problem.operation
        idempotencyKey = problem.idempotencyKey
        upgradeURL = problem.upgradeUrl
        topupURL = problem.topupUrl
        details = problem.details.map { JSONValue(reading: $0) }
        body = problem.body
        isRetryable = problem.isRetryable
        description = problem.description
    }

    /// The description.
    public final var errorDescription: String? { description }

    /// The description. Foundation's own `localizedDescription` of an untyped error crashes for classes outside Apple's platforms.
    public final var localizedDescription: String { description }

    /// What to do.
    public final var recoverySuggestion: String? { fix }
}

/// Whether credits were spent.
public enum Billed: String, Sendable {
    /// They were.
    case yes
    /// They were not.
    case no
    /// No one can tell from here.
    case unknown
}

/// One attempt of a request.
public struct Attempt: Hashable, Sendable {
    /// When it began.
    public let at: Date
    /// How long it took.
    public let took: Duration
    /// How long was waited before it.
    public let waited: Duration
    /// The HTTP status, if one arrived.
    public let status: Int?
    /// The request id, if one arrived.
    public let requestID: String?
    /// What went wrong, in a few words.
    public let problem: String

    init(_ attempt: BithumanRESTNative.Attempt) {
        at = attempt.at
        took = .seconds(attempt.took)
        waited = .seconds(attempt.waited)
        status = attempt.status.map(Int.init)
        requestID = attempt.requestId
        problem = attempt.problem
    }
}
