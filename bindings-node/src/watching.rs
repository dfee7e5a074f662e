//! What happens to a call, told to JavaScript while it happens, and the headers that it is asked for before each attempt.

use std::sync::Arc;

use bithuman_rest::Client;
use bithuman_rest::events::{AttemptBegun, CallEvent, CallFacts, Happening};
use serde_json::{Map, Value, json};

use crate::failure::{milliseconds, present};
use crate::mailbox::{Mailbox, Tag};
use crate::parcel::Parcel;

/// Who watches a call: a receiver of messages, which may also want to be asked for headers.
#[napi_derive::napi(object)]
pub struct Watch {
    /// The receiver.
    pub id: u32,
    /// Whether it is asked for headers.
    pub asked: bool,
}

/// Tells the receiver once that nothing more comes.
struct Watched {
    id: u32,
    mailbox: Arc<Mailbox>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.mailbox.post(self.id, Tag::Closed, Parcel::default());
    }
}

/// The client, telling of its calls.
pub(crate) fn watched(client: &Client, watch: &Watch, mailbox: &Arc<Mailbox>) -> Client {
    let watched = Arc::new(Watched { id: watch.id, mailbox: mailbox.clone() });
    let teller = watched.clone();
    let client = client.with_listener(move |event| {
        if let Some(told) = told(event) {
            teller.mailbox.post(teller.id, Tag::Told, parcel(told));
        }
    });
    if !watch.asked {
        return client;
    }
    client.with_propagator(move |begun| {
        let (question, answer) = watched.mailbox.ask();
        watched.mailbox.post(watched.id, Tag::Pull, parcel(asked(begun, question)));
        async { answer.await.unwrap_or_default() }
    })
}

fn parcel(value: Value) -> Parcel {
    Parcel { text: value.to_string().into_bytes(), buffers: Vec::new() }
}

fn told(event: &CallEvent) -> Option<Value> {
    let (name, fields) = match &event.what {
        Happening::PlanNotice(notice) => ("notice", present([("notice", json!(notice))])),
        Happening::Limited { waited } => ("limited", present([("waited", json!(milliseconds(*waited)))])),
        Happening::Repeating { number, wait, problem } => {
            ("repeat", present([("attempt", json!(number)), ("wait", json!(milliseconds(*wait))), ("problem", json!(problem))]))
        }
        Happening::Attempted(end) => (
            "attempt",
            present([
                ("attempt", json!(end.number)),
                ("at", json!(end.at.timestamp_micros() as f64 / 1000.0)),
                ("took", json!(milliseconds(end.took))),
                ("status", json!(end.status)),
                ("protocol", json!(end.protocol)),
                ("requestId", json!(end.request_id)),
                ("errorType", json!(end.error_type)),
                ("problem", json!(end.problem)),
                ("requestBytes", json!(end.request_bytes)),
                ("responseBytes", json!(end.response_bytes)),
            ]),
        ),
        Happening::Finished(end) => (
            "end",
            present([
                ("took", json!(milliseconds(end.took))),
                ("attempts", json!(end.attempts)),
                ("status", json!(end.status)),
                ("error", json!(end.error.map(|class| class.name()))),
                ("cancelled", json!(end.cancelled)),
                ("billed", json!(end.billed.as_str())),
            ]),
        ),
        // Answers have an observer of their own, and of what was retired the process is warned.
        _ => return None,
    };
    Some(merged([json!({ "event": name, "description": event.to_string() }), facts(&event.call), fields]))
}

fn asked(begun: &AttemptBegun, question: u32) -> Value {
    let at = begun.at.timestamp_micros() as f64 / 1000.0;
    merged([json!({ "question": question, "attempt": begun.number, "at": at }), facts(&begun.call)])
}

fn facts(call: &CallFacts) -> Value {
    json!({
        "call": call.number,
        "operation": call.operation,
        "method": call.method,
        "template": call.template,
        "path": call.path,
        "url": call.url(),
        "host": call.host,
        "port": call.port,
    })
}

fn merged<const N: usize>(parts: [Value; N]) -> Value {
    let mut all = Map::new();
    for part in parts {
        if let Value::Object(fields) = part {
            all.extend(fields);
        }
    }
    Value::Object(all)
}
