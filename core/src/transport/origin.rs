use reqwest::Url;

use crate::Result;
use crate::errors::Error;

/// The API's origin: the only place that ever receives the secret.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    base: String,
    url: Url,
}

impl Origin {
    pub(crate) fn parse(address: &str) -> Result<Self> {
        let refuse = |problem: &str| Error::configuration("base_url", problem, "pass an address such as https://api.bithuman.ai");
        if !address.starts_with("https://") && !address.starts_with("http://") {
            return Err(refuse("it does not begin with https:// or http://"));
        }
        let url = Url::parse(address).map_err(|error| refuse(&error.to_string()))?;
        if url.host_str().is_none_or(str::is_empty) {
            return Err(refuse("it names no host"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse("it contains a user name or password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refuse("it has a query or a fragment"));
        }
        Ok(Self { base: address.trim_end_matches('/').to_owned(), url })
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Its host, of an IPv6 address without brackets.
    pub(crate) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']')
    }

    /// Its port.
    pub(crate) fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or_default()
    }

    /// Whether it is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    /// Whether both this origin and an address are on this machine, as an emulator and what it calls are.
    pub(crate) fn shares_machine(&self, address: &str) -> bool {
        self.is_loopback() && Url::parse(address).is_ok_and(|url| is_loopback(&url))
    }

    /// The address of a path and a query.
    pub(crate) fn join(&self, path: &str, query: &[(&'static str, String)]) -> Url {
        // The path alone is parsed: host and port are what they were.
        let mut url = self.url.clone();
        match self.url.path() {
            "/" => url.set_path(path),
            before => url.set_path(&format!("{}{path}", before.trim_end_matches('/'))),
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }

    /// Whether an address is of the same origin: scheme, host and port.
    pub(crate) fn holds(&self, url: &Url) -> bool {
        url.origin() == self.url.origin() && url.username().is_empty() && url.password().is_none()
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
