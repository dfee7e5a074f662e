//! The HTTP connections of a client, made on first use and made anew after a fork.

use std::process;
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use crate::Result;
use crate::errors::{Error, ErrorClass};

use super::Trust;

/// The limits of the connection pool.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pool {
    pub(crate) connect_timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) max_idle: usize,
}

/// The connections to the API, and those to other origins, which know nothing of the secret.
#[derive(Debug)]
pub(crate) struct Connections {
    pool: Pool,
    trust: Trust,
    proxy: Option<reqwest::Proxy>,
    open: RwLock<Option<(u32, reqwest::Client)>>,
}

impl Connections {
    pub(crate) fn new(pool: Pool, trust: Trust, proxy: Option<&str>) -> Result<Self> {
        let proxy = match proxy {
            Some(address) => Some(reqwest::Proxy::all(address).map_err(|error| {
                Error::configuration("proxy", error.without_url(), "pass an address such as http://proxy.example:3128")
            })?),
            None => None,
        };
        Ok(Self { pool, trust, proxy, open: RwLock::new(None) })
    }

    /// The connections of this process. A forked child must not touch its parent's: their sockets are shared, and the tasks
    /// that drive them do not exist in the child. The parent's are leaked there, because closing them would speak on its sockets.
    pub(crate) fn client(&self) -> Result<reqwest::Client> {
        let process = process::id();
        if let Some((owner, client)) = &*self.open.read().unwrap_or_else(PoisonError::into_inner)
            && *owner == process
        {
            return Ok(client.clone());
        }
        let mut slot = self.open.write().unwrap_or_else(PoisonError::into_inner);
        if let Some((owner, client)) = &*slot
            && *owner == process
        {
            return Ok(client.clone());
        }
        let client = self.build()?;
        std::mem::forget(slot.replace((process, client.clone())));
        Ok(client)
    }

    fn build(&self) -> Result<reqwest::Client> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(self.trust.config()?)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(self.pool.connect_timeout)
            .pool_idle_timeout(self.pool.idle_timeout)
            .pool_max_idle_per_host(self.pool.max_idle)
            .http2_keep_alive_interval(Duration::from_secs(20))
            .tcp_nodelay(true);
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.clone());
        }
        builder
            .build()
            .map_err(|error| Error::new(ErrorClass::ConfigurationError, format!("connections cannot be set up: {}", error.without_url())))
    }
}
