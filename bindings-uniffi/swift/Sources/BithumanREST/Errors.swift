// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative

/// The client cannot be made from these settings: a secret or address is missing or malformed.
public final class ConfigurationError: BithumanError, @unchecked Sendable {}

/// An argument was refused before anything was sent. `field` names it, `fix` says what to pass.
public final class InvalidRequestError: BithumanError, @unchecked Sendable {}

/// No answer arrived: the name did not resolve, the connection failed or broke.
public class APIConnectionError: BithumanError, @unchecked Sendable {}

/// A time limit passed. `limit` says which: connect, stall, attempt or total.
public final class APITimeoutError: APIConnectionError, @unchecked Sendable {}

/// A request that spends or speaks broke off after it was sent: it may have been done. Nothing was repeated.
public final class OutcomeUnknownError: APIConnectionError, @unchecked Sendable {}

/// The service answered success, but with a body that is not what it promises.
public final class ResponseError: BithumanError, @unchecked Sendable {}

/// A delivery is not from the service, was changed, or is too old or too new.
public final class WebhookVerificationError: BithumanError, @unchecked Sendable {}

/// A job ended as failed. The message is the service's reason.
public final class JobFailedError: BithumanError, @unchecked Sendable {}

/// A job was not done in the time given to wait. It goes on; wait again.
public final class JobTimeoutError: BithumanError, @unchecked Sendable {}

/// The service refused. `status` and `code` say why.
public class APIError: BithumanError, @unchecked Sendable {}

/// 400: the request is wrong.
public class BadRequestError: APIError, @unchecked Sendable {}

/// VALIDATION_ERROR: a field is wrong; the message names it.
public final class ValidationError: BadRequestError, @unchecked Sendable {}

/// MISSING_PARAM: a field is missing.
public final class MissingParamError: BadRequestError, @unchecked Sendable {}

/// VIDEO_INPUT_NOT_SUPPORTED: agents are made from an image.
public final class VideoInputNotSupportedError: BadRequestError, @unchecked Sendable {}

/// MODEL_NOT_DOWNLOADABLE: this family has no file.
public final class ModelNotDownloadableError: BadRequestError, @unchecked Sendable {}

/// MODEL_NOT_OFFERED: the service does not offer this model; choose another.
public final class ModelNotOfferedError: BadRequestError, @unchecked Sendable {}

/// DOWNLOAD_FAILED: the service could not fetch the address.
public final class DownloadFailedError: BadRequestError, @unchecked Sendable {}

/// 401: the secret is wrong, revoked or missing.
public class AuthenticationError: APIError, @unchecked Sendable {}

/// UNAUTHORIZED: the secret is wrong or revoked.
public final class UnauthorizedError: AuthenticationError, @unchecked Sendable {}

/// MISSING_AUTH: no secret was sent.
public final class MissingAuthError: AuthenticationError, @unchecked Sendable {}

/// 402: the balance does not cover it.
public class PaymentRequiredError: APIError, @unchecked Sendable {}

/// INSUFFICIENT_BALANCE: the balance does not cover it; top up at `topupURL`.
public final class InsufficientBalanceError: PaymentRequiredError, @unchecked Sendable {}

/// PAYWALL: the balance of a consumer account does not cover it.
public final class PaywallError: PaymentRequiredError, @unchecked Sendable {}

/// 403: not allowed.
public class PermissionDeniedError: APIError, @unchecked Sendable {}

/// FORBIDDEN: another account's id, or too low a role.
public final class ForbiddenError: PermissionDeniedError, @unchecked Sendable {}

/// 403 from the delivery network, before the API was reached.
public final class EdgeRefusedError: PermissionDeniedError, @unchecked Sendable {}

/// SECRET_REVEAL_CONSOLE_ONLY: stored secrets are revealed in the console only.
public final class SecretRevealConsoleOnlyError: PermissionDeniedError, @unchecked Sendable {}

/// PLAN_REQUIRED: not in your plan; see `upgradeURL`.
public final class PlanRequiredError: PermissionDeniedError, @unchecked Sendable {}

/// AGENT_LIMIT_REACHED: the plan has no room for another agent; delete one or upgrade.
public final class AgentLimitReachedError: PermissionDeniedError, @unchecked Sendable {}

/// CONCURRENCY_LIMIT_REACHED: as many sessions are live as the plan allows; end one or upgrade.
public final class ConcurrencyLimitReachedError: PermissionDeniedError, @unchecked Sendable {}

/// RUNTIME_SUSPENDED: the secret was revoked or the account suspended.
public final class RuntimeSuspendedError: PermissionDeniedError, @unchecked Sendable {}

/// ACCOUNT_SUSPENDED: the account is suspended; top up, then ask support.
public final class AccountSuspendedError: PermissionDeniedError, @unchecked Sendable {}

/// SESSION_DURATION_LIMIT: the session lasted as long as one may; open a new one.
public final class SessionDurationLimitError: PermissionDeniedError, @unchecked Sendable {}

/// 404: no such thing on this account.
public class NotFoundError: APIError, @unchecked Sendable {}

/// NOT_FOUND: no agent with this code on this account.
public final class AgentNotFoundError: NotFoundError, @unchecked Sendable {}

/// NOT_FOUND: the agent exists, but no live session is open to hear it.
public final class NoActiveSessionError: NotFoundError, @unchecked Sendable {}

/// VOICE_NOT_FOUND: unknown voice.
public final class VoiceNotFoundError: NotFoundError, @unchecked Sendable {}

/// MODEL_ARTIFACT_NOT_READY: the file appears some minutes after the agent is ready.
public final class ModelArtifactNotReadyError: NotFoundError, @unchecked Sendable {}

/// 409: not in this state.
public class ConflictError: APIError, @unchecked Sendable {}

/// MODEL_NOT_GENERATED: the agent lacks the model; add it first. The message names the call and the cost.
public final class ModelNotGeneratedError: ConflictError, @unchecked Sendable {}

/// AGENT_NOT_READY: the agent is still being made; wait until it is ready.
public final class AgentNotReadyError: ConflictError, @unchecked Sendable {}

/// BUILD_IN_PROGRESS: the rebuild is queued behind the running one.
public final class BuildInProgressError: ConflictError, @unchecked Sendable {}

/// BUILD_CONCURRENCY: another build of the account runs; wait for it.
public final class BuildConcurrencyError: ConflictError, @unchecked Sendable {}

/// BUILD_DAILY_CAP: no more builds today.
public final class BuildDailyCapError: ConflictError, @unchecked Sendable {}

/// QUOTA_EXCEEDED: the knowledge quota is used up.
public final class QuotaExceededError: ConflictError, @unchecked Sendable {}

/// 410: it was there once.
public class GoneError: APIError, @unchecked Sendable {}

/// AGENT_DELETED: the agent was deleted.
public final class AgentDeletedError: GoneError, @unchecked Sendable {}

/// AGENT_PURGED: the agent was deleted and its files removed.
public final class AgentPurgedError: GoneError, @unchecked Sendable {}

/// ENDPOINT_RETIRED: the vendor withdrew the operation; `fix` names the replacement.
public final class EndpointRetiredError: GoneError, @unchecked Sendable {}

/// 413: too large.
public class PayloadTooLargeError: APIError, @unchecked Sendable {}

/// FILE_TOO_LARGE: the file is larger than its kind may be; shrink it.
public final class FileTooLargeError: PayloadTooLargeError, @unchecked Sendable {}

/// 415: of a type that is not taken.
public class UnsupportedMediaTypeError: APIError, @unchecked Sendable {}

/// UNSUPPORTED_TYPE: files of this type are not taken; use another.
public final class UnsupportedTypeError: UnsupportedMediaTypeError, @unchecked Sendable {}

/// 422: understood, but not possible.
public class UnprocessableEntityError: APIError, @unchecked Sendable {}

/// MODEL_SUBJECT_MISMATCH: the subject does not fit the model; use expression-2 or auto. Nothing was charged.
public final class ModelSubjectMismatchError: UnprocessableEntityError, @unchecked Sendable {}

/// IMAGE_FACE_UNSUITABLE: the face in the picture cannot be used; take a closer photo of one person.
public final class ImageFaceUnsuitableError: UnprocessableEntityError, @unchecked Sendable {}

/// MODEL_PREREQUISITE_MISSING: the agent lacks what the model is made from.
public final class ModelPrerequisiteMissingError: UnprocessableEntityError, @unchecked Sendable {}

/// KB_EMPTY: the knowledge base has no sources; attach some first.
public final class KnowledgeBaseEmptyError: UnprocessableEntityError, @unchecked Sendable {}

/// 429: too many requests.
public class RateLimitError: APIError, @unchecked Sendable {}

/// RATE_LIMITED: the account's bucket is empty; wait `retryAfter`.
public final class RateLimitedError: RateLimitError, @unchecked Sendable {}

/// SESSION_LIMIT: as many sessions run as may; end one, because waiting does not help.
public final class SessionLimitError: RateLimitError, @unchecked Sendable {}

/// 5xx: the service failed.
public class InternalServerError: APIError, @unchecked Sendable {}

/// INTERNAL_ERROR: a fault of the service.
public final class ServiceInternalError: InternalServerError, @unchecked Sendable {}

/// UPSTREAM_ERROR: a fault behind the service.
public final class UpstreamError: InternalServerError, @unchecked Sendable {}

/// UPSTREAM_UNAVAILABLE: the service could not be reached behind its edge.
public final class UpstreamUnavailableError: InternalServerError, @unchecked Sendable {}

/// SERVICE_UNAVAILABLE: down or at capacity; nothing changed.
public final class ServiceUnavailableError: InternalServerError, @unchecked Sendable {}

/// NO_AVAILABLE_WORKERS: the service is at capacity; try again later.
public final class NoAvailableWorkersError: InternalServerError, @unchecked Sendable {}

/// MODEL_NOT_YET_AVAILABLE: the model is paused; nothing was charged.
public final class ModelNotYetAvailableError: InternalServerError, @unchecked Sendable {}

/// UPSTREAM_TIMEOUT: the request may still have been executed.
public final class UpstreamTimeoutError: InternalServerError, @unchecked Sendable {}

/// How an error of each class is made.
let errorClasses: [String: @Sendable (Problem) -> BithumanError] = [
    "BithumanError": { BithumanError($0) },
    "ConfigurationError": { ConfigurationError($0) },
    "InvalidRequestError": { InvalidRequestError($0) },
    "APIConnectionError": { APIConnectionError($0) },
    "APITimeoutError": { APITimeoutError($0) },
    "OutcomeUnknownError": { OutcomeUnknownError($0) },
    "ResponseError": { ResponseError($0) },
    "WebhookVerificationError": { WebhookVerificationError($0) },
    "JobFailedError": { JobFailedError($0) },
    "JobTimeoutError": { JobTimeoutError($0) },
    "APIError": { APIError($0) },
    "BadRequestError": { BadRequestError($0) },
    "ValidationError": { ValidationError($0) },
    "MissingParamError": { MissingParamError($0) },
    "VideoInputNotSupportedError": { VideoInputNotSupportedError($0) },
    "ModelNotDownloadableError": { ModelNotDownloadableError($0) },
    "ModelNotOfferedError": { ModelNotOfferedError($0) },
    "DownloadFailedError": { DownloadFailedError($0) },
    "AuthenticationError": { AuthenticationError($0) },
    "UnauthorizedError": { UnauthorizedError($0) },
    "MissingAuthError": { MissingAuthError($0) },
    "PaymentRequiredError": { PaymentRequiredError($0) },
    "InsufficientBalanceError": { InsufficientBalanceError($0) },
    "PaywallError": { PaywallError($0) },
    "PermissionDeniedError": { PermissionDeniedError($0) },
    "ForbiddenError": { ForbiddenError($0) },
    "EdgeRefusedError": { EdgeRefusedError($0) },
    "SecretRevealConsoleOnlyError": { SecretRevealConsoleOnlyError($0) },
    "PlanRequiredError": { PlanRequiredError($0) },
    "AgentLimitReachedError": { AgentLimitReachedError($0) },
    "ConcurrencyLimitReachedError": { ConcurrencyLimitReachedError($0) },
    "RuntimeSuspendedError": { RuntimeSuspendedError($0) },
    "AccountSuspendedError": { AccountSuspendedError($0) },
    "SessionDurationLimitError": { SessionDurationLimitError($0) },
    "NotFoundError": { NotFoundError($0) },
    "AgentNotFoundError": { AgentNotFoundError($0) },
    "NoActiveSessionError": { NoActiveSessionError($0) },
    "VoiceNotFoundError": { VoiceNotFoundError($0) },
    "ModelArtifactNotReadyError": { ModelArtifactNotReadyError($0) },
    "ConflictError": { ConflictError($0) },
    "ModelNotGeneratedError": { ModelNotGeneratedError($0) },
    "AgentNotReadyError": { AgentNotReadyError($0) },
    "BuildInProgressError": { BuildInProgressError($0) },
    "BuildConcurrencyError": { BuildConcurrencyError($0) },
    "BuildDailyCapError": { BuildDailyCapError($0) },
    "QuotaExceededError": { QuotaExceededError($0) },
    "GoneError": { GoneError($0) },
    "AgentDeletedError": { AgentDeletedError($0) },
    "AgentPurgedError": { AgentPurgedError($0) },
    "EndpointRetiredError": { EndpointRetiredError($0) },
    "PayloadTooLargeError": { PayloadTooLargeError($0) },
    "FileTooLargeError": { FileTooLargeError($0) },
    "UnsupportedMediaTypeError": { UnsupportedMediaTypeError($0) },
    "UnsupportedTypeError": { UnsupportedTypeError($0) },
    "UnprocessableEntityError": { UnprocessableEntityError($0) },
    "ModelSubjectMismatchError": { ModelSubjectMismatchError($0) },
    "ImageFaceUnsuitableError": { ImageFaceUnsuitableError($0) },
    "ModelPrerequisiteMissingError": { ModelPrerequisiteMissingError($0) },
    "KnowledgeBaseEmptyError": { KnowledgeBaseEmptyError($0) },
    "RateLimitError": { RateLimitError($0) },
    "RateLimitedError": { RateLimitedError($0) },
    "SessionLimitError": { SessionLimitError($0) },
    "InternalServerError": { InternalServerError($0) },
    "ServiceInternalError": { ServiceInternalError($0) },
    "UpstreamError": { UpstreamError($0) },
    "UpstreamUnavailableError": { UpstreamUnavailableError($0) },
    "ServiceUnavailableError": { ServiceUnavailableError($0) },
    "NoAvailableWorkersError": { NoAvailableWorkersError($0) },
    "ModelNotYetAvailableError": { ModelNotYetAvailableError($0) },
    "UpstreamTimeoutError": { UpstreamTimeoutError($0) },
]
