//! What can go wrong, in one hierarchy.

mod catalogue;
mod class;
mod refusal;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use catalogue::{Again, CODES, Code, class_of_status, lookup};
pub use class::ErrorClass;
#[doc(hidden)]
pub use refusal::refusal as read_refusal;
pub(crate) use refusal::{refusal, refused_in_conversation};

use crate::describe::{Json, Timestamp};

/// A failure. Match on [`Error::class`] or ask [`Error::is`].
#[derive(Clone)]
pub struct Error(Box<Details>);

/// What is known of a failure.
#[derive(Clone, Debug)]
pub struct Details {
    /// Its class.
    pub class: ErrorClass,
    /// What happened, for a person.
    pub message: String,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The API's error code.
    pub code: Option<String>,
    /// The id to give to support.
    pub request_id: Option<String>,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
    /// Every attempt that was made.
    pub attempts: Vec<Attempt>,
    /// Whether credits were spent.
    pub billed: Billed,
    /// Whether the same call can be made again without doing the work twice: with `idempotency_key`, where there is one.
    pub safe_to_retry: bool,
    /// What to do.
    pub fix: Option<String>,
    /// The argument that was refused.
    pub field: Option<String>,
    /// The time limit that passed: `connect`, `stall`, `attempt` or `total`.
    pub limit: Option<&'static str>,
    /// The operation's id.
    pub operation: Option<&'static str>,
    /// The idempotency key that was sent.
    pub idempotency_key: Option<String>,
    /// Where to upgrade the plan.
    pub upgrade_url: Option<String>,
    /// Where to buy credits.
    pub topup_url: Option<String>,
    /// More from the service, where it says more.
    pub details: Option<Json>,
    /// The beginning of the body as it was received.
    pub body: Option<String>,
    /// What it came of, where that was code of the application: what a secret provider failed with.
    pub cause: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// One attempt of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// When it began.
    pub at: Timestamp,
    /// How long it took.
    pub took: Duration,
    /// How long was waited before it.
    pub waited: Duration,
    /// The HTTP status, if one arrived.
    pub status: Option<u16>,
    /// The request id, if one arrived.
    pub request_id: Option<String>,
    /// What went wrong, in a few words.
    pub problem: String,
}

/// Whether credits were spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Billed {
    /// They were.
    Yes,
    /// They were not.
    No,
    /// No one can tell from here.
    Unknown,
}

impl Billed {
    /// As text.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

impl Error {
    /// An error with a class and a message, and nothing else known.
    pub fn new(class: ErrorClass, message: impl Into<String>) -> Self {
        Self(Box::new(Details {
            class,
            message: message.into(),
            status: None,
            code: None,
            request_id: None,
            retry_after: None,
            attempts: Vec::new(),
            billed: Billed::No,
            safe_to_retry: true,
            fix: None,
            field: None,
            limit: None,
            operation: None,
            idempotency_key: None,
            upgrade_url: None,
            topup_url: None,
            details: None,
            body: None,
            cause: None,
        }))
    }

    /// An argument that was refused before anything was sent.
    pub fn invalid(field: impl Into<String>, problem: impl fmt::Display, fix: impl Into<String>) -> Self {
        Self::refused(ErrorClass::InvalidRequestError, field.into(), &problem, fix.into())
    }

    /// A setting that no client can be made from.
    pub fn configuration(field: impl Into<String>, problem: impl fmt::Display, fix: impl Into<String>) -> Self {
        Self::refused(ErrorClass::ConfigurationError, field.into(), &problem, fix.into())
    }

    fn refused(class: ErrorClass, field: String, problem: &dyn fmt::Display, fix: String) -> Self {
        let mut error = Self::new(class, format!("{field}: {problem}; {fix}"));
        error.0.field = Some(field);
        error.0.fix = Some(fix);
        error
    }

    /// What to change about it.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut Details)) -> Self {
        change(&mut self.0);
        self
    }

    /// The error of what came after billed work had begun: a job that failed gave its credits back; any other goes on and is charged.
    pub(crate) fn once_begun(self) -> Self {
        let failed = self.is(ErrorClass::JobFailedError);
        self.with(|details| details.billed = if failed { Billed::No } else { Billed::Yes })
    }

    /// Its class.
    pub fn class(&self) -> ErrorClass {
        self.0.class
    }

    /// Whether it is of `class` or a kind of it.
    pub fn is(&self, class: ErrorClass) -> bool {
        self.0.class.is_a(class)
    }

    /// Whether the same call may succeed later without being changed.
    pub fn is_retryable(&self) -> bool {
        match self.0.code.as_deref().and_then(lookup) {
            Some(code) => matches!(code.again, Again::AfterPause | Again::Poll),
            None => {
                matches!(self.0.status, Some(408 | 429 | 500..)) || (self.0.status.is_none() && self.is(ErrorClass::APIConnectionError))
            }
        }
    }
}

impl std::ops::Deref for Error {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)?;
        if let Some(fix) = self.fix.as_deref().filter(|fix| !self.message.contains(fix)) {
            write!(formatter, "; {fix}")?;
        }
        let mut facts = Vec::new();
        if let Some(status) = self.status {
            facts.push(format!("status {status}"));
        }
        if let Some(code) = &self.code {
            facts.push(code.clone());
        }
        if let Some(id) = &self.request_id {
            facts.push(format!("request {id}"));
        }
        if self.billed == Billed::Unknown {
            facts.push("billing unknown".to_owned());
        }
        if facts.is_empty() { Ok(()) } else { write!(formatter, " ({})", facts.join(", ")) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {self}", self.class.name())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}
