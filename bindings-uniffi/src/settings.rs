use std::collections::HashMap;
use std::sync::Arc;

use bithuman_rest::{Client, Error, Result};

use crate::foreign::{Provider, SecretSource};
use crate::listener::{EventListener, Teller};
use crate::options::{count, duration};

/// The settings of a client, durations in seconds.
#[derive(Default, uniffi::Record)]
pub struct Settings {
    pub secret: Option<String>,
    pub secret_source: Option<Arc<dyn SecretSource>>,
    /// The language, as `name/version`.
    pub product: String,
    pub base_url: Option<String>,
    pub timeout: Option<f64>,
    pub attempt_timeout: Option<f64>,
    pub stall_timeout: Option<f64>,
    pub connect_timeout: Option<f64>,
    pub max_retries: Option<i64>,
    pub headers: HashMap<String, String>,
    pub application: Option<String>,
    pub hide_platform: bool,
    pub proxy: Option<String>,
    pub ca_certificate: Option<Vec<u8>>,
    pub client_certificate: Option<Vec<u8>>,
    pub pool_idle_timeout: Option<f64>,
    pub pool_max_idle: Option<i64>,
    pub journal: Option<String>,
    pub plan: Option<String>,
    pub limiter: Option<String>,
    pub limits_folder: Option<String>,
    pub listener: Option<Arc<dyn EventListener>>,
}

impl Settings {
    pub(crate) fn build(self) -> Result<Client> {
        let mut builder = Client::builder().product(self.product).hide_platform(self.hide_platform);
        for (name, value) in self.headers {
            builder = builder.header(name, value);
        }
        /// Passes on what is set.
        macro_rules! set {
            ($($name:ident: $value:expr;)*) => {
                $(if let Some(value) = $value {
                    builder = builder.$name(value);
                })*
            };
        }
        set! {
            secret: self.secret;
            secret_provider: self.secret_source.map(|source| Arc::new(Provider(source)) as Arc<_>);
            base_url: self.base_url;
            timeout: duration(self.timeout, "timeout", Error::configuration)?;
            attempt_timeout: duration(self.attempt_timeout, "attempt_timeout", Error::configuration)?;
            stall_timeout: duration(self.stall_timeout, "stall_timeout", Error::configuration)?;
            connect_timeout: duration(self.connect_timeout, "connect_timeout", Error::configuration)?;
            max_retries: count(self.max_retries, "max_retries", Error::configuration)?;
            application: self.application;
            proxy: self.proxy;
            ca_certificate: self.ca_certificate;
            client_certificate: self.client_certificate;
            pool_idle_timeout: duration(self.pool_idle_timeout, "pool_idle_timeout", Error::configuration)?;
            pool_max_idle: count(self.pool_max_idle, "pool_max_idle", Error::configuration)?;
            journal: self.journal;
            plan: self.plan.map(|word| word.parse()).transpose()?;
            limiter: self.limiter.map(|word| word.parse()).transpose()?;
            limits_folder: self.limits_folder;
        }
        let client = builder.build()?;
        Ok(match self.listener.map(Teller::new) {
            Some(teller) => client.with_listener(move |event| teller.tell(event)),
            None => client,
        })
    }
}
