//! How the service as a whole is doing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::models::Model;
use crate::moment::Moment;

const WINDOW_SECONDS: f64 = 300.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Health {
    Ok,
    Degraded,
    Unhealthy,
}

#[derive(Debug)]
pub(crate) struct Condition {
    started: Moment,
    pub(crate) families: BTreeMap<String, Health>,
}

impl Condition {
    pub(crate) fn starting_at(started: Moment) -> Self {
        let families = Model::ALL.into_iter().map(|model| (model.name().to_owned(), Health::Ok)).collect();
        Self { started, families }
    }

    /// That of the worst family.
    fn overall(&self) -> Health {
        self.families.values().copied().max().unwrap_or(Health::Ok)
    }

    pub(crate) fn readiness(&self, now: Moment) -> Value {
        let families: BTreeMap<&str, Value> =
            self.families.iter().map(|(family, health)| (family.as_str(), json!({"status": health}))).collect();
        json!({
            "status": self.overall(),
            "window_seconds": WINDOW_SECONDS,
            "observed_seconds": now.seconds_since(self.started).clamp(0.0, WINDOW_SECONDS),
            "replica_scope": "this replica",
            "families": families,
        })
    }

    /// The public feed, with its own words.
    pub(crate) fn feed(&self, now: Moment) -> Value {
        let word = |health: Health| match health {
            Health::Ok => "operational",
            Health::Degraded => "degraded",
            Health::Unhealthy => "down",
        };
        let services: Vec<Value> = self.families.iter().map(|(family, health)| json!({"name": family, "status": word(*health)})).collect();
        let count = |wanted: Health| self.families.values().filter(|health| **health == wanted).count();
        json!({
            "status": word(self.overall()),
            "summary": if self.overall() == Health::Ok { "All systems operational" } else { "Some systems are impaired" },
            "counts": {
                "operational": count(Health::Ok),
                "degraded": count(Health::Degraded),
                "down": count(Health::Unhealthy),
            },
            "groups": [{"name": "Avatars", "services": services}],
            "updated_at": now.iso(),
        })
    }
}
