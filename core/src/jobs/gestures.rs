use std::time::Duration;

use bithuman_rest_macros::params;

use super::kind::Target;
use super::token::Ticket;
use super::{JobKind, WaitForJob};

/// How to wait for gestures.
#[params]
pub struct WaitForDynamics {
    /// How long to pause between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("by kind and model: seldom at first, every few seconds towards the end")]
    #[local]
    pub interval: Option<Duration>,
    /// The longest to wait. Making them goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("3600")]
    #[local]
    pub timeout: Option<Duration>,
}

/// The gestures of an agent that someone knows by its code only.
pub(crate) fn ticket(agent_id: String) -> Ticket {
    Ticket { target: Target::new(JobKind::Dynamics, agent_id, None), began: None }
}

impl From<WaitForDynamics> for WaitForJob {
    fn from(WaitForDynamics { interval, timeout }: WaitForDynamics) -> Self {
        Self { interval, timeout }
    }
}
