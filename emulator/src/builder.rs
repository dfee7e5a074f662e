//! Settings of an emulator, and its start.

use std::io;
use std::net::{IpAddr, Ipv4Addr};

use crate::clock::Speed;
use crate::emulator::Emulator;
use crate::eras::Eras;
use crate::plans::Plan;
use crate::world::Settings;

const DEFAULT_ARTIFACT_BYTES: u64 = 3 * 1024 * 1024;

/// Settings of an emulator to be started.
#[derive(Debug, Clone)]
pub struct Builder {
    host: IpAddr,
    port: u16,
    allow_non_loopback: bool,
    settings: Settings,
    secret: Option<String>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            allow_non_loopback: false,
            settings: Settings {
                seed: 1,
                speed: Speed::Real,
                plan: Plan::Business,
                eras: Eras::default(),
                artifact_bytes: DEFAULT_ARTIFACT_BYTES,
                per_address_limits: false,
            },
            secret: None,
        }
    }
}

impl Builder {
    /// The port of the API origin; 0 takes any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    #[must_use]
    pub fn host(mut self, host: IpAddr) -> Self {
        self.host = host;
        self
    }

    /// Without this, only loopback addresses are bound: the control interface gives everything away.
    #[must_use]
    pub fn allow_non_loopback(mut self, allow: bool) -> Self {
        self.allow_non_loopback = allow;
        self
    }

    /// Identifiers and media are the same for the same seed and the same order of requests.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    #[must_use]
    pub fn speed(mut self, speed: Speed) -> Self {
        self.settings.speed = speed;
        self
    }

    /// The plan of the default account and of accounts opened without one.
    #[must_use]
    pub fn plan(mut self, plan: Plan) -> Self {
        self.settings.plan = plan;
        self
    }

    #[must_use]
    pub fn eras(mut self, eras: Eras) -> Self {
        self.settings.eras = eras;
        self
    }

    /// The secret of the default account, instead of one made from the seed.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// The size of model files.
    #[must_use]
    pub fn artifact_bytes(mut self, bytes: u64) -> Self {
        self.settings.artifact_bytes = bytes;
        self
    }

    /// Limits per client address, off by default because all tests come from one.
    #[must_use]
    pub fn per_address_limits(mut self, on: bool) -> Self {
        self.settings.per_address_limits = on;
        self
    }

    /// Binds both origins and begins to answer.
    pub async fn start(self) -> io::Result<Emulator> {
        if !self.host.is_loopback() && !self.allow_non_loopback {
            let message =
                format!("{} is not a loopback address; allow it explicitly if everyone who reaches it may control the emulator", self.host);
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Emulator::launch((self.host, self.port), self.settings, self.secret).await
    }
}
