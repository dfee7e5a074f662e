//! A call: attempts, pauses between them, and what is known at the end.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::client::{Client, check_options};
use crate::errors::{Attempt, Billed, Error, ErrorClass, refusal};
use crate::events::Happening;
use crate::operation::{Envelope, Retry};
use crate::request::Request;
use crate::response::{Response, ResponseInfo, Said};
use crate::secret::Secret;
use crate::{Result, Stream};

use super::attempt::{Arrived, Fault, Plan};
use super::deadline::Deadline;
use super::pieces::{Pace, pieces};
use super::recorded::{Entered, Record};
use super::retry::Failure;
use super::telling::Telling;
use super::{account_id, recorded, retry_after, warned};

/// How long a bucket pauses that refused without telling for how long.
const UNKNOWN_PAUSE: Duration = Duration::from_secs(1);

const BUDGET_SPENT: &str =
    "too many calls fail to repeat each: repetitions are held to a tenth of the calls, and ten; look into the failure first";

/// A success whose body is still arriving.
pub(crate) struct Opened {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Stream<Bytes>,
}

impl Client {
    /// Sends a request and reads its success whole.
    pub(crate) fn send(&self, request: Request) -> impl Future<Output = Result<Response>> + Send {
        self.send_until(request, self.deadline())
    }

    /// The end of a call that begins now.
    pub(crate) fn deadline(&self) -> Deadline {
        Deadline::after(self.options.timeout.or(self.core.timing.total))
    }

    /// Sends a request that is part of a longer call.
    pub(crate) async fn send_until(&self, request: Request, deadline: Deadline) -> Result<Response> {
        if account_id::is_needed(&request) {
            // What few calls need is not carried by all of them: many are under way at once.
            return Box::pin(self.send_as_account(request, deadline)).await;
        }
        self.send_complete(request, deadline).await
    }

    /// Sends a request whose path is complete.
    pub(super) async fn send_complete(&self, request: Request, deadline: Deadline) -> Result<Response> {
        let mut call = Call::new(self, &request, deadline)?;
        if let Some(response) = call.enter().await? {
            return Ok(response);
        }
        loop {
            let fault = match call.plan().run().await {
                Ok(mut arrived) if arrived.answer.status().is_success() => {
                    let (info, headers) = call.note(&mut arrived);
                    let secret = arrived.secret;
                    match call.plan().read_success(arrived.answer).await {
                        Ok(body) => {
                            arrived.attempting.read(body.len());
                            call.done(&body, secret.as_ref()).await;
                            return Ok(call.response(info, headers, secret, body));
                        }
                        Err(fault) => {
                            arrived.attempting.failed(&fault.error);
                            call.incomplete(fault, &info)
                        }
                    }
                }
                Ok(arrived) => match call.refused(arrived).await {
                    Verdict::Failed(fault) => fault,
                    Verdict::Done(response) => return Ok(*response),
                    Verdict::Again => continue,
                },
                Err(fault) => call.failed(fault),
            };
            call.pause(fault).await?;
        }
    }

    /// Sends a request and hands its success over while it arrives.
    pub(crate) async fn send_open(&self, request: Request) -> Result<Opened> {
        let deadline = self.deadline();
        let mut call = Call::new(self, &request, deadline)?;
        let (arrived, headers) = call.arrive().await?;
        let pace = Pace { stall: call.stall, floor: 0 };
        Ok(Opened { headers, body: pieces(arrived.answer, deadline, pace) })
    }
}

/// What the answer to a deletion would have been that an earlier attempt did.
fn deleted(envelope: Envelope) -> &'static [u8] {
    match envelope {
        Envelope::Flat => b"{\"success\":true,\"deleted\":true}",
        _ => b"{}",
    }
}

enum Verdict {
    Failed(Fault),
    /// A deletion whose first attempt did it.
    Done(Box<Response>),
    /// A secret that was refused is replaced by a new one.
    Again,
}

/// A call in progress.
pub(super) struct Call<'a> {
    client: &'a Client,
    request: &'a Request,
    deadline: Deadline,
    attempt: Duration,
    pub(super) stall: Duration,
    retries_left: u32,
    key: Option<String>,
    attempts: Vec<Attempt>,
    waited: Duration,
    ambiguous: bool,
    renewed: bool,
    record: Option<Box<Record>>,
    /// Whether the last failure was a refusal by a bucket that paces the next attempt.
    paced: bool,
    telling: Option<Box<Telling>>,
}

impl<'a> Call<'a> {
    pub(super) fn new(client: &'a Client, request: &'a Request, deadline: Deadline) -> Result<Self> {
        let options = &*client.options;
        check_options(options)?;
        warned::of_retirement(request.operation);
        let timing = client.core.timing;
        let own_attempt = request.operation.attempt_seconds.map(Duration::from_secs);
        let key = match (request.operation.retry, &options.idempotency_key) {
            (Retry::Keyed, Some(key)) => Some(key.clone()),
            (Retry::Keyed, None) => Some(new_key()),
            _ => None,
        };
        Ok(Self {
            client,
            request,
            deadline,
            attempt: options.attempt_timeout.unwrap_or_else(|| timing.attempt.max(own_attempt.unwrap_or_default())),
            stall: options.stall_timeout.unwrap_or_else(|| timing.stall.max(own_attempt.unwrap_or_default())),
            retries_left: options.max_retries.unwrap_or(client.core.max_retries),
            key,
            attempts: Vec::new(),
            waited: Duration::ZERO,
            ambiguous: false,
            renewed: false,
            record: None,
            paced: false,
            telling: Telling::begin(client, request),
        })
    }

    /// Writes billed work down before it is sent, or finds the answer that was written down.
    async fn enter(&mut self) -> Result<Option<Response>> {
        let Some(fresh) = self.key.clone() else { return Ok(None) };
        let entered = Box::pin(recorded::enter(self.client, self.request, fresh, self.deadline, self.attempt)).await;
        if let (Err(error), Some(telling)) = (&entered, &mut self.telling) {
            telling.finished(0, Some(error.class()), error.billed);
        }
        match entered? {
            Entered::Answered(response) => {
                if let Some(telling) = &mut self.telling {
                    telling.answered(&response.info);
                    telling.finished(0, None, Billed::No);
                }
                Ok(Some(*response))
            }
            Entered::Send(record) => {
                self.key = record.key().map(str::to_owned);
                self.ambiguous = record.is_doubtful();
                self.record = Some(record);
                Ok(None)
            }
        }
    }

    async fn done(&mut self, body: &[u8], secret: Option<&Secret>) {
        if let Some(record) = self.record.take() {
            Box::pin(record.done(body, secret)).await;
        }
    }

    /// Sends the request until the headers of a success are there.
    pub(super) async fn arrive(&mut self) -> Result<(Arrived, HeaderMap)> {
        loop {
            let fault = match self.plan().run().await {
                Ok(mut arrived) if arrived.answer.status().is_success() || arrived.answer.status() == StatusCode::SWITCHING_PROTOCOLS => {
                    let (info, headers) = self.note(&mut arrived);
                    arrived.attempting.end();
                    self.succeeded(&info);
                    return Ok((arrived, headers));
                }
                Ok(arrived) => match self.refused(arrived).await {
                    Verdict::Failed(fault) => fault,
                    Verdict::Done(..) | Verdict::Again => continue,
                },
                Err(fault) => self.failed(fault),
            };
            self.pause(fault).await?;
        }
    }

    fn plan(&self) -> Plan<'_> {
        Plan {
            client: self.client,
            request: self.request,
            key: self.key.as_deref(),
            telling: self.telling.as_deref(),
            number: self.attempts.len() + 1,
            deadline: self.deadline,
            attempt: self.attempt,
            stall: self.stall,
        }
    }

    /// Notes an answer, and tells the account's buckets and who listens.
    fn note(&mut self, arrived: &mut Arrived) -> (ResponseInfo, HeaderMap) {
        let mut headers = std::mem::take(arrived.answer.headers_mut());
        if let Some(secret) = &arrived.secret {
            secret.mask_headers(&mut headers);
        }
        let said = Said::read(&headers);
        let status = arrived.answer.status().as_u16();
        self.attempts.push(Attempt {
            at: arrived.at,
            took: arrived.took,
            waited: self.waited + arrived.pass.as_ref().map_or(Duration::ZERO, |pass| pass.waited),
            status: Some(status),
            request_id: said.request_id.clone(),
            problem: String::new(),
        });
        let info = ResponseInfo {
            operation: self.request.operation.id,
            method: self.request.operation.method,
            path: self.request.path.clone(),
            status,
            request_id: said.request_id,
            rate_limit: said.rate_limit,
            replayed: said.replayed,
            plan_notice: said.plan_notice,
            at: arrived.at,
            took: arrived.took,
            attempts: self.attempts.len(),
            clock_speed: said.clock_speed,
        };
        if let Some(notice) = &info.plan_notice {
            warned::of_plan(self.request.operation, notice);
        }
        if let (Some(pass), Some(told)) = (&arrived.pass, &info.rate_limit) {
            pass.learn(told, said.date);
        }
        if status != 429 {
            arrived.pass = None;
        }
        tracing::debug!(
            operation = info.operation,
            status,
            attempt = info.attempts,
            request_id = info.request_id.as_deref().unwrap_or_default(),
            "answered"
        );
        if let Some(speed) = info.clock_speed.filter(|_| self.client.core.origin.is_loopback()) {
            self.client.core.poller.run_at(speed);
        }
        arrived.attempting.answered(status, info.request_id.as_deref(), arrived.answer.version());
        if let Some(telling) = &mut self.telling {
            telling.answered(&info);
        }
        (info, headers)
    }

    /// The call ends well.
    fn succeeded(&mut self, info: &ResponseInfo) {
        if let Some(telling) = &mut self.telling {
            let is_billed = self.request.operation.billed.is_some() && !info.replayed;
            telling.finished(info.attempts, None, if is_billed { Billed::Yes } else { Billed::No });
        }
    }

    fn response(&mut self, info: ResponseInfo, headers: HeaderMap, secret: Option<Secret>, body: Bytes) -> Response {
        self.succeeded(&info);
        Response {
            operation: self.request.operation,
            info,
            headers,
            attempts: std::mem::take(&mut self.attempts),
            idempotency_key: self.key.clone(),
            secret,
            body,
        }
    }

    /// An answer that is not a success.
    async fn refused(&mut self, mut arrived: Arrived) -> Verdict {
        let (info, headers) = self.note(&mut arrived);
        let secret = arrived.secret.clone();
        let body = self.plan().read_refusal(arrived.answer).await;
        let body = secret.as_ref().map_or_else(|| body.to_vec(), |secret| secret.mask(&body));
        if info.status == 401
            && !self.renewed
            && let Some(secret) = &secret
            && self.client.core.credential.forget(secret)
        {
            self.renewed = true;
            return Verdict::Again;
        }
        if info.status == 404 && self.ambiguous && self.request.operation.retry == Retry::Delete {
            let body = Bytes::from_static(deleted(self.request.operation.envelope));
            return Verdict::Done(Box::new(self.response(info, headers, None, body)));
        }
        let content_type = headers.get("content-type").and_then(|value| value.to_str().ok());
        let hint = retry_after::read(&headers, SystemTime::now());
        let error = refusal(info.status, content_type, &body).with(|details| {
            details.request_id = info.request_id.clone();
            details.retry_after = hint;
            if let Some(retired) = self.request.operation.retired.filter(|_| details.class == ErrorClass::EndpointRetiredError) {
                details.fix = Some(retired.instead.to_owned());
            }
        });
        let failure = Failure::Refused { status: info.status, code: error.code.clone(), retry_after: hint };
        self.paced = failure.is_rate_limit() && arrived.pass.is_some();
        if let Some(pass) = arrived.pass.filter(|_| self.paced) {
            pass.refused(hint.unwrap_or(UNKNOWN_PAUSE));
        }
        self.ambiguous |= failure.is_ambiguous();
        arrived.attempting.failed(&error);
        if let Some(last) = self.attempts.last_mut() {
            last.problem = error.code.clone().unwrap_or_else(|| error.message.clone());
        }
        Verdict::Failed(Fault { failure, error })
    }

    /// A success whose body broke off. The work was done; reading it again is as safe as doing it again.
    fn incomplete(&mut self, fault: Fault, info: &ResponseInfo) -> Fault {
        self.ambiguous = true;
        self.paced = false;
        if let Some(last) = self.attempts.last_mut() {
            last.problem.clone_from(&fault.error.message);
        }
        Fault {
            error: fault.error.with(|details| {
                details.status = Some(info.status);
                details.request_id = info.request_id.clone();
            }),
            ..fault
        }
    }

    /// An attempt without an answer.
    fn failed(&mut self, fault: Fault) -> Fault {
        self.paced = false;
        if fault.failure == Failure::Held {
            return fault;
        }
        self.ambiguous |= fault.failure.is_ambiguous();
        self.attempts.push(Attempt {
            at: chrono::Utc::now(),
            took: Duration::ZERO,
            waited: self.waited,
            status: None,
            request_id: None,
            problem: fault.error.message.clone(),
        });
        fault
    }

    /// Waits until the next attempt, or ends the call.
    async fn pause(&mut self, fault: Fault) -> Result<()> {
        let retry = self.request.operation.retry;
        let may =
            self.retries_left > 0 && fault.failure.allows(retry) && (self.request.body.is_repeatable() || fault.failure == Failure::Unsent);
        let number = u32::try_from(self.attempts.len()).unwrap_or(u32::MAX);
        let wait = if may { fault.failure.pause(number) } else { None };
        match wait {
            Some(wait) if !self.deadline.forbids(wait) => {
                if !self.paced && !self.client.core.limits.may_repeat(self.request.operation.tier, self.request.operation.billed.is_some())
                {
                    return Err(self.conclude(fault).with(|details| details.fix = Some(BUDGET_SPENT.to_owned())));
                }
                self.retries_left -= 1;
                if let Some(telling) = &self.telling {
                    let problem = self.attempts.last().map(|last| last.problem.clone()).unwrap_or_default();
                    let wait = if self.paced { Duration::ZERO } else { wait };
                    telling.tell(Happening::Repeating { number: self.attempts.len() + 1, wait, problem });
                }
                if self.paced {
                    self.waited = Duration::ZERO;
                    return Ok(());
                }
                self.waited = wait;
                tracing::debug!(operation = self.request.operation.id, wait_ms = wait.as_millis(), problem = %fault.error.message, "repeating");
                tokio::time::sleep(wait).await;
                Ok(())
            }
            _ => {
                self.ambiguous &= !fault.failure.proves_nothing_was_done();
                if let Some(record) = self.record.take() {
                    Box::pin(record.failed(!self.ambiguous)).await;
                }
                Err(self.conclude(fault))
            }
        }
    }

    /// The error that the caller sees, with all that is known.
    fn conclude(&mut self, fault: Fault) -> Error {
        let operation = self.request.operation;
        let spends_or_changes = !matches!(operation.retry, Retry::Safe | Retry::Delete);
        let unknown = self.ambiguous && spends_or_changes;
        let attempts = self.attempts.len();
        let error = fault.error.with(|details| {
            details.operation = Some(operation.id);
            details.idempotency_key = self.key.clone();
            details.attempts = std::mem::take(&mut self.attempts);
            if self.ambiguous && operation.billed.is_some() {
                details.billed = Billed::Unknown;
            }
            details.safe_to_retry = !unknown || self.key.is_some();
            if unknown && fault.failure == Failure::Lost {
                details.class = ErrorClass::OutcomeUnknownError;
                details.message = format!("{} was sent, and what became of it is unknown: {}", operation.id, details.message);
                details.fix = Some(match &self.key {
                    Some(_) => "repeat it with the same idempotency key within 24 hours: the work is not done twice".to_owned(),
                    None => "look whether it was done before you repeat it".to_owned(),
                });
            }
        });
        if let Some(telling) = &mut self.telling {
            telling.finished(attempts, Some(error.class()), error.billed);
        }
        error
    }
}

/// A key that no one else has.
fn new_key() -> String {
    let (high, low): (u64, u64) = rand::random();
    format!("bhr-{high:016x}{low:016x}")
}

#[cfg(test)]
mod tests {
    use crate::Client;

    /// Bindings move a call to another thread, and a program has many under way: what few of them need stays outside.
    #[test]
    fn a_call_is_small() {
        let client = Client::builder().secret("sk").base_url("http://127.0.0.1:1").build().expect("a client");
        let size = size_of_val(&client.account().me());
        assert!(size < 6_000, "{size} bytes");
    }
}
