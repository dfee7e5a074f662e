// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { BithumanError, named } = require('./error.js');

/** The client cannot be made from these settings: a secret or address is missing or malformed. */
class ConfigurationError extends BithumanError {}

/** An argument was refused before anything was sent. `field` names it, `fix` says what to pass. */
class InvalidRequestError extends BithumanError {}

/** No answer arrived: the name did not resolve, the connection failed or broke. */
class APIConnectionError extends BithumanError {}

/** A time limit passed. `limit` says which: connect, stall, attempt or total. */
class APITimeoutError extends APIConnectionError {}

/** A request that spends or speaks broke off after it was sent: it may have been done. Nothing was repeated. */
class OutcomeUnknownError extends APIConnectionError {}

/** The service answered success, but with a body that is not what it promises. */
class ResponseError extends BithumanError {}

/** A delivery is not from the service, was changed, or is too old or too new. */
class WebhookVerificationError extends BithumanError {}

/** A job ended as failed. The message is the service's reason. */
class JobFailedError extends BithumanError {}

/** A job was not done in the time given to wait. It goes on; wait again. */
class JobTimeoutError extends BithumanError {}

/** The service refused. `status` and `code` say why. */
class APIError extends BithumanError {}

/** 400: the request is wrong. */
class BadRequestError extends APIError {}

/** VALIDATION_ERROR: a field is wrong; the message names it. */
class ValidationError extends BadRequestError {}

/** MISSING_PARAM: a field is missing. */
class MissingParamError extends BadRequestError {}

/** VIDEO_INPUT_NOT_SUPPORTED: agents are made from an image. */
class VideoInputNotSupportedError extends BadRequestError {}

/** MODEL_NOT_DOWNLOADABLE: this family has no file. */
class ModelNotDownloadableError extends BadRequestError {}

/** MODEL_NOT_OFFERED: the service does not offer this model; choose another. */
class ModelNotOfferedError extends BadRequestError {}

/** DOWNLOAD_FAILED: the service could not fetch the address. */
class DownloadFailedError extends BadRequestError {}

/** 401: the secret is wrong, revoked or missing. */
class AuthenticationError extends APIError {}

/** UNAUTHORIZED: the secret is wrong or revoked. */
class UnauthorizedError extends AuthenticationError {}

/** MISSING_AUTH: no secret was sent. */
class MissingAuthError extends AuthenticationError {}

/** 402: the balance does not cover it. */
class PaymentRequiredError extends APIError {}

/** INSUFFICIENT_BALANCE: the balance does not cover it; top up at `topupUrl`. */
class InsufficientBalanceError extends PaymentRequiredError {}

/** PAYWALL: the balance of a consumer account does not cover it. */
class PaywallError extends PaymentRequiredError {}

/** 403: not allowed. */
class PermissionDeniedError extends APIError {}

/** FORBIDDEN: another account's id, or too low a role. */
class ForbiddenError extends PermissionDeniedError {}

/** 403 from the delivery network, before the API was reached. */
class EdgeRefusedError extends PermissionDeniedError {}

/** SECRET_REVEAL_CONSOLE_ONLY: stored secrets are revealed in the console only. */
class SecretRevealConsoleOnlyError extends PermissionDeniedError {}

/** PLAN_REQUIRED: not in your plan; see `upgradeUrl`. */
class PlanRequiredError extends PermissionDeniedError {}

/** AGENT_LIMIT_REACHED: the plan has no room for another agent; delete one or upgrade. */
class AgentLimitReachedError extends PermissionDeniedError {}

/** CONCURRENCY_LIMIT_REACHED: as many sessions are live as the plan allows; end one or upgrade. */
class ConcurrencyLimitReachedError extends PermissionDeniedError {}

/** RUNTIME_SUSPENDED: the secret was revoked or the account suspended. */
class RuntimeSuspendedError extends PermissionDeniedError {}

/** ACCOUNT_SUSPENDED: the account is suspended; top up, then ask support. */
class AccountSuspendedError extends PermissionDeniedError {}

/** SESSION_DURATION_LIMIT: the session lasted as long as one may; open a new one. */
class SessionDurationLimitError extends PermissionDeniedError {}

/** 404: no such thing on this account. */
class NotFoundError extends APIError {}

/** NOT_FOUND: no agent with this code on this account. */
class AgentNotFoundError extends NotFoundError {}

/** NOT_FOUND: the agent exists, but no live session is open to hear it. */
class NoActiveSessionError extends NotFoundError {}

/** VOICE_NOT_FOUND: unknown voice. */
class VoiceNotFoundError extends NotFoundError {}

/** MODEL_ARTIFACT_NOT_READY: the file appears some minutes after the agent is ready. */
class ModelArtifactNotReadyError extends NotFoundError {}

/** 409: not in this state. */
class ConflictError extends APIError {}

/** MODEL_NOT_GENERATED: the agent lacks the model; add it first. The message names the call and the cost. */
class ModelNotGeneratedError extends ConflictError {}

/** AGENT_NOT_READY: the agent is still being made; wait until it is ready. */
class AgentNotReadyError extends ConflictError {}

/** BUILD_IN_PROGRESS: the rebuild is queued behind the running one. */
class BuildInProgressError extends ConflictError {}

/** BUILD_CONCURRENCY: another build of the account runs; wait for it. */
class BuildConcurrencyError extends ConflictError {}

/** BUILD_DAILY_CAP: no more builds today. */
class BuildDailyCapError extends ConflictError {}

/** QUOTA_EXCEEDED: the knowledge quota is used up. */
class QuotaExceededError extends ConflictError {}

/** 410: it was there once. */
class GoneError extends APIError {}

/** AGENT_DELETED: the agent was deleted. */
class AgentDeletedError extends GoneError {}

/** AGENT_PURGED: the agent was deleted and its files removed. */
class AgentPurgedError extends GoneError {}

/** ENDPOINT_RETIRED: the vendor withdrew the operation; `fix` names the replacement. */
class EndpointRetiredError extends GoneError {}

/** 413: too large. */
class PayloadTooLargeError extends APIError {}

/** FILE_TOO_LARGE: the file is larger than its kind may be; shrink it. */
class FileTooLargeError extends PayloadTooLargeError {}

/** 415: of a type that is not taken. */
class UnsupportedMediaTypeError extends APIError {}

/** UNSUPPORTED_TYPE: files of this type are not taken; use another. */
class UnsupportedTypeError extends UnsupportedMediaTypeError {}

/** 422: understood, but not possible. */
class UnprocessableEntityError extends APIError {}

/** MODEL_SUBJECT_MISMATCH: the subject does not fit the model; use expression-2 or auto. Nothing was charged. */
class ModelSubjectMismatchError extends UnprocessableEntityError {}

/** IMAGE_FACE_UNSUITABLE: the face in the picture cannot be used; take a closer photo of one person. */
class ImageFaceUnsuitableError extends UnprocessableEntityError {}

/** MODEL_PREREQUISITE_MISSING: the agent lacks what the model is made from. */
class ModelPrerequisiteMissingError extends UnprocessableEntityError {}

/** KB_EMPTY: the knowledge base has no sources; attach some first. */
class KnowledgeBaseEmptyError extends UnprocessableEntityError {}

/** 429: too many requests. */
class RateLimitError extends APIError {}

/** RATE_LIMITED: the account's bucket is empty; wait `retryAfter`. */
class RateLimitedError extends RateLimitError {}

/** SESSION_LIMIT: as many sessions run as may; end one, because waiting does not help. */
class SessionLimitError extends RateLimitError {}

/** 5xx: the service failed. */
class InternalServerError extends APIError {}

/** INTERNAL_ERROR: a fault of the service. */
class ServiceInternalError extends InternalServerError {}

/** UPSTREAM_ERROR: a fault behind the service. */
class UpstreamError extends InternalServerError {}

/** UPSTREAM_UNAVAILABLE: the service could not be reached behind its edge. */
class UpstreamUnavailableError extends InternalServerError {}

/** SERVICE_UNAVAILABLE: down or at capacity; nothing changed. */
class ServiceUnavailableError extends InternalServerError {}

/** NO_AVAILABLE_WORKERS: the service is at capacity; try again later. */
class NoAvailableWorkersError extends InternalServerError {}

/** MODEL_NOT_YET_AVAILABLE: the model is paused; nothing was charged. */
class ModelNotYetAvailableError extends InternalServerError {}

/** UPSTREAM_TIMEOUT: the request may still have been executed. */
class UpstreamTimeoutError extends InternalServerError {}

const kinds = {
  ConfigurationError,
  InvalidRequestError,
  APIConnectionError,
  APITimeoutError,
  OutcomeUnknownError,
  ResponseError,
  WebhookVerificationError,
  JobFailedError,
  JobTimeoutError,
  APIError,
  BadRequestError,
  ValidationError,
  MissingParamError,
  VideoInputNotSupportedError,
  ModelNotDownloadableError,
  ModelNotOfferedError,
  DownloadFailedError,
  AuthenticationError,
  UnauthorizedError,
  MissingAuthError,
  PaymentRequiredError,
  InsufficientBalanceError,
  PaywallError,
  PermissionDeniedError,
  ForbiddenError,
  EdgeRefusedError,
  SecretRevealConsoleOnlyError,
  PlanRequiredError,
  AgentLimitReachedError,
  ConcurrencyLimitReachedError,
  RuntimeSuspendedError,
  AccountSuspendedError,
  SessionDurationLimitError,
  NotFoundError,
  AgentNotFoundError,
  NoActiveSessionError,
  VoiceNotFoundError,
  ModelArtifactNotReadyError,
  ConflictError,
  ModelNotGeneratedError,
  AgentNotReadyError,
  BuildInProgressError,
  BuildConcurrencyError,
  BuildDailyCapError,
  QuotaExceededError,
  GoneError,
  AgentDeletedError,
  AgentPurgedError,
  EndpointRetiredError,
  PayloadTooLargeError,
  FileTooLargeError,
  UnsupportedMediaTypeError,
  UnsupportedTypeError,
  UnprocessableEntityError,
  ModelSubjectMismatchError,
  ImageFaceUnsuitableError,
  ModelPrerequisiteMissingError,
  KnowledgeBaseEmptyError,
  RateLimitError,
  RateLimitedError,
  SessionLimitError,
  InternalServerError,
  ServiceInternalError,
  UpstreamError,
  UpstreamUnavailableError,
  ServiceUnavailableError,
  NoAvailableWorkersError,
  ModelNotYetAvailableError,
  UpstreamTimeoutError,
};

for (const [name, kind] of Object.entries(kinds)) named(name, kind);

module.exports = { BithumanError, ...kinds };
