//! Parts of the service that are out of order for an account.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::models::Model;
use crate::refusal::{Code, Refusal};

/// Seconds a refused client is told to wait.
const RETRY_AFTER: u64 = 5;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Outages {
    /// No capacity for cloud avatars.
    pub(crate) cloud_avatar: bool,
    /// No capacity for realtime calls and sockets.
    pub(crate) realtime: bool,
    /// Keys of self-hosted runtimes cannot be checked.
    pub(crate) key_checks: bool,
    /// Meter beats cannot be recorded.
    pub(crate) meter: bool,
    /// Model names that are paused.
    pub(crate) paused_models: BTreeSet<String>,
}

impl Outages {
    pub(crate) fn check(down: bool, what: &str) -> Result<(), Refusal> {
        if !down {
            return Ok(());
        }
        Err(Refusal::new(Code::ServiceUnavailable, format!("{what}. Nothing changed; try again.")).retry_after(RETRY_AFTER))
    }

    pub(crate) fn offered(&self, model: Model) -> Result<(), Refusal> {
        if !self.paused_models.contains(model.name()) {
            return Ok(());
        }
        let message = format!("{} is paused. Nothing was charged; try again later.", model.name());
        Err(Refusal::new(Code::ModelNotYetAvailable, message))
    }
}
