//! Error codes, their HTTP status, and the standard error envelope.

use serde_json::{Map, Value, json};

macro_rules! codes {
    ($($name:ident = $text:literal $status:literal,)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Code { $($name,)* }

        impl Code {
            pub(crate) fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            pub(crate) fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }

            pub(crate) fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$name),)* _ => None }
            }
        }
    };
}

codes! {
    Unauthorized = "UNAUTHORIZED" 401,
    MissingAuth = "MISSING_AUTH" 401,
    Forbidden = "FORBIDDEN" 403,
    SecretRevealConsoleOnly = "SECRET_REVEAL_CONSOLE_ONLY" 403,
    PlanRequired = "PLAN_REQUIRED" 403,
    AgentLimitReached = "AGENT_LIMIT_REACHED" 403,
    ConcurrencyLimitReached = "CONCURRENCY_LIMIT_REACHED" 403,
    RuntimeSuspended = "RUNTIME_SUSPENDED" 403,
    AccountSuspended = "ACCOUNT_SUSPENDED" 403,
    SessionDurationLimit = "SESSION_DURATION_LIMIT" 403,
    InsufficientBalance = "INSUFFICIENT_BALANCE" 402,
    Paywall = "PAYWALL" 402,
    NotFound = "NOT_FOUND" 404,
    VoiceNotFound = "VOICE_NOT_FOUND" 404,
    ModelArtifactNotReady = "MODEL_ARTIFACT_NOT_READY" 404,
    ValidationError = "VALIDATION_ERROR" 400,
    MissingParam = "MISSING_PARAM" 400,
    VideoInputNotSupported = "VIDEO_INPUT_NOT_SUPPORTED" 400,
    ModelNotDownloadable = "MODEL_NOT_DOWNLOADABLE" 400,
    ModelNotOffered = "MODEL_NOT_OFFERED" 400,
    DownloadFailed = "DOWNLOAD_FAILED" 400,
    ModelNotGenerated = "MODEL_NOT_GENERATED" 409,
    AgentNotReady = "AGENT_NOT_READY" 409,
    BuildInProgress = "BUILD_IN_PROGRESS" 409,
    BuildConcurrency = "BUILD_CONCURRENCY" 409,
    BuildDailyCap = "BUILD_DAILY_CAP" 409,
    QuotaExceeded = "QUOTA_EXCEEDED" 409,
    AgentDeleted = "AGENT_DELETED" 410,
    AgentPurged = "AGENT_PURGED" 410,
    EndpointRetired = "ENDPOINT_RETIRED" 410,
    FileTooLarge = "FILE_TOO_LARGE" 413,
    UnsupportedType = "UNSUPPORTED_TYPE" 415,
    ModelSubjectMismatch = "MODEL_SUBJECT_MISMATCH" 422,
    ImageFaceUnsuitable = "IMAGE_FACE_UNSUITABLE" 422,
    ModelPrerequisiteMissing = "MODEL_PREREQUISITE_MISSING" 422,
    KbEmpty = "KB_EMPTY" 422,
    RateLimited = "RATE_LIMITED" 429,
    SessionLimit = "SESSION_LIMIT" 429,
    InternalError = "INTERNAL_ERROR" 500,
    UpstreamError = "UPSTREAM_ERROR" 500,
    UpstreamUnavailable = "UPSTREAM_UNAVAILABLE" 502,
    ServiceUnavailable = "SERVICE_UNAVAILABLE" 503,
    NoAvailableWorkers = "NO_AVAILABLE_WORKERS" 503,
    ModelNotYetAvailable = "MODEL_NOT_YET_AVAILABLE" 503,
    UpstreamTimeout = "UPSTREAM_TIMEOUT" 504,
}

pub(crate) const UPGRADE_URL: &str = "https://www.bithuman.ai/pricing";
const TOPUP_URL: &str = "https://www.bithuman.ai/billing";

/// How an error body looks; the service has three ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Envelope,
    /// The web framework's `detail`.
    Framework,
    /// The envelope with the word that self-hosted runtimes switch on; the meter adds `accepted: false`.
    SelfHosting {
        meter: bool,
    },
}

/// Why a request was not served.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) retry_after: Option<u64>,
    /// Where the status is not the usual one of the code.
    status: Option<u16>,
    details: Option<Value>,
    form: Form,
}

impl Refusal {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), retry_after: None, status: None, details: None, form: Form::Envelope }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Code::ValidationError, message)
    }

    /// A validation error that the service reports as a conflict.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self { status: Some(409), ..Self::invalid(message) }
    }

    /// A validation error of the routes that answer 422.
    pub(crate) fn unprocessable(message: impl Into<String>) -> Self {
        Self { status: Some(422), ..Self::invalid(message) }
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(Code::Forbidden, message)
    }

    pub(crate) fn unknown(what: &str, id: &str) -> Self {
        Self::new(Code::NotFound, format!("{what} not found: {id}"))
    }

    pub(crate) fn missing(field: &str) -> Self {
        Self::new(Code::MissingParam, format!("Missing required field: {field}"))
    }

    pub(crate) fn agent_not_found(code: &str) -> Self {
        Self::new(Code::NotFound, format!("Agent not found: {code}"))
    }

    pub(crate) fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    pub(crate) fn details(mut self, details: Value) -> Self {
        self.details = Some(details);
        self
    }

    /// Gives the body the form of a route; one that was chosen before stays.
    pub(crate) fn form(mut self, form: Form) -> Self {
        if self.form == Form::Envelope {
            self.form = form;
        }
        if form == (Form::SelfHosting { meter: true }) && self.code == Code::AccountSuspended {
            self.status = Some(402);
        }
        self
    }

    pub(crate) fn status(&self) -> u16 {
        self.status.unwrap_or_else(|| self.code.status())
    }

    pub(crate) fn body(&self) -> Value {
        if self.form == Form::Framework {
            return json!({"detail": [{"loc": ["body"], "msg": self.message, "type": "value_error"}]});
        }
        let status = self.status();
        let mut error = Map::new();
        error.insert("code".into(), json!(self.code.text()));
        error.insert("message".into(), json!(self.message));
        error.insert("httpStatus".into(), json!(status));
        match self.code {
            Code::PlanRequired | Code::AgentLimitReached | Code::ConcurrencyLimitReached => {
                error.insert("upgrade_url".into(), json!(UPGRADE_URL));
            }
            Code::InsufficientBalance => {
                error.insert("topup_url".into(), json!(TOPUP_URL));
            }
            _ => {}
        }
        if let Some(details) = &self.details {
            error.insert("details".into(), details.clone());
        }
        let mut body = json!({"error": error, "status": "error", "status_code": status});
        if let Form::SelfHosting { meter } = self.form {
            body["error"]["type"] = json!(self.self_hosting_word());
            if meter {
                body["accepted"] = json!(false);
            }
        }
        body
    }

    fn self_hosting_word(&self) -> String {
        match self.code {
            Code::MissingAuth => "missing_credentials".into(),
            Code::Unauthorized => "invalid_credentials".into(),
            code => code.text().to_ascii_lowercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_status_numbers_agree() {
        let body = Refusal::new(Code::InsufficientBalance, "short").body();
        assert_eq!(body["error"]["httpStatus"], 402);
        assert_eq!(body["status_code"], 402);
        assert_eq!(body["status"], "error");
        assert_eq!(body["error"]["topup_url"], TOPUP_URL);
        assert_eq!(Code::parse("MODEL_ARTIFACT_NOT_READY"), Some(Code::ModelArtifactNotReady));
    }
}
