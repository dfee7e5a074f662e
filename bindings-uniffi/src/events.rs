//! What happens to calls, as the other language hears it, durations in seconds.

use std::fmt;
use std::time::{Duration, SystemTime};

use bithuman_rest::events::{AttemptEnded, CallEnded, CallEvent, CallFacts, Happening};

/// Something that happened to a call.
#[derive(uniffi::Record)]
pub struct NativeEvent {
    pub call: NativeFacts,
    pub what: What,
    /// In one line, for a log.
    pub description: String,
}

/// What is known of a call from its beginning.
#[derive(uniffi::Record)]
pub struct NativeFacts {
    pub number: i64,
    pub operation: String,
    pub method: String,
    pub template: String,
    pub url: String,
    pub at: SystemTime,
}

/// What can happen to it.
#[derive(uniffi::Enum)]
pub enum What {
    Retired {
        on: String,
        instead: String,
    },
    Limited {
        waited: f64,
    },
    PlanNotice {
        notice: String,
    },
    Attempted {
        number: i64,
        at: SystemTime,
        took: f64,
        status: Option<u16>,
        request_id: Option<String>,
        error_type: Option<String>,
        problem: Option<String>,
        request_bytes: Option<i64>,
        response_bytes: Option<i64>,
    },
    Repeating {
        number: i64,
        wait: f64,
        problem: String,
    },
    Finished {
        took: f64,
        attempts: i64,
        status: Option<u16>,
        error_class: Option<String>,
        cancelled: bool,
        billed: String,
    },
}

impl NativeEvent {
    /// Nothing of an answer: how its attempt and its call end is told apart.
    pub(crate) fn read(event: &CallEvent) -> Option<Self> {
        let what = match &event.what {
            Happening::Retired(retired) => What::Retired { on: retired.on.to_owned(), instead: retired.instead.to_owned() },
            Happening::Limited { waited } => What::Limited { waited: waited.as_secs_f64() },
            Happening::PlanNotice(notice) => What::PlanNotice { notice: notice.clone() },
            Happening::Attempted(end) => attempted(end),
            Happening::Repeating { number, wait, problem } => {
                What::Repeating { number: whole(*number), wait: wait.as_secs_f64(), problem: problem.clone() }
            }
            Happening::Finished(end) => finished(end),
            _ => return None,
        };
        Some(Self { call: NativeFacts::from(&*event.call), what, description: Line(event).to_string() })
    }
}

fn attempted(end: &AttemptEnded) -> What {
    What::Attempted {
        number: whole(end.number),
        at: end.at.into(),
        took: end.took.as_secs_f64(),
        status: end.status,
        request_id: end.request_id.clone(),
        error_type: end.error_type.clone(),
        problem: end.problem.clone(),
        request_bytes: end.request_bytes.map(whole),
        response_bytes: end.response_bytes.map(whole),
    }
}

fn finished(end: &CallEnded) -> What {
    What::Finished {
        took: end.took.as_secs_f64(),
        attempts: whole(end.attempts),
        status: end.status,
        error_class: end.error.map(|class| class.name().to_owned()),
        cancelled: end.cancelled,
        billed: end.billed.as_str().to_owned(),
    }
}

impl From<&CallFacts> for NativeFacts {
    fn from(call: &CallFacts) -> Self {
        Self {
            number: whole(call.number),
            operation: call.operation.to_owned(),
            method: call.method.to_owned(),
            template: call.template.to_owned(),
            url: call.url(),
            at: call.at.into(),
        }
    }
}

fn whole<T: TryInto<i64>>(count: T) -> i64 {
    count.try_into().unwrap_or(i64::MAX)
}

/// An event in one line.
struct Line<'a>(&'a CallEvent);

impl fmt::Display for Line<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(CallEvent { call, what }) = self;
        write!(to, "{}: ", call.operation)?;
        match what {
            Happening::Retired(retired) => write!(to, "withdrawn by the service on {}: {}", retired.on, retired.instead),
            Happening::Limited { waited } => write!(to, "waited {} for the account's rate limits", seconds(*waited)),
            Happening::PlanNotice(notice) => to.write_str(notice),
            Happening::Attempted(end) => {
                write!(to, "attempt {}: {} {} ", end.number, call.method, call.url())?;
                match (end.status, &end.error_type) {
                    (Some(status), _) => write!(to, "{status}")?,
                    (None, error) => to.write_str(error.as_deref().unwrap_or("ended"))?,
                }
                write!(to, " in {}", seconds(end.took))?;
                end.problem.iter().try_for_each(|problem| write!(to, ": {problem}"))?;
                end.request_id.iter().try_for_each(|id| write!(to, " (request id {id})"))
            }
            Happening::Repeating { number, wait, problem } => write!(to, "attempt {number} follows in {}: {problem}", seconds(*wait)),
            Happening::Finished(end) if end.cancelled => write!(to, "given up after {}", seconds(end.took)),
            Happening::Finished(end) => match end.error {
                Some(class) => write!(to, "{} after {} (attempts: {})", class.name(), seconds(end.took), end.attempts),
                None => write!(to, "done in {} (attempts: {})", seconds(end.took), end.attempts),
            },
            _ => Ok(()),
        }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.3} s", time.as_secs_f64())
}
