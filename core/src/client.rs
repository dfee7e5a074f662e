use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};

use crate::Result;
use crate::describe::{Json, Model};
use crate::errors::Error;
use crate::events::{self, AttemptBegun, CallEvent, Happening, Listener, Propagator};
use crate::jobs::Poller;
use crate::journal::Journal;
use crate::limits::Limits;
use crate::options::RequestOptions;
use crate::request::Request;
use crate::response::ResponseInfo;
use crate::secret::{Credential, Secret};
use crate::settings::ClientBuilder;
use crate::transport::{AccountId, Connections, Origin};

/// The bitHuman API. Cheap to clone; clones share connections.
///
/// ```no_run
/// # async fn run() -> bithuman_rest::Result<()> {
/// let client = bithuman_rest::Client::new()?;
/// let account = client.account().me().await?;
/// println!("{}", account.user_id);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) core: Arc<Core>,
    pub(crate) options: Arc<RequestOptions>,
    pub(crate) listener: Option<Listener>,
    pub(crate) propagator: Option<Propagator>,
}

/// What the clones of a client share.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) credential: Credential,
    pub(crate) origin: Origin,
    pub(crate) connections: Connections,
    /// To other origins. These connections have never seen the secret.
    pub(crate) storage: Connections,
    /// To the API, for WebSockets.
    pub(crate) sockets: Connections,
    pub(crate) account: AccountId,
    pub(crate) journal: Journal,
    pub(crate) limits: Limits,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timing: Timing,
    pub(crate) max_retries: u32,
    /// Deliveries of webhooks that were seen.
    pub(crate) seen: crate::webhook::Shelf,
    pub(crate) poller: Poller,
}

/// The time limits of a client.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timing {
    pub(crate) total: Option<Duration>,
    pub(crate) attempt: Duration,
    pub(crate) stall: Duration,
}

impl Client {
    /// A client with the settings of the environment: `BITHUMAN_API_SECRET` and, where set, `BITHUMAN_BASE_URL`.
    pub fn new() -> Result<Self> {
        Self::builder().build()
    }

    /// A client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// This client with other settings for the calls made through the result.
    #[must_use]
    pub fn with_options(&self, options: RequestOptions) -> Self {
        Self { options: Arc::new(options.over(&self.options)), ..self.clone() }
    }

    /// This client with another secret, such as an organization's. The connections are shared.
    #[must_use]
    pub fn with_secret(&self, secret: Secret) -> Self {
        let core = Core {
            credential: Credential::Fixed(secret),
            account: AccountId::default(),
            limits: self.core.limits.of_another(),
            poller: Poller::default(),
            ..(*self.core).clone()
        };
        Self { core: Arc::new(core), ..self.clone() }
    }

    /// This client with another key of the same account, whose id need not be asked for again.
    pub(crate) fn with_key(&self, key: Secret) -> Self {
        let core = Core { credential: Credential::Fixed(key), ..(*self.core).clone() };
        Self { core: Arc::new(core), ..self.clone() }
    }

    /// This client, telling `observer` of every answer, beside those who are told already.
    #[must_use]
    pub fn with_observer(&self, observer: impl Fn(&ResponseInfo) + Send + Sync + 'static) -> Self {
        self.with_listener(move |event| {
            if let Happening::Answered(info) = &event.what {
                observer(info);
            }
        })
    }

    /// This client, telling `listener` what happens to its calls, beside those who are told already. It is called by whatever thread it
    /// happens on, and calls wait for it.
    ///
    /// ```no_run
    /// # fn run() -> bithuman_rest::Result<()> {
    /// use bithuman_rest::events::Happening;
    ///
    /// let client = bithuman_rest::Client::new()?.with_listener(|event| {
    ///     if let Happening::Repeating { number, wait, problem } = &event.what {
    ///         eprintln!("{}: attempt {number} comes in {wait:?}: {problem}", event.call.operation);
    ///     }
    /// });
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn with_listener(&self, listener: impl Fn(&CallEvent) + Send + Sync + 'static) -> Self {
        Self { listener: Some(events::both(self.listener.as_ref(), Arc::new(listener))), ..self.clone() }
    }

    /// This client, asking `propagator` before each attempt for headers that go to the API's origin with it, such as `traceparent`. It
    /// takes the place of another one. What cannot be a header is left out, as are the client's own headers.
    #[must_use]
    pub fn with_propagator<F>(&self, propagator: impl Fn(&AttemptBegun) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Vec<(String, String)>> + Send + 'static,
    {
        Self { propagator: Some(Arc::new(move |begun| Box::pin(propagator(begun)))), ..self.clone() }
    }

    /// The address of the API.
    pub fn base_url(&self) -> &str {
        self.core.origin.base()
    }

    /// Sends a request and decodes its success.
    pub(crate) async fn fetch<T: Fetched>(&self, request: Request) -> Result<T> {
        let envelope = request.operation.envelope;
        let response = self.send(request).await?;
        T::from_body(envelope, &response.body).map_err(|reason| response.unreadable(&reason))
    }
}

/// What a plain operation may answer.
pub(crate) trait Fetched: Sized {
    fn from_body(envelope: crate::operation::Envelope, body: &[u8]) -> std::result::Result<Self, String>;
}

impl Fetched for () {
    fn from_body(_: crate::operation::Envelope, _: &[u8]) -> std::result::Result<Self, String> {
        Ok(())
    }
}

impl<T: Model + crate::describe::Field> Fetched for T {
    fn from_body(envelope: crate::operation::Envelope, body: &[u8]) -> std::result::Result<Self, String> {
        crate::response::unwrap::<T>(envelope, body)
    }
}

impl Fetched for Json {
    fn from_body(envelope: crate::operation::Envelope, body: &[u8]) -> std::result::Result<Self, String> {
        crate::response::unwrap::<Self>(envelope, body)
    }
}

impl<T: crate::describe::Field> Fetched for Vec<T> {
    fn from_body(envelope: crate::operation::Envelope, body: &[u8]) -> std::result::Result<Self, String> {
        crate::response::unwrap_list(envelope, body)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").field("base_url", &self.base_url()).field("secret", &"…").finish_non_exhaustive()
    }
}

/// The headers that only the client sets.
pub(crate) const OWN_HEADERS: [&str; 5] = ["api-secret", "authorization", "host", "content-length", "idempotency-key"];

/// The longest name of a piece of work.
const LONGEST_INTENT: usize = 200;

/// A header as a request carries it. Its value stays untold: it may be a secret.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    let refused = |problem: String, fix: &str| Error::invalid("headers", problem, fix);
    let named =
        HeaderName::try_from(name).map_err(|error| refused(format!("`{name}`: {error}"), "name it in letters, digits and hyphens"))?;
    let carried = HeaderValue::try_from(value)
        .map_err(|error| refused(format!("the value of `{name}`: {error}"), "pass text without line breaks"))?;
    Ok((named, carried))
}

/// Refuses an option that no request can be made with.
pub(crate) fn check_options(options: &RequestOptions) -> Result<()> {
    if options.idempotency_key.as_deref().is_some_and(|key| key.is_empty() || !key.is_ascii() || key.chars().any(char::is_control)) {
        return Err(Error::invalid("idempotency_key", "it is empty or not plain text", "pass a non-empty ASCII string, unique to the job"));
    }
    if options.intent.as_deref().is_some_and(|intent| intent.trim().is_empty() || intent.len() > LONGEST_INTENT) {
        let problem = format!("it is empty or longer than {LONGEST_INTENT} bytes");
        return Err(Error::invalid("intent", problem, "pass a short name, unique to the piece of work"));
    }
    for (name, value) in &options.headers {
        header(name, value)?;
        if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
            return Err(Error::invalid(
                "headers",
                format!("`{name}` is the client's own"),
                "leave it out; the client has a setting for it",
            ));
        }
    }
    Ok(())
}
