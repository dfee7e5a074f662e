// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.Problem

/** The client cannot be made from these settings: a secret or address is missing or malformed. */
public class ConfigurationError internal constructor(problem: Problem) : BithumanError(problem)

/** An argument was refused before anything was sent. `field` names it, `fix` says what to pass. */
public class InvalidRequestError internal constructor(problem: Problem) : BithumanError(problem)

/** No answer arrived: the name did not resolve, the connection failed or broke. */
public open class APIConnectionError internal constructor(problem: Problem) : BithumanError(problem)

/** A time limit passed. `limit` says which: connect, stall, attempt or total. */
public class APITimeoutError internal constructor(problem: Problem) : APIConnectionError(problem)

/** A request that spends or speaks broke off after it was sent: it may have been done. Nothing was repeated. */
public class OutcomeUnknownError internal constructor(problem: Problem) : APIConnectionError(problem) {
    /** Finds out what became of the work: asks the service and never repeats. As `jobs.resolve`. */
    public suspend fun resolve(): Resolution = JobsResource(caller ?: throw this).resolve(idempotencyKey ?: throw this)
}

/** The service answered success, but with a body that is not what it promises. */
public class ResponseError internal constructor(problem: Problem) : BithumanError(problem)

/** A delivery is not from the service, was changed, or is too old or too new. */
public class WebhookVerificationError internal constructor(problem: Problem) : BithumanError(problem)

/** A job ended as failed. The message is the service's reason. */
public class JobFailedError internal constructor(problem: Problem) : BithumanError(problem)

/** A job was not done in the time given to wait. It goes on; wait again. */
public class JobTimeoutError internal constructor(problem: Problem) : BithumanError(problem)

/** The service refused. `status` and `code` say why. */
public open class APIError internal constructor(problem: Problem) : BithumanError(problem)

/** 400: the request is wrong. */
public open class BadRequestError internal constructor(problem: Problem) : APIError(problem)

/** VALIDATION_ERROR: a field is wrong; the message names it. */
public class ValidationError internal constructor(problem: Problem) : BadRequestError(problem)

/** MISSING_PARAM: a field is missing. */
public class MissingParamError internal constructor(problem: Problem) : BadRequestError(problem)

/** VIDEO_INPUT_NOT_SUPPORTED: agents are made from an image. */
public class VideoInputNotSupportedError internal constructor(problem: Problem) : BadRequestError(problem)

/** MODEL_NOT_DOWNLOADABLE: this family has no file. */
public class ModelNotDownloadableError internal constructor(problem: Problem) : BadRequestError(problem)

/** MODEL_NOT_OFFERED: the service does not offer this model; choose another. */
public class ModelNotOfferedError internal constructor(problem: Problem) : BadRequestError(problem)

/** DOWNLOAD_FAILED: the service could not fetch the address. */
public class DownloadFailedError internal constructor(problem: Problem) : BadRequestError(problem)

/** 401: the secret is wrong, revoked or missing. */
public open class AuthenticationError internal constructor(problem: Problem) : APIError(problem)

/** UNAUTHORIZED: the secret is wrong or revoked. */
public class UnauthorizedError internal constructor(problem: Problem) : AuthenticationError(problem)

/** MISSING_AUTH: no secret was sent. */
public class MissingAuthError internal constructor(problem: Problem) : AuthenticationError(problem)

/** 402: the balance does not cover it. */
public open class PaymentRequiredError internal constructor(problem: Problem) : APIError(problem)

/** INSUFFICIENT_BALANCE: the balance does not cover it; top up at `topupUrl`. */
public class InsufficientBalanceError internal constructor(problem: Problem) : PaymentRequiredError(problem)

/** PAYWALL: the balance of a consumer account does not cover it. */
public class PaywallError internal constructor(problem: Problem) : PaymentRequiredError(problem)

/** 403: not allowed. */
public open class PermissionDeniedError internal constructor(problem: Problem) : APIError(problem)

/** FORBIDDEN: another account's id, or too low a role. */
public class ForbiddenError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** 403 from the delivery network, before the API was reached. */
public class EdgeRefusedError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** SECRET_REVEAL_CONSOLE_ONLY: stored secrets are revealed in the console only. */
public class SecretRevealConsoleOnlyError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** PLAN_REQUIRED: not in your plan; see `upgradeUrl`. */
public class PlanRequiredError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** AGENT_LIMIT_REACHED: the plan has no room for another agent; delete one or upgrade. */
public class AgentLimitReachedError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** CONCURRENCY_LIMIT_REACHED: as many sessions are live as the plan allows; end one or upgrade. */
public class ConcurrencyLimitReachedError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** RUNTIME_SUSPENDED: the secret was revoked or the account suspended. */
public class RuntimeSuspendedError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** ACCOUNT_SUSPENDED: the account is suspended; top up, then ask support. */
public class AccountSuspendedError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** SESSION_DURATION_LIMIT: the session lasted as long as one may; open a new one. */
public class SessionDurationLimitError internal constructor(problem: Problem) : PermissionDeniedError(problem)

/** 404: no such thing on this account. */
public open class NotFoundError internal constructor(problem: Problem) : APIError(problem)

/** NOT_FOUND: no agent with this code on this account. */
public class AgentNotFoundError internal constructor(problem: Problem) : NotFoundError(problem)

/** NOT_FOUND: the agent exists, but no live session is open to hear it. */
public class NoActiveSessionError internal constructor(problem: Problem) : NotFoundError(problem)

/** VOICE_NOT_FOUND: unknown voice. */
public class VoiceNotFoundError internal constructor(problem: Problem) : NotFoundError(problem)

/** MODEL_ARTIFACT_NOT_READY: the file appears some minutes after the agent is ready. */
public class ModelArtifactNotReadyError internal constructor(problem: Problem) : NotFoundError(problem)

/** 409: not in this state. */
public open class ConflictError internal constructor(problem: Problem) : APIError(problem)

/** MODEL_NOT_GENERATED: the agent lacks the model; add it first. The message names the call and the cost. */
public class ModelNotGeneratedError internal constructor(problem: Problem) : ConflictError(problem)

/** AGENT_NOT_READY: the agent is still being made; wait until it is ready. */
public class AgentNotReadyError internal constructor(problem: Problem) : ConflictError(problem)

/** BUILD_IN_PROGRESS: the rebuild is queued behind the running one. */
public class BuildInProgressError internal constructor(problem: Problem) : ConflictError(problem)

/** BUILD_CONCURRENCY: another build of the account runs; wait for it. */
public class BuildConcurrencyError internal constructor(problem: Problem) : ConflictError(problem)

/** BUILD_DAILY_CAP: no more builds today. */
public class BuildDailyCapError internal constructor(problem: Problem) : ConflictError(problem)

/** QUOTA_EXCEEDED: the knowledge quota is used up. */
public class QuotaExceededError internal constructor(problem: Problem) : ConflictError(problem)

/** 410: it was there once. */
public open class GoneError internal constructor(problem: Problem) : APIError(problem)

/** AGENT_DELETED: the agent was deleted. */
public class AgentDeletedError internal constructor(problem: Problem) : GoneError(problem)

/** AGENT_PURGED: the agent was deleted and its files removed. */
public class AgentPurgedError internal constructor(problem: Problem) : GoneError(problem)

/** ENDPOINT_RETIRED: the vendor withdrew the operation; `fix` names the replacement. */
public class EndpointRetiredError internal constructor(problem: Problem) : GoneError(problem)

/** 413: too large. */
public open class PayloadTooLargeError internal constructor(problem: Problem) : APIError(problem)

/** FILE_TOO_LARGE: the file is larger than its kind may be; shrink it. */
public class FileTooLargeError internal constructor(problem: Problem) : PayloadTooLargeError(problem)

/** 415: of a type that is not taken. */
public open class UnsupportedMediaTypeError internal constructor(problem: Problem) : APIError(problem)

/** UNSUPPORTED_TYPE: files of this type are not taken; use another. */
public class UnsupportedTypeError internal constructor(problem: Problem) : UnsupportedMediaTypeError(problem)

/** 422: understood, but not possible. */
public open class UnprocessableEntityError internal constructor(problem: Problem) : APIError(problem)

/** MODEL_SUBJECT_MISMATCH: the subject does not fit the model; use expression-2 or auto. Nothing was charged. */
public class ModelSubjectMismatchError internal constructor(problem: Problem) : UnprocessableEntityError(problem)

/** IMAGE_FACE_UNSUITABLE: the face in the picture cannot be used; take a closer photo of one person. */
public class ImageFaceUnsuitableError internal constructor(problem: Problem) : UnprocessableEntityError(problem)

/** MODEL_PREREQUISITE_MISSING: the agent lacks what the model is made from. */
public class ModelPrerequisiteMissingError internal constructor(problem: Problem) : UnprocessableEntityError(problem)

/** KB_EMPTY: the knowledge base has no sources; attach some first. */
public class KnowledgeBaseEmptyError internal constructor(problem: Problem) : UnprocessableEntityError(problem)

/** 429: too many requests. */
public open class RateLimitError internal constructor(problem: Problem) : APIError(problem)

/** RATE_LIMITED: the account's bucket is empty; wait `retryAfter`. */
public class RateLimitedError internal constructor(problem: Problem) : RateLimitError(problem)

/** SESSION_LIMIT: as many sessions run as may; end one, because waiting does not help. */
public class SessionLimitError internal constructor(problem: Problem) : RateLimitError(problem)

/** 5xx: the service failed. */
public open class InternalServerError internal constructor(problem: Problem) : APIError(problem)

/** INTERNAL_ERROR: a fault of the service. */
public class ServiceInternalError internal constructor(problem: Problem) : InternalServerError(problem)

/** UPSTREAM_ERROR: a fault behind the service. */
public class UpstreamError internal constructor(problem: Problem) : InternalServerError(problem)

/** UPSTREAM_UNAVAILABLE: the service could not be reached behind its edge. */
public class UpstreamUnavailableError internal constructor(problem: Problem) : InternalServerError(problem)

/** SERVICE_UNAVAILABLE: down or at capacity; nothing changed. */
public class ServiceUnavailableError internal constructor(problem: Problem) : InternalServerError(problem)

/** NO_AVAILABLE_WORKERS: the service is at capacity; try again later. */
public class NoAvailableWorkersError internal constructor(problem: Problem) : InternalServerError(problem)

/** MODEL_NOT_YET_AVAILABLE: the model is paused; nothing was charged. */
public class ModelNotYetAvailableError internal constructor(problem: Problem) : InternalServerError(problem)

/** UPSTREAM_TIMEOUT: the request may still have been executed. */
public class UpstreamTimeoutError internal constructor(problem: Problem) : InternalServerError(problem)

internal fun errorOf(problem: Problem): BithumanError = when (problem.className) {
    "ConfigurationError" -> ConfigurationError(problem)
    "InvalidRequestError" -> InvalidRequestError(problem)
    "APIConnectionError" -> APIConnectionError(problem)
    "APITimeoutError" -> APITimeoutError(problem)
    "OutcomeUnknownError" -> OutcomeUnknownError(problem)
    "ResponseError" -> ResponseError(problem)
    "WebhookVerificationError" -> WebhookVerificationError(problem)
    "JobFailedError" -> JobFailedError(problem)
    "JobTimeoutError" -> JobTimeoutError(problem)
    "APIError" -> APIError(problem)
    "BadRequestError" -> BadRequestError(problem)
    "ValidationError" -> ValidationError(problem)
    "MissingParamError" -> MissingParamError(problem)
    "VideoInputNotSupportedError" -> VideoInputNotSupportedError(problem)
    "ModelNotDownloadableError" -> ModelNotDownloadableError(problem)
    "ModelNotOfferedError" -> ModelNotOfferedError(problem)
    "DownloadFailedError" -> DownloadFailedError(problem)
    "AuthenticationError" -> AuthenticationError(problem)
    "UnauthorizedError" -> UnauthorizedError(problem)
    "MissingAuthError" -> MissingAuthError(problem)
    "PaymentRequiredError" -> PaymentRequiredError(problem)
    "InsufficientBalanceError" -> InsufficientBalanceError(problem)
    "PaywallError" -> PaywallError(problem)
    "PermissionDeniedError" -> PermissionDeniedError(problem)
    "ForbiddenError" -> ForbiddenError(problem)
    "EdgeRefusedError" -> EdgeRefusedError(problem)
    "SecretRevealConsoleOnlyError" -> SecretRevealConsoleOnlyError(problem)
    "PlanRequiredError" -> PlanRequiredError(problem)
    "AgentLimitReachedError" -> AgentLimitReachedError(problem)
    "ConcurrencyLimitReachedError" -> ConcurrencyLimitReachedError(problem)
    "RuntimeSuspendedError" -> RuntimeSuspendedError(problem)
    "AccountSuspendedError" -> AccountSuspendedError(problem)
    "SessionDurationLimitError" -> SessionDurationLimitError(problem)
    "NotFoundError" -> NotFoundError(problem)
    "AgentNotFoundError" -> AgentNotFoundError(problem)
    "NoActiveSessionError" -> NoActiveSessionError(problem)
    "VoiceNotFoundError" -> VoiceNotFoundError(problem)
    "ModelArtifactNotReadyError" -> ModelArtifactNotReadyError(problem)
    "ConflictError" -> ConflictError(problem)
    "ModelNotGeneratedError" -> ModelNotGeneratedError(problem)
    "AgentNotReadyError" -> AgentNotReadyError(problem)
    "BuildInProgressError" -> BuildInProgressError(problem)
    "BuildConcurrencyError" -> BuildConcurrencyError(problem)
    "BuildDailyCapError" -> BuildDailyCapError(problem)
    "QuotaExceededError" -> QuotaExceededError(problem)
    "GoneError" -> GoneError(problem)
    "AgentDeletedError" -> AgentDeletedError(problem)
    "AgentPurgedError" -> AgentPurgedError(problem)
    "EndpointRetiredError" -> EndpointRetiredError(problem)
    "PayloadTooLargeError" -> PayloadTooLargeError(problem)
    "FileTooLargeError" -> FileTooLargeError(problem)
    "UnsupportedMediaTypeError" -> UnsupportedMediaTypeError(problem)
    "UnsupportedTypeError" -> UnsupportedTypeError(problem)
    "UnprocessableEntityError" -> UnprocessableEntityError(problem)
    "ModelSubjectMismatchError" -> ModelSubjectMismatchError(problem)
    "ImageFaceUnsuitableError" -> ImageFaceUnsuitableError(problem)
    "ModelPrerequisiteMissingError" -> ModelPrerequisiteMissingError(problem)
    "KnowledgeBaseEmptyError" -> KnowledgeBaseEmptyError(problem)
    "RateLimitError" -> RateLimitError(problem)
    "RateLimitedError" -> RateLimitedError(problem)
    "SessionLimitError" -> SessionLimitError(problem)
    "InternalServerError" -> InternalServerError(problem)
    "ServiceInternalError" -> ServiceInternalError(problem)
    "UpstreamError" -> UpstreamError(problem)
    "UpstreamUnavailableError" -> UpstreamUnavailableError(problem)
    "ServiceUnavailableError" -> ServiceUnavailableError(problem)
    "NoAvailableWorkersError" -> NoAvailableWorkersError(problem)
    "ModelNotYetAvailableError" -> ModelNotYetAvailableError(problem)
    "UpstreamTimeoutError" -> UpstreamTimeoutError(problem)
    else -> BithumanError(problem)
}
