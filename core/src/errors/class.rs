//! The one hierarchy of errors, the same names in every language.

/// Declares the classes: name, parent, meaning.
macro_rules! classes {
    ($($name:ident: $parent:ident, $doc:literal;)*) => {
        /// The class of an error.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorClass {
            /// The root of all.
            BithumanError,
            $(#[doc = $doc] $name,)*
        }

        impl ErrorClass {
            /// Every class, parents before children.
            pub const ALL: &'static [Self] = &[Self::BithumanError, $(Self::$name,)*];

            /// The name, the same in every language.
            pub fn name(self) -> &'static str {
                match self {
                    Self::BithumanError => "BithumanError",
                    $(Self::$name => stringify!($name),)*
                }
            }

            /// The class that this is a kind of.
            pub fn parent(self) -> Option<Self> {
                match self {
                    Self::BithumanError => None,
                    $(Self::$name => Some(Self::$parent),)*
                }
            }

            /// What it means.
            pub fn doc(self) -> &'static str {
                match self {
                    Self::BithumanError => "Any failure of this client.",
                    $(Self::$name => $doc,)*
                }
            }
        }
    };
}

classes! {
    ConfigurationError: BithumanError, "The client cannot be made from these settings: a secret or address is missing or malformed.";
    InvalidRequestError: BithumanError, "An argument was refused before anything was sent. `field` names it, `fix` says what to pass.";
    APIConnectionError: BithumanError, "No answer arrived: the name did not resolve, the connection failed or broke.";
    APITimeoutError: APIConnectionError, "A time limit passed. `limit` says which: connect, stall, attempt or total.";
    OutcomeUnknownError: APIConnectionError, "A request that spends or speaks broke off after it was sent: it may have been done. Nothing was repeated.";
    ResponseError: BithumanError, "The service answered success, but with a body that is not what it promises.";
    WebhookVerificationError: BithumanError, "A delivery is not from the service, was changed, or is too old or too new.";
    JobFailedError: BithumanError, "A job ended as failed. The message is the service's reason.";
    JobTimeoutError: BithumanError, "A job was not done in the time given to wait. It goes on; wait again.";
    APIError: BithumanError, "The service refused. `status` and `code` say why.";
    BadRequestError: APIError, "400: the request is wrong.";
    ValidationError: BadRequestError, "VALIDATION_ERROR: a field is wrong; the message names it.";
    MissingParamError: BadRequestError, "MISSING_PARAM: a field is missing.";
    VideoInputNotSupportedError: BadRequestError, "VIDEO_INPUT_NOT_SUPPORTED: agents are made from an image.";
    ModelNotDownloadableError: BadRequestError, "MODEL_NOT_DOWNLOADABLE: this family has no file.";
    ModelNotOfferedError: BadRequestError, "MODEL_NOT_OFFERED: the service does not offer this model; choose another.";
    DownloadFailedError: BadRequestError, "DOWNLOAD_FAILED: the service could not fetch the address.";
    AuthenticationError: APIError, "401: the secret is wrong, revoked or missing.";
    UnauthorizedError: AuthenticationError, "UNAUTHORIZED: the secret is wrong or revoked.";
    MissingAuthError: AuthenticationError, "MISSING_AUTH: no secret was sent.";
    PaymentRequiredError: APIError, "402: the balance does not cover it.";
    InsufficientBalanceError: PaymentRequiredError, "INSUFFICIENT_BALANCE: the balance does not cover it; top up at `topup_url`.";
    PaywallError: PaymentRequiredError, "PAYWALL: the balance of a consumer account does not cover it.";
    PermissionDeniedError: APIError, "403: not allowed.";
    ForbiddenError: PermissionDeniedError, "FORBIDDEN: another account's id, or too low a role.";
    EdgeRefusedError: PermissionDeniedError, "403 from the delivery network, before the API was reached.";
    SecretRevealConsoleOnlyError: PermissionDeniedError, "SECRET_REVEAL_CONSOLE_ONLY: stored secrets are revealed in the console only.";
    PlanRequiredError: PermissionDeniedError, "PLAN_REQUIRED: not in your plan; see `upgrade_url`.";
    AgentLimitReachedError: PermissionDeniedError, "AGENT_LIMIT_REACHED: the plan has no room for another agent; delete one or upgrade.";
    ConcurrencyLimitReachedError: PermissionDeniedError, "CONCURRENCY_LIMIT_REACHED: as many sessions are live as the plan allows; end one or upgrade.";
    RuntimeSuspendedError: PermissionDeniedError, "RUNTIME_SUSPENDED: the secret was revoked or the account suspended.";
    AccountSuspendedError: PermissionDeniedError, "ACCOUNT_SUSPENDED: the account is suspended; top up, then ask support.";
    SessionDurationLimitError: PermissionDeniedError, "SESSION_DURATION_LIMIT: the session lasted as long as one may; open a new one.";
    NotFoundError: APIError, "404: no such thing on this account.";
    AgentNotFoundError: NotFoundError, "NOT_FOUND: no agent with this code on this account.";
    NoActiveSessionError: NotFoundError, "NOT_FOUND: the agent exists, but no live session is open to hear it.";
    VoiceNotFoundError: NotFoundError, "VOICE_NOT_FOUND: unknown voice.";
    ModelArtifactNotReadyError: NotFoundError, "MODEL_ARTIFACT_NOT_READY: the file appears some minutes after the agent is ready.";
    ConflictError: APIError, "409: not in this state.";
    ModelNotGeneratedError: ConflictError, "MODEL_NOT_GENERATED: the agent lacks the model; add it first. The message names the call and the cost.";
    AgentNotReadyError: ConflictError, "AGENT_NOT_READY: the agent is still being made; wait until it is ready.";
    BuildInProgressError: ConflictError, "BUILD_IN_PROGRESS: the rebuild is queued behind the running one.";
    BuildConcurrencyError: ConflictError, "BUILD_CONCURRENCY: another build of the account runs; wait for it.";
    BuildDailyCapError: ConflictError, "BUILD_DAILY_CAP: no more builds today.";
    QuotaExceededError: ConflictError, "QUOTA_EXCEEDED: the knowledge quota is used up.";
    GoneError: APIError, "410: it was there once.";
    AgentDeletedError: GoneError, "AGENT_DELETED: the agent was deleted.";
    AgentPurgedError: GoneError, "AGENT_PURGED: the agent was deleted and its files removed.";
    EndpointRetiredError: GoneError, "ENDPOINT_RETIRED: the vendor withdrew the operation; `fix` names the replacement.";
    PayloadTooLargeError: APIError, "413: too large.";
    FileTooLargeError: PayloadTooLargeError, "FILE_TOO_LARGE: the file is larger than its kind may be; shrink it.";
    UnsupportedMediaTypeError: APIError, "415: of a type that is not taken.";
    UnsupportedTypeError: UnsupportedMediaTypeError, "UNSUPPORTED_TYPE: files of this type are not taken; use another.";
    UnprocessableEntityError: APIError, "422: understood, but not possible.";
    ModelSubjectMismatchError: UnprocessableEntityError, "MODEL_SUBJECT_MISMATCH: the subject does not fit the model; use expression-2 or auto. Nothing was charged.";
    ImageFaceUnsuitableError: UnprocessableEntityError, "IMAGE_FACE_UNSUITABLE: the face in the picture cannot be used; take a closer photo of one person.";
    ModelPrerequisiteMissingError: UnprocessableEntityError, "MODEL_PREREQUISITE_MISSING: the agent lacks what the model is made from.";
    KnowledgeBaseEmptyError: UnprocessableEntityError, "KB_EMPTY: the knowledge base has no sources; attach some first.";
    RateLimitError: APIError, "429: too many requests.";
    RateLimitedError: RateLimitError, "RATE_LIMITED: the account's bucket is empty; wait `retry_after`.";
    SessionLimitError: RateLimitError, "SESSION_LIMIT: as many sessions run as may; end one, because waiting does not help.";
    InternalServerError: APIError, "5xx: the service failed.";
    ServiceInternalError: InternalServerError, "INTERNAL_ERROR: a fault of the service.";
    UpstreamError: InternalServerError, "UPSTREAM_ERROR: a fault behind the service.";
    UpstreamUnavailableError: InternalServerError, "UPSTREAM_UNAVAILABLE: the service could not be reached behind its edge.";
    ServiceUnavailableError: InternalServerError, "SERVICE_UNAVAILABLE: down or at capacity; nothing changed.";
    NoAvailableWorkersError: InternalServerError, "NO_AVAILABLE_WORKERS: the service is at capacity; try again later.";
    ModelNotYetAvailableError: InternalServerError, "MODEL_NOT_YET_AVAILABLE: the model is paused; nothing was charged.";
    UpstreamTimeoutError: InternalServerError, "UPSTREAM_TIMEOUT: the request may still have been executed.";
}

impl ErrorClass {
    /// Whether this is `other` or a kind of it.
    pub fn is_a(self, other: Self) -> bool {
        self == other || self.parent().is_some_and(|parent| parent.is_a(other))
    }
}
