use std::time::Duration;

use bithuman_rest_macros::params;

use super::kind::Target;
use super::token::Ticket;
use super::{JobKind, WaitForJob};

/// How to wait for a knowledge base.
#[params]
pub struct WaitForKnowledge {
    /// How long to pause between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("by kind and model: seldom at first, every few seconds towards the end")]
    #[local]
    pub interval: Option<Duration>,
    /// The longest to wait. The build goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("3600")]
    #[local]
    pub timeout: Option<Duration>,
}

/// A knowledge base that someone knows by its id only.
pub(crate) fn ticket(kb_id: String) -> Ticket {
    Ticket { target: Target::new(JobKind::Knowledge, kb_id, None), began: None }
}

impl From<WaitForKnowledge> for WaitForJob {
    fn from(WaitForKnowledge { interval, timeout }: WaitForKnowledge) -> Self {
        Self { interval, timeout }
    }
}
