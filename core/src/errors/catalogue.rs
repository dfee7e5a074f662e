//! Every error code of the API: its class, whether repeating may help, and what to do.

use super::ErrorClass;

/// Whether repeating may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Not without changing the request.
    No,
    /// After something else has changed.
    AfterChange,
    /// After a pause, when the operation may be repeated.
    AfterPause,
    /// It is a state that passes by itself: poll.
    Poll,
}

/// One error code.
#[derive(Debug)]
pub struct Code {
    /// The code as the API spells it.
    pub code: &'static str,
    /// Its HTTP status; the first one where sources name several.
    pub status: u16,
    /// Its class.
    pub class: ErrorClass,
    /// Whether repeating may help.
    pub again: Again,
    /// What to do.
    pub fix: &'static str,
}

macro_rules! codes {
    ($($code:ident $status:literal $class:ident $again:ident $fix:literal;)*) => {
        /// Every code, by status.
        pub const CODES: &[Code] = &[$(Code {
            code: stringify!($code),
            status: $status,
            class: ErrorClass::$class,
            again: Again::$again,
            fix: $fix,
        }),*];
    };
}

codes! {
    VALIDATION_ERROR 400 ValidationError No "correct the field that the message names";
    MISSING_PARAM 400 MissingParamError No "add the missing field";
    VIDEO_INPUT_NOT_SUPPORTED 400 VideoInputNotSupportedError No "pass an image instead of a video";
    MODEL_NOT_DOWNLOADABLE 400 ModelNotDownloadableError No "choose a model that has a file: essence-1, essence-2 or expression-2";
    MODEL_NOT_OFFERED 400 ModelNotOfferedError No "choose another model";
    DOWNLOAD_FAILED 400 DownloadFailedError No "make the address public";
    UNAUTHORIZED 401 UnauthorizedError No "replace the secret: this one is wrong or revoked";
    MISSING_AUTH 401 MissingAuthError No "pass the account's secret to the client";
    INSUFFICIENT_BALANCE 402 InsufficientBalanceError No "top up the account";
    PAYWALL 402 PaywallError No "top up the account";
    FORBIDDEN 403 ForbiddenError No "use your own user id, or a role that may do this";
    SECRET_REVEAL_CONSOLE_ONLY 403 SecretRevealConsoleOnlyError No "reveal it in the console, or create another secret";
    PLAN_REQUIRED 403 PlanRequiredError No "upgrade the plan";
    AGENT_LIMIT_REACHED 403 AgentLimitReachedError AfterChange "delete an agent or upgrade the plan";
    CONCURRENCY_LIMIT_REACHED 403 ConcurrencyLimitReachedError AfterChange "end a session or upgrade the plan";
    RUNTIME_SUSPENDED 403 RuntimeSuspendedError No "create a new secret; if the account is suspended, ask support";
    ACCOUNT_SUSPENDED 403 AccountSuspendedError No "top up the account, then ask support";
    SESSION_DURATION_LIMIT 403 SessionDurationLimitError AfterChange "open a new session";
    NOT_FOUND 404 NotFoundError No "check the code: it is wrong, or not of this account";
    VOICE_NOT_FOUND 404 VoiceNotFoundError No "choose a voice from the list of voices";
    MODEL_ARTIFACT_NOT_READY 404 ModelArtifactNotReadyError Poll "wait: the file appears some minutes after the agent is ready";
    MODEL_NOT_GENERATED 409 ModelNotGeneratedError AfterChange "add the model to the agent first";
    AGENT_NOT_READY 409 AgentNotReadyError AfterChange "wait until the agent is ready";
    BUILD_IN_PROGRESS 409 BuildInProgressError AfterChange "wait: the rebuild is already queued";
    BUILD_CONCURRENCY 409 BuildConcurrencyError AfterChange "wait for the other build";
    BUILD_DAILY_CAP 409 BuildDailyCapError AfterChange "try again tomorrow";
    QUOTA_EXCEEDED 409 QuotaExceededError No "remove sources or upgrade the plan";
    AGENT_DELETED 410 AgentDeletedError No "create the agent again";
    AGENT_PURGED 410 AgentPurgedError No "create the agent again";
    ENDPOINT_RETIRED 410 EndpointRetiredError No "use the replacement that the message names";
    FILE_TOO_LARGE 413 FileTooLargeError No "shrink the file";
    UNSUPPORTED_TYPE 415 UnsupportedTypeError No "use another file type";
    MODEL_SUBJECT_MISMATCH 422 ModelSubjectMismatchError No "use expression-2 or auto for this subject";
    IMAGE_FACE_UNSUITABLE 422 ImageFaceUnsuitableError No "use a closer photo of one person";
    MODEL_PREREQUISITE_MISSING 422 ModelPrerequisiteMissingError No "the agent lacks the stored image or video that this model needs";
    KB_EMPTY 422 KnowledgeBaseEmptyError No "attach sources first";
    RATE_LIMITED 429 RateLimitedError AfterPause "wait for the time in retry_after";
    SESSION_LIMIT 429 SessionLimitError AfterChange "end a session";
    INTERNAL_ERROR 500 ServiceInternalError AfterPause "try once more, then report the request id to support";
    UPSTREAM_ERROR 500 UpstreamError AfterPause "try again later";
    UPSTREAM_UNAVAILABLE 502 UpstreamUnavailableError AfterPause "try again later";
    SERVICE_UNAVAILABLE 503 ServiceUnavailableError AfterPause "try again later";
    NO_AVAILABLE_WORKERS 503 NoAvailableWorkersError AfterPause "try again later";
    MODEL_NOT_YET_AVAILABLE 503 ModelNotYetAvailableError AfterPause "try again later, or use another model";
    UPSTREAM_TIMEOUT 504 UpstreamTimeoutError AfterPause "the request may have been executed: look before you repeat it";
}

/// What is known of a code.
pub fn lookup(code: &str) -> Option<&'static Code> {
    CODES.iter().find(|entry| entry.code == code)
}

/// The class of a status whose code is unknown or missing.
pub fn class_of_status(status: u16) -> ErrorClass {
    match status {
        400 => ErrorClass::BadRequestError,
        401 => ErrorClass::AuthenticationError,
        402 => ErrorClass::PaymentRequiredError,
        403 => ErrorClass::PermissionDeniedError,
        404 => ErrorClass::NotFoundError,
        409 => ErrorClass::ConflictError,
        410 => ErrorClass::GoneError,
        413 => ErrorClass::PayloadTooLargeError,
        415 => ErrorClass::UnsupportedMediaTypeError,
        422 => ErrorClass::UnprocessableEntityError,
        429 => ErrorClass::RateLimitError,
        500.. => ErrorClass::InternalServerError,
        _ => ErrorClass::APIError,
    }
}
