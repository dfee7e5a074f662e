//! What the journey talks to: the emulator in this process, or the real service.

mod control;
mod pace;

use std::time::Duration;

use bithuman_emulator::Emulator;
use bithuman_rest::describe::Timestamp;
use bithuman_rest::{Client, ClientBuilder};

use crate::failure::{Failure, Outcome};
use control::Control;
use pace::Pace;

/// What a month on the plan brings.
const PLAN: &str = "creator";
const CREDITS: u32 = 1800;

/// What the journey talks to.
pub(crate) enum Service {
    Emulated { emulator: Emulator, control: Control, pace: Pace, secret: String },
    Real,
}

impl Service {
    /// An account of its own on an emulator of its own, whose clock shows the real time until it is told to hurry.
    pub(crate) async fn emulated() -> Outcome<Self> {
        let refused = |error| Failure::Machine(format!("the emulator cannot start: {error}"));
        let emulator = Emulator::builder().seed(7).start().await.map_err(refused)?;
        let control = Control::new(&emulator)?;
        let secret = control.open_account(PLAN, CREDITS).await?;
        Ok(Self::Emulated { emulator, control, pace: Pace::default(), secret })
    }

    /// A client of it, not yet built.
    pub(crate) fn client(&self) -> ClientBuilder {
        let builder = Client::builder().application(concat!("bithuman-rest-demo/", env!("CARGO_PKG_VERSION")));
        match self {
            Self::Emulated { emulator, secret, .. } => builder.base_url(emulator.url()).secret(secret),
            Self::Real => builder,
        }
    }

    pub(crate) fn is_real(&self) -> bool {
        matches!(self, Self::Real)
    }

    /// The emulator makes the same identifiers for the same key; on the service each creation needs a key of its own.
    pub(crate) fn idempotency_key(&self, job: &str) -> Option<String> {
        (!self.is_real()).then(|| format!("bithuman-rest-demo-{job}"))
    }

    /// The pause, by our clock, between two looks that are `seconds` apart on the service's, which runs `times` as fast.
    pub(crate) fn interval(&self, seconds: f64, times: f64) -> Option<Duration> {
        match self {
            Self::Emulated { .. } => Some(Duration::from_secs_f64(seconds / times)),
            Self::Real => None,
        }
    }

    /// Lets the service's clock run `times` as fast. The real service takes its time.
    pub(crate) async fn hurry(&self, times: f64) -> Outcome {
        if let Self::Emulated { control, pace, .. } = self {
            let now = control.set_speed(times).await?;
            pace.changed(now, times);
        }
        Ok(())
    }

    /// Lets the service's clock run as ours does.
    pub(crate) async fn steady(&self) -> Outcome {
        self.hurry(1.0).await
    }

    /// What the service's clock showed at a moment of ours.
    pub(crate) fn time_at(&self, ours: Timestamp) -> Timestamp {
        match self {
            Self::Emulated { pace, .. } => pace.time_at(ours),
            Self::Real => ours,
        }
    }

    /// Opens a live session of an agent, as a visitor would; `None` where only a visitor can.
    pub(crate) async fn open_session(&self, agent: &str) -> Outcome<Option<String>> {
        match self {
            Self::Emulated { control, secret, .. } => control.open_room(secret, agent).await.map(Some),
            Self::Real => Ok(None),
        }
    }

    pub(crate) async fn close(self) {
        if let Self::Emulated { emulator, .. } = self {
            // Connections that are kept open would be waited for.
            let _ = tokio::time::timeout(Duration::from_secs(1), emulator.shutdown()).await;
        }
    }
}
