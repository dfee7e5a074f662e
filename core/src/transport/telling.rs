//! What a call tells those who listen.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::client::{Client, OWN_HEADERS, header};
use crate::errors::{Billed, ErrorClass};
use crate::events::{AttemptBegun, CallEnded, CallEvent, CallFacts, Happening, Listener, Propagator};
use crate::request::Request;
use crate::response::ResponseInfo;

use super::way::Way;

static NUMBER: AtomicU64 = AtomicU64::new(1);

/// A call that someone listens to. Dropped before it was told of its end, it was given up.
pub(super) struct Telling {
    listener: Option<Listener>,
    propagator: Option<Propagator>,
    call: Arc<CallFacts>,
    began: Instant,
    attempts: usize,
    status: Option<u16>,
    ended: bool,
}

impl Telling {
    /// Nothing where nobody listens.
    pub(super) fn begin(client: &Client, request: &Request) -> Option<Box<Self>> {
        if client.listener.is_none() && client.propagator.is_none() {
            return None;
        }
        let operation = request.operation;
        let way = Way::of(&client.core, request).ok()?;
        let path = match client.core.credential.held() {
            Some(secret) => String::from_utf8_lossy(&secret.mask(request.path.as_bytes())).into_owned(),
            None => request.path.clone(),
        };
        let call = CallFacts {
            number: NUMBER.fetch_add(1, Ordering::Relaxed),
            operation: operation.id,
            method: operation.method,
            template: operation.path,
            path,
            base_url: way.origin.base().to_owned(),
            host: way.origin.host().to_owned(),
            port: way.origin.port(),
            at: chrono::Utc::now(),
        };
        let telling = Self {
            listener: client.listener.clone(),
            propagator: client.propagator.clone().filter(|_| way.leads_home),
            call: Arc::new(call),
            began: Instant::now(),
            attempts: 0,
            status: None,
            ended: false,
        };
        if let Some(retired) = operation.retired {
            telling.tell(Happening::Retired(retired));
        }
        Some(Box::new(telling))
    }

    pub(super) fn tell(&self, what: Happening) {
        if let Some(listener) = &self.listener {
            listener(&CallEvent { call: self.call.clone(), what });
        }
    }

    /// The headers of an answer are there.
    pub(super) fn answered(&mut self, info: &ResponseInfo) {
        (self.attempts, self.status) = (info.attempts, Some(info.status));
        self.tell(Happening::Answered(info.clone()));
        if let Some(notice) = &info.plan_notice {
            self.tell(Happening::PlanNotice(notice.clone()));
        }
    }

    /// The call ended.
    pub(super) fn finished(&mut self, attempts: usize, error: Option<ErrorClass>, billed: Billed) {
        self.attempts = attempts;
        self.end(error, false, billed);
    }

    fn end(&mut self, error: Option<ErrorClass>, cancelled: bool, billed: Billed) {
        self.ended = true;
        let (took, attempts, status) = (self.began.elapsed(), self.attempts, self.status);
        self.tell(Happening::Finished(CallEnded { took, attempts, status, error, cancelled, billed }));
    }

    pub(super) fn waited(&self, waited: Duration) {
        if !waited.is_zero() {
            self.tell(Happening::Limited { waited });
        }
    }

    pub(super) fn listener(&self) -> Option<(&Listener, &Arc<CallFacts>)> {
        self.listener.as_ref().map(|listener| (listener, &self.call))
    }

    /// The headers that an attempt is to carry beside its own.
    pub(super) async fn headers(&self, number: usize) -> Vec<(String, String)> {
        let Some(propagator) = &self.propagator else { return Vec::new() };
        let begun = AttemptBegun { call: self.call.clone(), number, at: chrono::Utc::now() };
        let mut headers = propagator(&begun).await;
        headers.retain(|(name, value)| header(name, value).is_ok_and(|(name, _)| !OWN_HEADERS.contains(&name.as_str())));
        headers
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        if !self.ended {
            self.end(None, true, Billed::Unknown);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use serde_json::json;

    use super::*;
    use crate::testing::{SECRET, client_and_listener, json as answer, scripted};

    type Heard = Arc<Mutex<Vec<CallEvent>>>;

    fn listening(client: &Client) -> (Client, Heard) {
        let heard = Heard::default();
        let notes = heard.clone();
        (client.with_listener(move |event| notes.lock().expect("no panic").push(event.clone())), heard)
    }

    /// What was heard, in short.
    fn told(heard: &Heard) -> Vec<String> {
        let events = heard.lock().expect("no panic");
        events.iter().map(|event| format!("{} {}", event.call.operation, in_short(&event.what))).collect()
    }

    fn in_short(what: &Happening) -> String {
        match what {
            Happening::Retired(retired) => format!("retired {}", retired.on),
            Happening::Answered(info) => format!("answered {}", info.status),
            Happening::PlanNotice(notice) => format!("notice {notice}"),
            Happening::Attempted(end) => format!("attempt {} {:?} {:?} {:?}", end.number, end.status, end.error_type, end.response_bytes),
            Happening::Repeating { number, wait, problem } => format!("repeat {number} {wait:?} {problem}"),
            Happening::Finished(end) => format!("end {} {:?} {} {}", end.attempts, end.error, end.cancelled, end.billed.as_str()),
            Happening::Limited { .. } => "limited".to_owned(),
        }
    }

    #[tokio::test]
    async fn a_call_tells_its_story_in_order() {
        let (client, _) = scripted(|_, before| match before {
            0 => {
                let refusal = json!({"error": {"code": "SERVICE_UNAVAILABLE", "message": "later"}});
                let mut refused = answer(503, refusal);
                refused.headers_mut().insert("retry-after", "0".parse().expect("a value"));
                refused
            }
            _ => {
                let mut done = answer(200, json!({"valid": true}));
                done.headers_mut().insert("x-bithuman-plan-notice", "soon over".parse().expect("a value"));
                done
            }
        })
        .await;
        let (client, heard) = listening(&client);
        client.account().validate().await.expect("the second attempt succeeds");
        assert_eq!(
            told(&heard),
            [
                "validate_api_secret answered 503",
                "validate_api_secret attempt 1 Some(503) Some(\"503\") None",
                "validate_api_secret repeat 2 0ns SERVICE_UNAVAILABLE",
                "validate_api_secret answered 200",
                "validate_api_secret notice soon over",
                "validate_api_secret attempt 2 Some(200) None Some(14)",
                "validate_api_secret end 2 None false no",
            ]
        );
        let events = heard.lock().expect("no panic");
        let (first, last) = (&events[0].call, &events[events.len() - 1].call);
        assert_eq!((first.number, first.url()), (last.number, format!("{}/v1/validate", client.base_url())));
    }

    #[tokio::test]
    async fn a_call_that_is_given_up_says_so() {
        let (client, listener) = client_and_listener().await;
        let (client, heard) = listening(&client);
        let call = tokio::spawn(async move { client.account().validate().await });
        let _unanswered = listener.accept().await.expect("a connection");
        call.abort();
        assert!(call.await.expect_err("aborted").is_cancelled());
        assert_eq!(
            told(&heard),
            ["validate_api_secret attempt 1 None Some(\"cancelled\") None", "validate_api_secret end 0 None true unknown"]
        );
    }

    #[tokio::test]
    async fn a_secret_in_a_path_is_not_told() {
        let (client, journal) = scripted(|_, _| answer(404, json!({"error": {"code": "NOT_FOUND", "message": "none"}}))).await;
        let (client, heard) = listening(&client);
        client.agents().get(SECRET).await.expect_err("there is none");
        assert_eq!(journal.lines(), [format!("GET /v1/agent/{SECRET}")]);
        let events = heard.lock().expect("no panic");
        assert_eq!(events.len(), 3);
        assert!(!format!("{:?}", events.iter().map(|event| &event.call).collect::<Vec<_>>()).contains(SECRET));
    }
}
