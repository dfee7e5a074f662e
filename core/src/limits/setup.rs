use std::path::PathBuf;

use super::{Limiter, Plan};

/// How a client keeps within its account's rate limits.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    pub(crate) limiter: Limiter,
    pub(crate) plan: Option<Plan>,
    /// The folder of the shared files, if another than the default.
    pub(crate) folder: Option<PathBuf>,
}
