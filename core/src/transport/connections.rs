//! The HTTP connections of a client, made on first use and made anew after a fork.

use std::process;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::Result;
use crate::errors::{Error, ErrorClass};
use crate::runtime;

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
    open: Arc<Open>,
}

/// A connection lives on the runtime that opened it.
#[derive(Debug, Default)]
struct Open {
    working: OnceLock<Opened>,
    driven: OnceLock<Opened>,
}

/// The connections of one process, and those of a child that it forked.
#[derive(Debug)]
struct Opened {
    process: u32,
    client: reqwest::Client,
    by_child: Box<OnceLock<Self>>,
}

impl Drop for Opened {
    fn drop(&mut self) {
        if self.process != process::id() {
            // One more owner, who never lets go.
            std::mem::forget(self.client.clone());
        }
    }
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

    /// The connections of this process. A forked child must not touch its parent's: their sockets are shared, and the tasks that drive
    /// them do not exist in the child; it leaves them alone, because closing them would speak on them. Nothing is locked here that
    /// another thread could hold at the moment of the fork: in the child it would never be released.
    pub(crate) fn client(&self) -> Result<reqwest::Client> {
        let process = process::id();
        let mut slot = if runtime::is_driven() { &self.open.driven } else { &self.open.working };
        let mut made = None;
        loop {
            if let Some(opened) = slot.get() {
                if opened.process == process {
                    return Ok(opened.client.clone());
                }
                slot = &opened.by_child;
                continue;
            }
            let mine = match made.take() {
                Some(mine) => mine,
                None => Opened { process, client: self.build()?, by_child: Box::default() },
            };
            // Another thread may have been faster; then its connections are taken.
            made = slot.set(mine).err();
        }
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
