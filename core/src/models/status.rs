use bithuman_rest_macros::{model, open_enum};

use crate::describe::Map;

/// How well something works.
#[open_enum]
pub enum HealthState {
    /// Well.
    Ok = "ok",
    /// Slowly, or not always.
    Degraded = "degraded",
    /// Not at all.
    Unhealthy = "unhealthy",
}

/// How well the service works, as the machine that answers sees it.
#[model]
pub struct Readiness {
    /// How well it works. The only thing that counts: the status is always 200.
    pub status: HealthState,
    /// The span that is looked at, in seconds.
    pub window_seconds: Option<f64>,
    /// How much of the span was observed, in seconds.
    pub observed_seconds: Option<f64>,
    /// What the answer speaks for.
    pub replica_scope: Option<String>,
    /// How well each family of models works.
    pub families: Map<FamilyReadiness>,
}

/// How well a family of models works.
#[model]
pub struct FamilyReadiness {
    /// How well it works.
    pub status: HealthState,
}
