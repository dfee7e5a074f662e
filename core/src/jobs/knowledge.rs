use std::time::Duration;

use bithuman_rest_macros::params;

use crate::errors::{Error, ErrorClass};
use crate::models::{KnowledgeBase, KnowledgeStatus};
use crate::{Client, Result};

use super::{End, Schedule, Watched, poll};

/// How to wait for a knowledge base.
#[params]
pub struct WaitForKnowledge {
    /// Seconds between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("5")]
    #[local]
    pub interval: Option<f64>,
    /// The longest to wait, in seconds. The build goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("3600")]
    #[local]
    pub timeout: Option<f64>,
}

impl Watched for KnowledgeBase {
    /// Ready means that what was built is what the sources are now. Without sources nothing is ever built.
    fn end(&self) -> Option<End> {
        let is_current = self.content_rev.is_none() || self.built_rev == self.content_rev;
        match &self.status {
            KnowledgeStatus::Ready if is_current => Some(End::Done),
            KnowledgeStatus::Unknown(other) if other == "failed" => Some(End::Failed("the service gave no reason".to_owned())),
            _ if self.source_count == Some(0) => Some(End::Failed("it has no sources".to_owned())),
            _ => None,
        }
    }

    fn id(&self) -> String {
        format!("knowledge base {}", self.id)
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(3600)
    }

    fn remedy(&self) -> &'static str {
        "mend the reason, then build it with knowledge.rebuild"
    }
}

/// A knowledge base, once it is built.
pub(crate) async fn wait(client: Client, kb_id: String, how: &WaitForKnowledge) -> Result<KnowledgeBase> {
    let schedule = Schedule::new(&client, how.interval, 5.0, how.timeout);
    let snapshots = poll(schedule, move || {
        let (client, kb_id) = (client.clone(), kb_id.clone());
        async move {
            let bases = client.knowledge().list().await?;
            bases.into_iter().find(|base| base.id == kb_id).ok_or_else(|| {
                Error::new(ErrorClass::NotFoundError, format!("there is no knowledge base {kb_id}"))
                    .with(|details| details.fix = Some("pass an id that knowledge.list gives".to_owned()))
            })
        }
    });
    super::last(snapshots).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(json: serde_json::Value) -> Option<End> {
        let mut base = serde_json::json!({"id": "k", "name": "n"});
        base.as_object_mut().expect("an object").extend(json.as_object().expect("an object").clone());
        serde_json::from_value::<KnowledgeBase>(base).expect("a base").end()
    }

    #[test]
    fn ready_means_built_from_what_is_there_now() {
        assert_eq!(end(serde_json::json!({"status": "ready", "content_rev": 2, "built_rev": 2})), Some(End::Done));
        assert_eq!(end(serde_json::json!({"status": "ready"})), Some(End::Done));
        assert_eq!(end(serde_json::json!({"status": "ready", "content_rev": 2, "built_rev": 1})), None);
        assert_eq!(end(serde_json::json!({"status": "stale", "content_rev": 1, "source_count": 1})), None);
        assert!(matches!(end(serde_json::json!({"status": "stale", "source_count": 0})), Some(End::Failed(_))));
    }
}
