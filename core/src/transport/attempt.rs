//! One attempt: one request on the wire, same-origin redirects included.

use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use reqwest::header::{HeaderMap, HeaderName, LOCATION, USER_AGENT};
use reqwest::{Method, StatusCode, Url};
use tracing::Instrument;

use crate::client::{Client, header};
use crate::describe::Timestamp;
use crate::errors::{Error, ErrorClass};
use crate::limits::Pass;
use crate::operation::Auth;
use crate::request::Request;
use crate::secret::Secret;

use super::attempting::Attempting;
use super::deadline::{Deadline, Passed};
use super::retry::Failure;
use super::telling::Telling;
use super::way::Way;
use super::{Origin, Outgoing};

const API_SECRET: HeaderName = HeaderName::from_static("api-secret");
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// How many redirects of the API's own are followed.
const MOST_REDIRECTS: usize = 5;

/// The most of an answer that is held in memory.
const LARGEST_BODY: usize = 256 * 1024 * 1024;

/// The most of a refusal that is read.
pub(crate) const LARGEST_REFUSAL: usize = 64 * 1024;

/// What one attempt needs to know.
pub(crate) struct Plan<'a> {
    pub(crate) client: &'a Client,
    pub(crate) request: &'a Request,
    pub(crate) key: Option<&'a str>,
    pub(super) telling: Option<&'a Telling>,
    /// Which attempt it is; the first is 1.
    pub(super) number: usize,
    pub(crate) deadline: Deadline,
    pub(crate) attempt: Duration,
    pub(crate) stall: Duration,
}

/// An answer whose headers have arrived.
pub(crate) struct Arrived {
    pub(crate) at: Timestamp,
    pub(crate) took: Duration,
    pub(crate) secret: Option<Secret>,
    /// Its place in the account's rate limits, where it has one.
    pub(crate) pass: Option<Pass>,
    pub(super) attempting: Attempting,
    pub(crate) answer: reqwest::Response,
    /// What may still be on its way out: a server may answer before it has read everything.
    #[expect(dead_code, reason = "its end closes the source")]
    pub(crate) outgoing: Option<Outgoing>,
}

/// An attempt that gave no answer.
pub(crate) struct Fault {
    pub(crate) failure: Failure,
    pub(crate) error: Error,
}

impl Fault {
    /// A failure that repeating cannot mend.
    fn of(error: Error) -> Self {
        Self { failure: Failure::Refused { status: 0, code: None, retry_after: None }, error }
    }
}

impl Plan<'_> {
    /// Sends the request and waits for the headers.
    pub(crate) async fn run(&self) -> Result<Arrived, Fault> {
        let core = &self.client.core;
        let way = Way::of(core, self.request).map_err(Fault::of)?;
        let http = way.connections.client().map_err(Fault::of)?;
        let secret = match self.request.operation.auth {
            Auth::Secret if way.leads_home => {
                let current = core.credential.current();
                let fetched = self.deadline.within(self.attempt, "attempt", current).await;
                Some(fetched.map_err(|passed| unsent(passed.error()))?.map_err(Fault::of)?)
            }
            Auth::Secret | Auth::None => None,
        };
        let pass = match &secret {
            Some(secret) => self.admit(secret).await?,
            None => None,
        };
        if let (Some(telling), Some(pass)) = (self.telling, &pass) {
            telling.waited(pass.waited);
        }
        let at = chrono::Utc::now();
        let started = Instant::now();
        let attempting = Attempting::begin((self.number, at), &way, self.request, secret.as_ref(), self.telling);
        let exchange = self.exchange(&http, &way, secret.as_ref());
        match exchange.instrument(attempting.span.clone()).await {
            Ok((answer, outgoing)) => Ok(Arrived { at, took: started.elapsed(), secret, pass, attempting, answer, outgoing }),
            Err(fault) => {
                attempting.failed(&fault.error);
                if let Some(pass) = pass.filter(|_| fault.failure == Failure::Unsent) {
                    pass.unused();
                }
                Err(fault)
            }
        }
    }

    /// Waits until the account's rate limits let the request go.
    async fn admit(&self, secret: &Secret) -> Result<Option<Pass>, Fault> {
        let priority = self.client.options.priority.unwrap_or_default();
        let admitted = self.client.core.limits.admit(secret, self.request.operation.tier, priority, self.deadline).await;
        admitted.map_err(|error| Fault { failure: Failure::Held, error })
    }

    /// Follows the API's own redirects to an answer.
    async fn exchange(
        &self,
        http: &reqwest::Client,
        way: &Way<'_>,
        secret: Option<&Secret>,
    ) -> Result<(reqwest::Response, Option<Outgoing>), Fault> {
        let mut url = way.origin.join(&self.request.path, &self.request.query);
        let mut method: Method = self.request.operation.method.parse().unwrap_or(Method::GET);
        let mut with_body = true;
        let told = match self.telling {
            Some(telling) => telling.headers(self.number).await,
            None => Vec::new(),
        };
        for _ in 0..=MOST_REDIRECTS {
            let mut request = reqwest::Request::new(method.clone(), url);
            self.dress(request.headers_mut(), way, secret, &told).map_err(Fault::of)?;
            let outgoing = if with_body { self.request.body.attach(&mut request, self.request.meter.as_ref()) } else { None };
            let answered = match &outgoing {
                Some(outgoing) => self.deadline.unless(outgoing.overdue(self.attempt, self.stall), http.execute(request)).await,
                None => self.deadline.within(self.attempt, "attempt", http.execute(request)).await,
            };
            let answer = answered.map_err(lost)?.map_err(broken)?;
            if !answer.status().is_redirection() || !answer.headers().contains_key(LOCATION) {
                return Ok((answer, outgoing));
            }
            url = follow(&answer, &way.origin)?;
            if answer.status() == StatusCode::SEE_OTHER || (method == Method::POST && answer.status().as_u16() < 303) {
                method = Method::GET;
                with_body = false;
            }
        }
        Err(Fault::of(Error::new(ErrorClass::ResponseError, format!("more than {MOST_REDIRECTS} redirects"))))
    }

    /// Everything that goes with the request. The caller's own headers stay at home, like the secret: they may be one.
    fn dress(&self, headers: &mut HeaderMap, way: &Way<'_>, secret: Option<&Secret>, told: &[(String, String)]) -> Result<(), Error> {
        headers.insert(USER_AGENT, self.client.core.user_agent.clone());
        let given = self.client.options.headers.iter().filter(|_| way.leads_home).chain(told).map(|(name, value)| (name.as_str(), value));
        for (name, value) in given.chain(self.request.headers.iter().map(|(name, value)| (*name, value))) {
            let (name, value) = header(name, value)?;
            headers.append(name, value);
        }
        if let Some(secret) = secret {
            headers.insert(API_SECRET, secret.header());
        }
        if let Some(key) = self.key {
            let (name, value) = header(IDEMPOTENCY_KEY, key)?;
            headers.insert(name, value);
        }
        Ok(())
    }

    /// Reads a body whole. A pause of the server is a stall.
    async fn read(&self, mut answer: reqwest::Response) -> Result<Bytes, Fault> {
        // Most bodies come in one piece, which need not be copied.
        let Some(first) = self.piece(&mut answer, 0).await? else { return Ok(Bytes::new()) };
        let Some(mut next) = self.piece(&mut answer, first.len()).await? else { return Ok(first) };
        let mut body = BytesMut::from(first);
        loop {
            body.extend_from_slice(&next);
            match self.piece(&mut answer, body.len()).await? {
                Some(piece) => next = piece,
                None => return Ok(body.freeze()),
            }
        }
    }

    /// The next piece of a body, after so many bytes of it.
    async fn piece(&self, answer: &mut reqwest::Response, before: usize) -> Result<Option<Bytes>, Fault> {
        let piece = self.deadline.within(self.stall, "stall", answer.chunk()).await.map_err(lost)?.map_err(broken)?;
        if piece.as_ref().is_some_and(|piece| before + piece.len() > LARGEST_BODY) {
            let message = format!("the body is larger than {LARGEST_BODY} bytes");
            return Err(Fault::of(Error::new(ErrorClass::ResponseError, message)));
        }
        Ok(piece)
    }

    /// Reads a success whole, within the attempt's time.
    pub(crate) async fn read_success(&self, answer: reqwest::Response) -> Result<Bytes, Fault> {
        self.deadline.within(self.attempt, "attempt", self.read(answer)).await.map_err(lost)?
    }

    /// Reads what can be had of a refusal: its status counts even when its body does not arrive.
    pub(crate) async fn read_refusal(&self, mut answer: reqwest::Response) -> Bytes {
        let mut body = BytesMut::new();
        while body.len() < LARGEST_REFUSAL {
            match self.deadline.within(self.stall.min(Duration::from_secs(5)), "stall", answer.chunk()).await {
                Ok(Ok(Some(piece))) => body.extend_from_slice(&piece),
                _ => break,
            }
        }
        body.freeze()
    }
}

/// The address of a redirect. The secret never follows one to another origin, so none to another origin is followed.
fn follow(answer: &reqwest::Response, origin: &Origin) -> Result<Url, Fault> {
    let target = answer
        .headers()
        .get(LOCATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| answer.url().join(text).ok())
        .ok_or_else(|| Fault::of(Error::new(ErrorClass::ResponseError, "a redirect without a readable address")))?;
    if origin.holds(&target) {
        return Ok(target);
    }
    let host = target.host_str().unwrap_or("an unknown host").to_owned();
    Err(Fault::of(Error::new(
        ErrorClass::ResponseError,
        format!("the service redirected to another origin ({host}); it was not followed, to keep the secret at home"),
    )))
}

fn unsent(error: Error) -> Fault {
    Fault { failure: Failure::Unsent, error }
}

fn lost(passed: Passed) -> Fault {
    Fault { failure: Failure::Lost, error: passed.error() }
}

/// A connection that failed: before the request was on the wire, or after.
pub(crate) fn broken(error: reqwest::Error) -> Fault {
    let place = error.url().map_or_else(|| "the service".to_owned(), host_and_port);
    let error = error.without_url();
    if error.is_builder() {
        let message = format!("the request cannot be made: {}", reasons(&error));
        return Fault::of(Error::new(ErrorClass::InvalidRequestError, message));
    }
    if error.is_connect() && error.is_timeout() {
        return unsent(Passed("connect").error());
    }
    let unsent_reason = error.is_connect();
    let class = if error.is_timeout() { ErrorClass::APITimeoutError } else { ErrorClass::APIConnectionError };
    let what = if unsent_reason { format!("no connection to {place}") } else { format!("the connection to {place} broke") };
    let failure = if unsent_reason { Failure::Unsent } else { Failure::Lost };
    let told = Error::new(class, format!("{what}: {}", reasons(&error)));
    Fault { failure, error: if unsent_reason { told.with(|details| details.fix = Some(UNREACHED.to_owned())) } else { told } }
}

const UNREACHED: &str =
    "look whether `base_url` is right, and whether it can be reached from here: `proxy` and `ca_certificate` are settings";

/// Of an address, what may be told: its path or its query may hold a secret.
fn host_and_port(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// An error and its causes in one line.
fn reasons(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !line.contains(&text) {
            line = format!("{line}: {text}");
        }
        cause = inner.source();
    }
    line
}
