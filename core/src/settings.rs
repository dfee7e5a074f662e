//! The settings of a client: what is passed, then the environment, then the defaults.

use std::env;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::client::{Core, Timing, check_options};
use crate::errors::{Error, ErrorClass};
use crate::jobs::Poller;
use crate::journal::Journal;
use crate::limits::{Limiter, Limits, Plan, Setup};
use crate::options::RequestOptions;
use crate::secret::{Credential, Secret, SecretProvider};
use crate::transport::{AccountId, Connections, Origin, Pool, Trust, user_agent};
use crate::{Client, Result};

/// The address of the service.
pub const DEFAULT_BASE_URL: &str = "https://api.bithuman.ai";

/// Makes a [`Client`]. The environment is read when [`ClientBuilder::build`] is called.
#[derive(Clone, Default)]
pub struct ClientBuilder {
    secret: Option<String>,
    provider: Option<Arc<dyn SecretProvider>>,
    base_url: Option<String>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    stall_timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    max_retries: Option<u32>,
    headers: Vec<(String, String)>,
    product: Option<String>,
    application: Option<String>,
    hide_platform: bool,
    proxy: Option<String>,
    ca_certificate: Option<Vec<u8>>,
    client_certificate: Option<Vec<u8>>,
    pool_idle_timeout: Option<Duration>,
    pool_max_idle: Option<usize>,
    journal: Option<PathBuf>,
    plan: Option<Plan>,
    limiter: Option<Limiter>,
    limits_folder: Option<PathBuf>,
}

impl ClientBuilder {
    /// The account's API secret. Otherwise `BITHUMAN_API_SECRET`, then the deprecated `BITHUMAN_API_KEY`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Where to fetch the secret, instead of passing one. The environment is not read for one then.
    #[must_use]
    pub fn secret_provider(mut self, provider: Arc<dyn SecretProvider>) -> Self {
        self.provider = Some(provider);
        self
    }

    /// The address of the API. Otherwise `BITHUMAN_BASE_URL`, then the service's own.
    #[must_use]
    pub fn base_url(mut self, address: impl Into<String>) -> Self {
        self.base_url = Some(address.into());
        self
    }

    /// The longest that a call may take in all. No limit by default; each attempt has one.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// The longest that one attempt may take. 60 seconds by default; 150 where the service may work that long. Sending a file does not
    /// count: there the stall limit holds.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// The longest that no byte may arrive or, of a file that is sent, be taken. 30 seconds by default. A slow consumer and a slow source
    /// do not count.
    #[must_use]
    pub fn stall_timeout(mut self, limit: Duration) -> Self {
        self.stall_timeout = Some(limit);
        self
    }

    /// The longest that connecting may take. 5 seconds by default.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// How often to repeat after a failure, where repeating is safe. Twice by default.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// A header to send with every request.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The language binding, as `name/version`.
    #[must_use]
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// The application, as `name/version`, added to the User-Agent.
    #[must_use]
    pub fn application(mut self, application: impl Into<String>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// Leaves language, operating system and processor out of the User-Agent.
    #[must_use]
    pub fn hide_platform(mut self, hide: bool) -> Self {
        self.hide_platform = hide;
        self
    }

    /// The proxy for every request. Otherwise the environment's `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    #[must_use]
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxy = Some(address.into());
        self
    }

    /// PEM certificates to trust beside the platform's.
    #[must_use]
    pub fn ca_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_certificate = Some(pem.into());
        self
    }

    /// A PEM certificate chain and its private key, to show to the server.
    #[must_use]
    pub fn client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.client_certificate = Some(pem.into());
        self
    }

    /// How long an idle connection is kept. 30 seconds by default.
    #[must_use]
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.pool_idle_timeout = Some(limit);
        self
    }

    /// How many idle connections are kept. 32 by default.
    #[must_use]
    pub fn pool_max_idle(mut self, connections: usize) -> Self {
        self.pool_max_idle = Some(connections);
        self
    }

    /// The file that billed work is written down in before it is sent, so that a program that is killed and started again does not pay
    /// twice. Made where there is none; on a local disk; several processes may share it. It holds hashes and the service's short
    /// answers, no secrets, words or pictures. Without it the record ends with the process.
    #[must_use]
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.journal = Some(path.into());
        self
    }

    /// The account's plan, where it is known: then calls keep to its rate limits from the first one on. Otherwise the limits are learnt from
    /// the service's answers, which also correct a plan that is no longer the account's.
    #[must_use]
    pub fn plan(mut self, plan: Plan) -> Self {
        self.plan = Some(plan);
        self
    }

    /// How the client keeps within the account's rate limits. Together with all clients of the account on this host by default.
    #[must_use]
    pub fn limiter(mut self, limiter: Limiter) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// The folder of the small files through which processes of this host share the state of their accounts' rate limits; the files are named
    /// after a hash. A folder of the user's own among the temporary files by default; none for an address on this machine, such as an
    /// emulator's. Where no file can be had, each process counts alone.
    #[must_use]
    pub fn limits_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.limits_folder = Some(folder.into());
        self
    }

    /// Makes the client. Nothing is sent.
    pub fn build(self) -> Result<Client> {
        let credential = match self.provider {
            Some(_) if self.secret.is_some() => {
                return Err(Error::configuration("secret_provider", "there is a secret beside it", "pass one of the two"));
            }
            Some(provider) => Credential::provided(provider),
            None => Credential::Fixed(Secret::new(secret_setting(self.secret)?)?),
        };
        let address = self.base_url.or_else(|| variable("BITHUMAN_BASE_URL")).unwrap_or_else(|| DEFAULT_BASE_URL.to_owned());
        let options = RequestOptions { headers: self.headers, ..RequestOptions::default() };
        check_options(&options).map_err(|error| error.with(|details| details.class = ErrorClass::ConfigurationError))?;
        let pool = Pool {
            connect_timeout: positive("connect_timeout", self.connect_timeout)?.unwrap_or(Duration::from_secs(5)),
            idle_timeout: self.pool_idle_timeout.unwrap_or(Duration::from_secs(30)),
            max_idle: self.pool_max_idle.unwrap_or(32),
        };
        let trust = Trust::new(self.ca_certificate.as_deref(), self.client_certificate.as_deref())?;
        let connections = Connections::new(pool, trust.clone(), self.proxy.as_deref())?;
        let origin = Origin::parse(&address)?;
        let setup = Setup { limiter: self.limiter.unwrap_or(Limiter::Shared), plan: self.plan, folder: self.limits_folder };
        let core = Core {
            credential,
            limits: Limits::new(setup, &origin),
            origin,
            sockets: connections.upgradable(),
            connections,
            account: AccountId::default(),
            journal: self.journal.as_deref().map(Journal::open).transpose()?.unwrap_or_default(),
            storage: Connections::new(pool, trust, self.proxy.as_deref())?,
            user_agent: user_agent(self.product.as_deref(), self.application.as_deref(), self.hide_platform)?,
            timing: Timing {
                total: positive("timeout", self.timeout)?,
                attempt: positive("attempt_timeout", self.attempt_timeout)?.unwrap_or(Duration::from_secs(60)),
                stall: positive("stall_timeout", self.stall_timeout)?.unwrap_or(Duration::from_secs(30)),
            },
            max_retries: self.max_retries.unwrap_or(2),
            seen: crate::webhook::Shelf::default(),
            poller: Poller::default(),
        };
        Ok(Client { core: Arc::new(core), options: Arc::new(options), listener: None, propagator: None })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ClientBuilder").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

fn secret_setting(passed: Option<String>) -> Result<String> {
    passed.or_else(|| variable("BITHUMAN_API_SECRET")).or_else(|| variable("BITHUMAN_API_KEY")).ok_or_else(|| {
        Error::configuration("secret", "there is none", "pass `secret`, or set BITHUMAN_API_SECRET to the account's API secret")
    })
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn positive(field: &str, limit: Option<Duration>) -> Result<Option<Duration>> {
    match limit {
        Some(Duration::ZERO) => Err(Error::configuration(field, "it is zero", "pass a time above zero, or leave it out")),
        other => Ok(other),
    }
}
