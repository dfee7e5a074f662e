//! What happens to calls, as the other language hears it, durations in seconds.

use std::time::SystemTime;

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
        Some(Self { call: NativeFacts::from(&*event.call), what, description: event.to_string() })
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
