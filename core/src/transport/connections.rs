//! The HTTP connections of a client, made on first use and made anew after a fork.

use std::process;
use std::sync::{Arc, PoisonError, RwLock};
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

/// A pool of connections. The API, other origins and WebSockets have one each. Clones share it.
#[derive(Clone, Debug)]
pub(crate) struct Connections {
    pool: Pool,
    trust: Trust,
    proxy: Option<reqwest::Proxy>,
    upgradable: bool,
    open: Arc<RwLock<Option<(u32, reqwest::Client)>>>,
}

impl Connections {
    pub(crate) fn new(pool: Pool, trust: Trust, proxy: Option<&str>) -> Result<Self> {
        let proxy = match proxy {
            Some(address) => Some(reqwest::Proxy::all(address).map_err(|error| {
                Error::configuration("proxy", error.without_url(), "pass an address such as http://proxy.example:3128")
            })?),
            None => None,
        };
        Ok(Self { pool, trust, proxy, upgradable: false, open: Arc::default() })
    }

    /// Others with the same settings that speak HTTP/1.1 only, the protocol that a WebSocket begins with.
    pub(crate) fn upgradable(&self) -> Self {
        Self { upgradable: true, open: Arc::default(), ..self.clone() }
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
        let mut tls = self.trust.config()?;
        let mut builder = reqwest::Client::builder();
        if self.upgradable {
            tls.alpn_protocols = vec![b"http/1.1".to_vec()];
            builder = builder.http1_only();
        }
        builder = builder
            .tls_backend_preconfigured(tls)
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
