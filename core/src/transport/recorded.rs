//! Billed work goes through the journal: written down before it is sent, and again when its end is known.

#[cfg(test)]
mod tests;

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use crate::Result;
use crate::client::Client;
use crate::errors::{Billed, Error, ErrorClass};
use crate::journal::{self, Begun, Claim, Entry, Finding, Flight, Journal, Outlives, State, Which, fingerprint};
use crate::operation::Operation;
use crate::request::Request;
use crate::response::{Response, ResponseInfo};
use crate::secret::Secret;

use super::deadline::{Deadline, Passed};

/// How often to look whether work under the same name that someone else is sending has ended.
const LOOK: Duration = Duration::from_millis(50);

/// An entry that is being sent.
#[derive(Debug)]
pub(super) struct Record {
    journal: Journal,
    entry: Option<Entry>,
    _flight: Flight,
}

/// How a billed call goes on.
pub(super) enum Entered {
    /// It is written down and may be sent.
    Send(Box<Record>),
    /// It was done before.
    Answered(Box<Response>),
}

impl Record {
    pub(super) fn key(&self) -> Option<&str> {
        self.entry.as_ref().map(|entry| entry.key.as_str())
    }

    /// Whether an earlier attempt may have reached the service.
    pub(super) fn is_doubtful(&self) -> bool {
        self.entry.as_ref().is_some_and(|entry| entry.doubtful)
    }

    /// Writes down that it was done. An answer that no one can read is none.
    pub(super) async fn done(mut self, body: &[u8], secret: Option<&Secret>) {
        let Some(entry) = self.entry.take() else { return };
        let readable = Entry::takes(body);
        let answer = readable.then(|| secret.map_or_else(|| body.to_vec(), |secret| secret.mask(body)));
        let state = if readable { State::Done } else { State::Open };
        self.end(Entry { state, answer, waiting: false, doubtful: !readable, ..entry }).await;
    }

    /// Writes down that it failed: for good, or nobody knows how.
    pub(super) async fn failed(mut self, for_good: bool) {
        let Some(entry) = self.entry.take() else { return };
        let state = if for_good { State::Refused } else { State::Open };
        self.end(Entry { state, waiting: false, doubtful: !for_good, ..entry }).await;
    }

    /// The outcome is what the caller gets; an entry that stays open is only asked about once more.
    async fn end(&self, entry: Entry) {
        if let Err(error) = self.journal.update(entry, Outlives::Process).await {
            tracing::warn!(%error, "the journal was not written");
        }
    }
}

impl Drop for Record {
    /// A call that was given up. Others that wait for it are told.
    fn drop(&mut self) {
        let Some(entry) = self.entry.take() else { return };
        let (journal, entry) = (self.journal.clone(), Entry { waiting: false, doubtful: true, ..entry });
        if let Ok(runtime) = crate::runtime::lasting() {
            runtime.spawn(async move { journal.update(entry, Outlives::Process).await });
        }
    }
}

/// Writes a billed request down, unless its answer is known.
pub(super) async fn enter(client: &Client, request: &Request, fresh: String, deadline: Deadline, limit: Duration) -> Result<Entered> {
    let named = |error: Error| error.with(|details| details.operation = Some(request.operation.id));
    let current = deadline.within(limit, "attempt", client.core.credential.current()).await;
    let secret = current.map_err(Passed::error).map_err(named)?.map_err(named)?;
    let claim = Claim {
        account: fingerprint::of_account(client.base_url(), &secret),
        operation: request.operation.id,
        fingerprint: fingerprint::of_request(request).unwrap_or_else(|| fresh.clone()),
        agent: fingerprint::agent_of(request),
        intent: client.options.intent.clone(),
        key: client.options.idempotency_key.clone(),
        fresh,
        owner: journal::owner::this(),
    };
    let mut begun = begin(&client.core.journal, &claim).await.map_err(named)?;
    loop {
        begun = match begun {
            Begun::Send(entry, flight) => {
                let record = Record { journal: client.core.journal.clone(), entry: Some(entry), _flight: flight };
                return Ok(Entered::Send(Box::new(record)));
            }
            Begun::Answered(entry) => return Ok(Entered::Answered(Box::new(recorded(request, &entry)))),
            Begun::Refused(error) => return Err(named(error)),
            Begun::Taken => {
                if deadline.forbids(LOOK) {
                    return Err(named(Passed("total").error()));
                }
                tokio::time::sleep(LOOK).await;
                begin(&client.core.journal, &claim).await.map_err(named)?
            }
            Begun::Stale(entry) => {
                let looked = deadline.within(FOREVER, "total", journal::resolve(client, entry)).await;
                let (entry, finding) = looked.map_err(|passed| named(passed.error()))??;
                match finding {
                    Finding::Created { .. } if entry.state == State::Done => Begun::Answered(entry),
                    Finding::NotCreated => renew(&client.core.journal, &claim, entry).await.map_err(named)?,
                    Finding::Created { .. } | Finding::Unknown { .. } => return Err(unknown(request.operation, &entry)),
                }
            }
        };
    }
}

/// Longer than any call.
const FOREVER: Duration = Duration::from_secs(365 * 24 * 3600);

async fn begin(journal: &Journal, claim: &Claim) -> Result<Begun> {
    let held = claim.clone();
    let decide = move |entries| held.begin(entries, journal::now());
    journal.revise(&claim.account, Which::Claim(claim.clone()), Outlives::Power, decide).await
}

async fn renew(journal: &Journal, claim: &Claim, stale: Entry) -> Result<Begun> {
    let held = claim.clone();
    let decide = move |entries| held.renew(entries, &stale, journal::now());
    journal.revise(&claim.account, Which::Claim(claim.clone()), Outlives::Power, decide).await
}

/// The answer that the journal has.
fn recorded(request: &Request, entry: &Entry) -> Response {
    let info = ResponseInfo {
        operation: request.operation.id,
        method: request.operation.method,
        path: request.path.clone(),
        status: 200,
        request_id: None,
        rate_limit: None,
        replayed: true,
        plan_notice: None,
        at: entry.sent_at,
        took: Duration::ZERO,
        attempts: 0,
        clock_speed: None,
    };
    Response {
        operation: request.operation,
        info,
        headers: HeaderMap::new(),
        attempts: Vec::new(),
        idempotency_key: Some(entry.key.clone()),
        secret: None,
        body: Bytes::from(entry.answer.clone().unwrap_or_default()),
    }
}

fn unknown(operation: &'static Operation, entry: &Entry) -> Error {
    let message = format!("{} was sent on {}, and what became of it cannot be told", operation.id, entry.sent_at.format("%F at %T UTC"));
    Error::new(ErrorClass::OutcomeUnknownError, message).with(|details| {
        details.operation = Some(operation.id);
        details.idempotency_key = Some(entry.key.clone());
        details.billed = Billed::Unknown;
        details.safe_to_retry = false;
        details.fix = Some("look whether it was done; `jobs.forget` lets it be done anew".to_owned());
    })
}
