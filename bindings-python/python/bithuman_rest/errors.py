# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""What can go wrong, in one hierarchy."""

from __future__ import annotations

from ._errors import Attempt, BithumanError
from ._resolvable import Resolvable

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AccountSuspendedError",
    "AgentDeletedError",
    "AgentLimitReachedError",
    "AgentNotFoundError",
    "AgentNotReadyError",
    "AgentPurgedError",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "BithumanError",
    "BuildConcurrencyError",
    "BuildDailyCapError",
    "BuildInProgressError",
    "ConcurrencyLimitReachedError",
    "ConfigurationError",
    "ConflictError",
    "DownloadFailedError",
    "EdgeRefusedError",
    "EndpointRetiredError",
    "FileTooLargeError",
    "ForbiddenError",
    "GoneError",
    "ImageFaceUnsuitableError",
    "InsufficientBalanceError",
    "InternalServerError",
    "InvalidRequestError",
    "JobFailedError",
    "JobTimeoutError",
    "KnowledgeBaseEmptyError",
    "MissingAuthError",
    "MissingParamError",
    "ModelArtifactNotReadyError",
    "ModelNotDownloadableError",
    "ModelNotGeneratedError",
    "ModelNotOfferedError",
    "ModelNotYetAvailableError",
    "ModelPrerequisiteMissingError",
    "ModelSubjectMismatchError",
    "NoActiveSessionError",
    "NoAvailableWorkersError",
    "NotFoundError",
    "OutcomeUnknownError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PaywallError",
    "PermissionDeniedError",
    "PlanRequiredError",
    "QuotaExceededError",
    "RateLimitError",
    "RateLimitedError",
    "ResponseError",
    "RuntimeSuspendedError",
    "SecretRevealConsoleOnlyError",
    "ServiceInternalError",
    "ServiceUnavailableError",
    "SessionDurationLimitError",
    "SessionLimitError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "UnsupportedTypeError",
    "UpstreamError",
    "UpstreamTimeoutError",
    "UpstreamUnavailableError",
    "ValidationError",
    "VideoInputNotSupportedError",
    "VoiceNotFoundError",
    "WebhookVerificationError",
]


class ConfigurationError(BithumanError):
    """The client cannot be made from these settings: a secret or address is missing or malformed."""


class InvalidRequestError(BithumanError):
    """An argument was refused before anything was sent. `field` names it, `fix` says what to pass."""


class APIConnectionError(BithumanError):
    """No answer arrived: the name did not resolve, the connection failed or broke."""


class APITimeoutError(APIConnectionError):
    """A time limit passed. `limit` says which: connect, stall, attempt or total."""


class OutcomeUnknownError(Resolvable, APIConnectionError):
    """A request that spends or speaks broke off after it was sent: it may have been done. Nothing was repeated."""


class ResponseError(BithumanError):
    """The service answered success, but with a body that is not what it promises."""


class WebhookVerificationError(BithumanError):
    """A delivery is not from the service, was changed, or is too old or too new."""


class JobFailedError(BithumanError):
    """A job ended as failed. The message is the service's reason."""


class JobTimeoutError(BithumanError):
    """A job was not done in the time given to wait. It goes on; wait again."""


class APIError(BithumanError):
    """The service refused. `status` and `code` say why."""


class BadRequestError(APIError):
    """400: the request is wrong."""


class ValidationError(BadRequestError):
    """VALIDATION_ERROR: a field is wrong; the message names it."""


class MissingParamError(BadRequestError):
    """MISSING_PARAM: a field is missing."""


class VideoInputNotSupportedError(BadRequestError):
    """VIDEO_INPUT_NOT_SUPPORTED: agents are made from an image."""


class ModelNotDownloadableError(BadRequestError):
    """MODEL_NOT_DOWNLOADABLE: this family has no file."""


class ModelNotOfferedError(BadRequestError):
    """MODEL_NOT_OFFERED: the service does not offer this model; choose another."""


class DownloadFailedError(BadRequestError):
    """DOWNLOAD_FAILED: the service could not fetch the address."""


class AuthenticationError(APIError):
    """401: the secret is wrong, revoked or missing."""


class UnauthorizedError(AuthenticationError):
    """UNAUTHORIZED: the secret is wrong or revoked."""


class MissingAuthError(AuthenticationError):
    """MISSING_AUTH: no secret was sent."""


class PaymentRequiredError(APIError):
    """402: the balance does not cover it."""


class InsufficientBalanceError(PaymentRequiredError):
    """INSUFFICIENT_BALANCE: the balance does not cover it; top up at `topup_url`."""


class PaywallError(PaymentRequiredError):
    """PAYWALL: the balance of a consumer account does not cover it."""


class PermissionDeniedError(APIError):
    """403: not allowed."""


class ForbiddenError(PermissionDeniedError):
    """FORBIDDEN: another account's id, or too low a role."""


class EdgeRefusedError(PermissionDeniedError):
    """403 from the delivery network, before the API was reached."""


class SecretRevealConsoleOnlyError(PermissionDeniedError):
    """SECRET_REVEAL_CONSOLE_ONLY: stored secrets are revealed in the console only."""


class PlanRequiredError(PermissionDeniedError):
    """PLAN_REQUIRED: not in your plan; see `upgrade_url`."""


class AgentLimitReachedError(PermissionDeniedError):
    """AGENT_LIMIT_REACHED: the plan has no room for another agent; delete one or upgrade."""


class ConcurrencyLimitReachedError(PermissionDeniedError):
    """CONCURRENCY_LIMIT_REACHED: as many sessions are live as the plan allows; end one or upgrade."""


class RuntimeSuspendedError(PermissionDeniedError):
    """RUNTIME_SUSPENDED: the secret was revoked or the account suspended."""


class AccountSuspendedError(PermissionDeniedError):
    """ACCOUNT_SUSPENDED: the account is suspended; top up, then ask support."""


class SessionDurationLimitError(PermissionDeniedError):
    """SESSION_DURATION_LIMIT: the session lasted as long as one may; open a new one."""


class NotFoundError(APIError):
    """404: no such thing on this account."""


class AgentNotFoundError(NotFoundError):
    """NOT_FOUND: no agent with this code on this account."""


class NoActiveSessionError(NotFoundError):
    """NOT_FOUND: the agent exists, but no live session is open to hear it."""


class VoiceNotFoundError(NotFoundError):
    """VOICE_NOT_FOUND: unknown voice."""


class ModelArtifactNotReadyError(NotFoundError):
    """MODEL_ARTIFACT_NOT_READY: the file appears some minutes after the agent is ready."""


class ConflictError(APIError):
    """409: not in this state."""


class ModelNotGeneratedError(ConflictError):
    """MODEL_NOT_GENERATED: the agent lacks the model; add it first. The message names the call and the cost."""


class AgentNotReadyError(ConflictError):
    """AGENT_NOT_READY: the agent is still being made; wait until it is ready."""


class BuildInProgressError(ConflictError):
    """BUILD_IN_PROGRESS: the rebuild is queued behind the running one."""


class BuildConcurrencyError(ConflictError):
    """BUILD_CONCURRENCY: another build of the account runs; wait for it."""


class BuildDailyCapError(ConflictError):
    """BUILD_DAILY_CAP: no more builds today."""


class QuotaExceededError(ConflictError):
    """QUOTA_EXCEEDED: the knowledge quota is used up."""


class GoneError(APIError):
    """410: it was there once."""


class AgentDeletedError(GoneError):
    """AGENT_DELETED: the agent was deleted."""


class AgentPurgedError(GoneError):
    """AGENT_PURGED: the agent was deleted and its files removed."""


class EndpointRetiredError(GoneError):
    """ENDPOINT_RETIRED: the vendor withdrew the operation; `fix` names the replacement."""


class PayloadTooLargeError(APIError):
    """413: too large."""


class FileTooLargeError(PayloadTooLargeError):
    """FILE_TOO_LARGE: the file is larger than its kind may be; shrink it."""


class UnsupportedMediaTypeError(APIError):
    """415: of a type that is not taken."""


class UnsupportedTypeError(UnsupportedMediaTypeError):
    """UNSUPPORTED_TYPE: files of this type are not taken; use another."""


class UnprocessableEntityError(APIError):
    """422: understood, but not possible."""


class ModelSubjectMismatchError(UnprocessableEntityError):
    """MODEL_SUBJECT_MISMATCH: the subject does not fit the model; use expression-2 or auto. Nothing was charged."""


class ImageFaceUnsuitableError(UnprocessableEntityError):
    """IMAGE_FACE_UNSUITABLE: the face in the picture cannot be used; take a closer photo of one person."""


class ModelPrerequisiteMissingError(UnprocessableEntityError):
    """MODEL_PREREQUISITE_MISSING: the agent lacks what the model is made from."""


class KnowledgeBaseEmptyError(UnprocessableEntityError):
    """KB_EMPTY: the knowledge base has no sources; attach some first."""


class RateLimitError(APIError):
    """429: too many requests."""


class RateLimitedError(RateLimitError):
    """RATE_LIMITED: the account's bucket is empty; wait `retry_after`."""


class SessionLimitError(RateLimitError):
    """SESSION_LIMIT: as many sessions run as may; end one, because waiting does not help."""


class InternalServerError(APIError):
    """5xx: the service failed."""


class ServiceInternalError(InternalServerError):
    """INTERNAL_ERROR: a fault of the service."""


class UpstreamError(InternalServerError):
    """UPSTREAM_ERROR: a fault behind the service."""


class UpstreamUnavailableError(InternalServerError):
    """UPSTREAM_UNAVAILABLE: the service could not be reached behind its edge."""


class ServiceUnavailableError(InternalServerError):
    """SERVICE_UNAVAILABLE: down or at capacity; nothing changed."""


class NoAvailableWorkersError(InternalServerError):
    """NO_AVAILABLE_WORKERS: the service is at capacity; try again later."""


class ModelNotYetAvailableError(InternalServerError):
    """MODEL_NOT_YET_AVAILABLE: the model is paused; nothing was charged."""


class UpstreamTimeoutError(InternalServerError):
    """UPSTREAM_TIMEOUT: the request may still have been executed."""
