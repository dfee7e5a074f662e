use std::time::Duration;

use bithuman_rest_macros::params;

use crate::models::{GestureSet, GestureStatus};
use crate::{Client, Result};

use super::{End, Schedule, Watched, poll};

/// How to wait for gestures.
#[params]
pub struct WaitForDynamics {
    /// Seconds between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("5")]
    #[local]
    pub interval: Option<f64>,
    /// The longest to wait, in seconds. Making them goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("3600")]
    #[local]
    pub timeout: Option<f64>,
}

impl Watched for GestureSet {
    fn end(&self) -> Option<End> {
        match &self.status {
            GestureStatus::Ready if self.exists() => Some(End::Done),
            GestureStatus::Ready => Some(End::Failed("there are none, and none are being made".to_owned())),
            GestureStatus::Failed => Some(End::Failed("no reason given".to_owned())),
            _ => None,
        }
    }

    fn id(&self) -> String {
        format!("the gestures of agent {}", self.agent_id)
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(3600)
    }

    fn remedy(&self) -> &'static str {
        "begin with dynamics.generate; whether a failed set was refunded shows in account.usage"
    }
}

/// An agent's gestures, once they are made.
pub(crate) async fn wait(client: Client, agent_id: String, how: &WaitForDynamics) -> Result<GestureSet> {
    let schedule = Schedule::new(&client, how.interval, 5.0, how.timeout);
    let snapshots = poll(schedule, move || {
        let (client, agent_id) = (client.clone(), agent_id.clone());
        async move { client.dynamics().get(agent_id).await }
    });
    super::last(snapshots).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_proves_that_gestures_exist() {
        let end = |json| serde_json::from_value::<GestureSet>(json).expect("gestures").end();
        assert_eq!(end(serde_json::json!({"agent_id": "A1", "status": "ready", "url": "https://example.com/g"})), Some(End::Done));
        assert!(matches!(end(serde_json::json!({"agent_id": "A1", "status": "ready", "url": null})), Some(End::Failed(_))));
        assert_eq!(end(serde_json::json!({"agent_id": "A1", "status": "generating"})), None);
    }
}
