//! What happens to calls, told while it happens: what every language's logging and telemetry are made from.
//!
//! No event holds a secret, a body, or the query of an address.

mod line;

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;

use crate::describe::Timestamp;
use crate::errors::{Billed, ErrorClass};
use crate::operation::Retired;
use crate::response::ResponseInfo;
pub use crate::transport::take_warnings;

/// Told of what happens to calls, by whatever thread it happens on. It should not take long: the call waits for it.
pub type Listener = Arc<dyn Fn(&CallEvent) + Send + Sync>;

/// Asked for the headers that an attempt is to carry to the API's origin beside its own, such as `traceparent`.
pub type Propagator = Arc<dyn Fn(&AttemptBegun) -> BoxFuture<'static, Vec<(String, String)>> + Send + Sync>;

/// Something that happened to a call.
#[derive(Clone, Debug)]
pub struct CallEvent {
    /// The call that it happened to.
    pub call: Arc<CallFacts>,
    /// What happened.
    pub what: Happening,
}

/// What is known of a call from its beginning: one request of one operation, however often it is sent.
#[derive(Debug)]
pub struct CallFacts {
    /// Its number in this process, the same in all of its events.
    pub number: u64,
    /// The operation's id.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path with `{placeholders}`, the same for all calls of the operation.
    pub template: &'static str,
    /// The path that is asked for, without its query.
    pub path: String,
    /// The address that paths begin after.
    pub base_url: String,
    /// The host that is asked.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// When the call began.
    pub at: Timestamp,
}

impl CallFacts {
    /// The address without its query.
    pub fn url(&self) -> String {
        format!("{}{}", self.base_url, self.path)
    }
}

/// An attempt that is about to be sent.
#[derive(Clone, Debug)]
pub struct AttemptBegun {
    /// The call that it belongs to.
    pub call: Arc<CallFacts>,
    /// Which attempt of the call it is; the first is 1.
    pub number: usize,
    /// When it began.
    pub at: Timestamp,
}

/// What can happen to a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Happening {
    /// The vendor withdrew the operation.
    Retired(Retired),
    /// It waited until the account's rate limits let it go.
    Limited {
        /// How long.
        waited: Duration,
    },
    /// The headers of an answer arrived, or the journal had the answer.
    Answered(ResponseInfo),
    /// The service warned about the account's plan, in its own words.
    PlanNotice(String),
    /// An attempt ended.
    Attempted(AttemptEnded),
    /// It will be sent again.
    Repeating {
        /// The number of the attempt that comes next.
        number: usize,
        /// How long it waits before. Nothing where the account's rate limits pace it.
        wait: Duration,
        /// Why: the service's error code, or what went wrong in words.
        problem: String,
    },
    /// The call ended. Nothing more is told of it.
    Finished(CallEnded),
}

/// How an attempt ended.
#[derive(Clone, Debug)]
pub struct AttemptEnded {
    /// Which attempt of the call it was; the first is 1.
    pub number: usize,
    /// When it began: rate limits were waited for before.
    pub at: Timestamp,
    /// How long it took, to the end of its answer; of an answer that is handed over while it arrives, to the end of the headers.
    pub took: Duration,
    /// The HTTP status, where there was an answer.
    pub status: Option<u16>,
    /// The version of HTTP that answered, such as `1.1`.
    pub protocol: Option<&'static str>,
    /// The id to give to support.
    pub request_id: Option<String>,
    /// What failed, for telemetry: the status of a refusal, else the class of the error, `cancelled` where it was given up.
    pub error_type: Option<String>,
    /// What failed, for people: the service's error code, or words.
    pub problem: Option<String>,
    /// The size of the request's body, where it is known beforehand.
    pub request_bytes: Option<u64>,
    /// The size of the answer's body, where it was read whole.
    pub response_bytes: Option<u64>,
}

/// How a call ended.
#[derive(Clone, Debug)]
pub struct CallEnded {
    /// How long it took in all, waiting included; of an answer that is handed over while it arrives, to the end of the headers.
    pub took: Duration,
    /// How many attempts were made.
    pub attempts: usize,
    /// The last status.
    pub status: Option<u16>,
    /// The error it ended with.
    pub error: Option<ErrorClass>,
    /// Whether the caller gave it up.
    pub cancelled: bool,
    /// Whether it costs anything. A replayed answer cost what its first one did, and nothing more.
    pub billed: Billed,
}

/// Both of two listeners.
pub(crate) fn both(first: Option<&Listener>, second: Listener) -> Listener {
    match first.cloned() {
        None => second,
        Some(first) => Arc::new(move |event: &CallEvent| {
            first(event);
            second(event);
        }),
    }
}
