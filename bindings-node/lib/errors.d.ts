// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.

import type {
  Resolution,
} from './models.js';

/** One attempt of a request. */
export interface Attempt {
  /** When it began. */
  readonly at: Date;
  /** How long it took, in milliseconds. */
  readonly took: number;
  /** How long was waited before it, in milliseconds. */
  readonly waited: number;
  /** The HTTP status, if one arrived. */
  readonly status?: number;
  /** The request id, if one arrived. */
  readonly requestId?: string;
  /** What went wrong, in a few words. */
  readonly problem: string;
}

/** What an error may know. */
export interface ErrorFields {
  /** The HTTP status. */
  readonly status?: number;
  /** The API's error code. */
  readonly code?: string;
  /** The id to give to support. */
  readonly requestId?: string;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** Every attempt that was made. */
  readonly attempts?: readonly Attempt[];
  /** Whether credits were spent. */
  readonly billed?: 'yes' | 'no' | 'unknown';
  /** Whether the same call may succeed later without being changed. */
  readonly retryable?: boolean;
  /** Whether the same call can be made again without doing the work twice: with `idempotencyKey`, where there is one. */
  readonly safeToRetry?: boolean;
  /** What to do. */
  readonly fix?: string;
  /** The argument or setting that was refused. */
  readonly field?: string;
  /** The time limit that passed. */
  readonly limit?: 'connect' | 'stall' | 'attempt' | 'total' | (string & {});
  /** The operation's id. */
  readonly operation?: string;
  /** The idempotency key that was sent. */
  readonly idempotencyKey?: string;
  /** Where to upgrade the plan. */
  readonly upgradeUrl?: string;
  /** Where to buy credits. */
  readonly topupUrl?: string;
  /** More from the service, where it says more. */
  readonly details?: unknown;
  /** The beginning of the body as it was received. It is not enumerable. */
  readonly body?: string;
}

/** Any failure of this client, except for an abort, which rejects with the signal's own reason. */
export declare class BithumanError extends Error implements ErrorFields {
  constructor(message: string, fields?: ErrorFields);
  readonly status?: number;
  readonly code?: string;
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly attempts: readonly Attempt[];
  readonly billed: 'yes' | 'no' | 'unknown';
  readonly retryable: boolean;
  readonly safeToRetry: boolean;
  readonly fix?: string;
  readonly field?: string;
  readonly limit?: 'connect' | 'stall' | 'attempt' | 'total' | (string & {});
  readonly operation?: string;
  readonly idempotencyKey?: string;
  readonly upgradeUrl?: string;
  readonly topupUrl?: string;
  readonly details?: unknown;
  readonly body?: string;
  /** Everything that is known, for a log. */
  toJSON(): Record<string, unknown>;
}

/** The client cannot be made from these settings: a secret or address is missing or malformed. */
export declare class ConfigurationError extends BithumanError {}

/** An argument was refused before anything was sent. `field` names it, `fix` says what to pass. */
export declare class InvalidRequestError extends BithumanError {}

/** No answer arrived: the name did not resolve, the connection failed or broke. */
export declare class APIConnectionError extends BithumanError {}

/** A time limit passed. `limit` says which: connect, stall, attempt or total. */
export declare class APITimeoutError extends APIConnectionError {}

/** A request that spends or speaks broke off after it was sent: it may have been done. Nothing was repeated. */
export declare class OutcomeUnknownError extends APIConnectionError {
  /** Finds out what became of the work: asks the service and never repeats. As `jobs.resolve`. */
  resolve(): Promise<Resolution>;
}

/** The service answered success, but with a body that is not what it promises. */
export declare class ResponseError extends BithumanError {}

/** A delivery is not from the service, was changed, or is too old or too new. */
export declare class WebhookVerificationError extends BithumanError {}

/** A job ended as failed. The message is the service's reason. */
export declare class JobFailedError extends BithumanError {}

/** A job was not done in the time given to wait. It goes on; wait again. */
export declare class JobTimeoutError extends BithumanError {}

/** The service refused. `status` and `code` say why. */
export declare class APIError extends BithumanError {}

/** 400: the request is wrong. */
export declare class BadRequestError extends APIError {}

/** VALIDATION_ERROR: a field is wrong; the message names it. */
export declare class ValidationError extends BadRequestError {}

/** MISSING_PARAM: a field is missing. */
export declare class MissingParamError extends BadRequestError {}

/** VIDEO_INPUT_NOT_SUPPORTED: agents are made from an image. */
export declare class VideoInputNotSupportedError extends BadRequestError {}

/** MODEL_NOT_DOWNLOADABLE: this family has no file. */
export declare class ModelNotDownloadableError extends BadRequestError {}

/** MODEL_NOT_OFFERED: the service does not offer this model; choose another. */
export declare class ModelNotOfferedError extends BadRequestError {}

/** DOWNLOAD_FAILED: the service could not fetch the address. */
export declare class DownloadFailedError extends BadRequestError {}

/** 401: the secret is wrong, revoked or missing. */
export declare class AuthenticationError extends APIError {}

/** UNAUTHORIZED: the secret is wrong or revoked. */
export declare class UnauthorizedError extends AuthenticationError {}

/** MISSING_AUTH: no secret was sent. */
export declare class MissingAuthError extends AuthenticationError {}

/** 402: the balance does not cover it. */
export declare class PaymentRequiredError extends APIError {}

/** INSUFFICIENT_BALANCE: the balance does not cover it; top up at `topupUrl`. */
export declare class InsufficientBalanceError extends PaymentRequiredError {}

/** PAYWALL: the balance of a consumer account does not cover it. */
export declare class PaywallError extends PaymentRequiredError {}

/** 403: not allowed. */
export declare class PermissionDeniedError extends APIError {}

/** FORBIDDEN: another account's id, or too low a role. */
export declare class ForbiddenError extends PermissionDeniedError {}

/** 403 from the delivery network, before the API was reached. */
export declare class EdgeRefusedError extends PermissionDeniedError {}

/** SECRET_REVEAL_CONSOLE_ONLY: stored secrets are revealed in the console only. */
export declare class SecretRevealConsoleOnlyError extends PermissionDeniedError {}

/** PLAN_REQUIRED: not in your plan; see `upgradeUrl`. */
export declare class PlanRequiredError extends PermissionDeniedError {}

/** AGENT_LIMIT_REACHED: the plan has no room for another agent; delete one or upgrade. */
export declare class AgentLimitReachedError extends PermissionDeniedError {}

/** CONCURRENCY_LIMIT_REACHED: as many sessions are live as the plan allows; end one or upgrade. */
export declare class ConcurrencyLimitReachedError extends PermissionDeniedError {}

/** RUNTIME_SUSPENDED: the secret was revoked or the account suspended. */
export declare class RuntimeSuspendedError extends PermissionDeniedError {}

/** ACCOUNT_SUSPENDED: the account is suspended; top up, then ask support. */
export declare class AccountSuspendedError extends PermissionDeniedError {}

/** SESSION_DURATION_LIMIT: the session lasted as long as one may; open a new one. */
export declare class SessionDurationLimitError extends PermissionDeniedError {}

/** 404: no such thing on this account. */
export declare class NotFoundError extends APIError {}

/** NOT_FOUND: no agent with this code on this account. */
export declare class AgentNotFoundError extends NotFoundError {}

/** NOT_FOUND: the agent exists, but no live session is open to hear it. */
export declare class NoActiveSessionError extends NotFoundError {}

/** VOICE_NOT_FOUND: unknown voice. */
export declare class VoiceNotFoundError extends NotFoundError {}

/** MODEL_ARTIFACT_NOT_READY: the file appears some minutes after the agent is ready. */
export declare class ModelArtifactNotReadyError extends NotFoundError {}

/** 409: not in this state. */
export declare class ConflictError extends APIError {}

/** MODEL_NOT_GENERATED: the agent lacks the model; add it first. The message names the call and the cost. */
export declare class ModelNotGeneratedError extends ConflictError {}

/** AGENT_NOT_READY: the agent is still being made; wait until it is ready. */
export declare class AgentNotReadyError extends ConflictError {}

/** BUILD_IN_PROGRESS: the rebuild is queued behind the running one. */
export declare class BuildInProgressError extends ConflictError {}

/** BUILD_CONCURRENCY: another build of the account runs; wait for it. */
export declare class BuildConcurrencyError extends ConflictError {}

/** BUILD_DAILY_CAP: no more builds today. */
export declare class BuildDailyCapError extends ConflictError {}

/** QUOTA_EXCEEDED: the knowledge quota is used up. */
export declare class QuotaExceededError extends ConflictError {}

/** 410: it was there once. */
export declare class GoneError extends APIError {}

/** AGENT_DELETED: the agent was deleted. */
export declare class AgentDeletedError extends GoneError {}

/** AGENT_PURGED: the agent was deleted and its files removed. */
export declare class AgentPurgedError extends GoneError {}

/** ENDPOINT_RETIRED: the vendor withdrew the operation; `fix` names the replacement. */
export declare class EndpointRetiredError extends GoneError {}

/** 413: too large. */
export declare class PayloadTooLargeError extends APIError {}

/** FILE_TOO_LARGE: the file is larger than its kind may be; shrink it. */
export declare class FileTooLargeError extends PayloadTooLargeError {}

/** 415: of a type that is not taken. */
export declare class UnsupportedMediaTypeError extends APIError {}

/** UNSUPPORTED_TYPE: files of this type are not taken; use another. */
export declare class UnsupportedTypeError extends UnsupportedMediaTypeError {}

/** 422: understood, but not possible. */
export declare class UnprocessableEntityError extends APIError {}

/** MODEL_SUBJECT_MISMATCH: the subject does not fit the model; use expression-2 or auto. Nothing was charged. */
export declare class ModelSubjectMismatchError extends UnprocessableEntityError {}

/** IMAGE_FACE_UNSUITABLE: the face in the picture cannot be used; take a closer photo of one person. */
export declare class ImageFaceUnsuitableError extends UnprocessableEntityError {}

/** MODEL_PREREQUISITE_MISSING: the agent lacks what the model is made from. */
export declare class ModelPrerequisiteMissingError extends UnprocessableEntityError {}

/** KB_EMPTY: the knowledge base has no sources; attach some first. */
export declare class KnowledgeBaseEmptyError extends UnprocessableEntityError {}

/** 429: too many requests. */
export declare class RateLimitError extends APIError {}

/** RATE_LIMITED: the account's bucket is empty; wait `retryAfter`. */
export declare class RateLimitedError extends RateLimitError {}

/** SESSION_LIMIT: as many sessions run as may; end one, because waiting does not help. */
export declare class SessionLimitError extends RateLimitError {}

/** 5xx: the service failed. */
export declare class InternalServerError extends APIError {}

/** INTERNAL_ERROR: a fault of the service. */
export declare class ServiceInternalError extends InternalServerError {}

/** UPSTREAM_ERROR: a fault behind the service. */
export declare class UpstreamError extends InternalServerError {}

/** UPSTREAM_UNAVAILABLE: the service could not be reached behind its edge. */
export declare class UpstreamUnavailableError extends InternalServerError {}

/** SERVICE_UNAVAILABLE: down or at capacity; nothing changed. */
export declare class ServiceUnavailableError extends InternalServerError {}

/** NO_AVAILABLE_WORKERS: the service is at capacity; try again later. */
export declare class NoAvailableWorkersError extends InternalServerError {}

/** MODEL_NOT_YET_AVAILABLE: the model is paused; nothing was charged. */
export declare class ModelNotYetAvailableError extends InternalServerError {}

/** UPSTREAM_TIMEOUT: the request may still have been executed. */
export declare class UpstreamTimeoutError extends InternalServerError {}
