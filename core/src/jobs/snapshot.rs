use std::sync::Arc;

use crate::describe::{Extra, Record};
use crate::models::{Agent, AgentStatus, AgentSummary, GestureSet, GestureStatus, KnowledgeBase, KnowledgeStatus, ModelName};
use crate::models::{ModelReadiness, ModelState, VideoJob, VideoStatus};

use super::JobKind;
use super::kind::Target;

/// How a job ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum End {
    Done,
    Failed(String),
}

/// What the service says of a job, once it was looked at.
#[derive(Clone, Debug)]
pub(crate) enum Snapshot {
    Agent(Box<Agent>),
    /// An agent, as the list shows it. Never the result: that has all fields.
    Listed(Box<AgentSummary>),
    Video(Box<VideoJob>),
    Gestures(Box<GestureSet>),
    Base(Box<KnowledgeBase>),
}

impl Snapshot {
    /// How the job ended, once it has.
    pub(crate) fn end(&self, target: &Target) -> Option<End> {
        match (self, &target.kind, &target.model) {
            (Self::Agent(agent), JobKind::Model, Some(model)) => addition(&agent.supported_models, agent.model_status.get(model), model),
            (Self::Listed(agent), JobKind::Model, Some(model)) => addition(&agent.supported_models, agent.model_status.get(model), model),
            (Self::Agent(agent), ..) => creation(&agent.status, agent.progress, agent.error_message.as_deref()),
            (Self::Listed(agent), ..) => creation(&agent.status, None, None),
            (Self::Video(job), ..) => rendering(job),
            (Self::Gestures(set), ..) => gestures(set),
            (Self::Base(base), ..) => build(base),
        }
    }

    /// How much is done, from 0 to 1, where the service tells. What an agent tells is of its creation, not of a model that is added.
    pub(crate) fn progress(&self, target: &Target) -> Option<f64> {
        match self {
            Self::Agent(agent) if target.kind == JobKind::Agent => agent.progress.map(|progress| progress.clamp(0.0, 1.0)),
            _ => None,
        }
    }

    pub(crate) fn step(&self, target: &Target) -> Option<String> {
        match self {
            Self::Agent(agent) if target.kind == JobKind::Agent => agent.current_step.as_ref().map(ToString::to_string),
            _ => None,
        }
    }

    pub(crate) fn message(&self, target: &Target) -> Option<String> {
        match self {
            Self::Agent(agent) if target.kind == JobKind::Agent => agent.progress_msg.clone(),
            _ => None,
        }
    }

    pub(crate) fn status(&self) -> String {
        match self {
            Self::Agent(agent) => agent.status.to_string(),
            Self::Listed(agent) => agent.status.to_string(),
            Self::Video(job) => job.status.to_string(),
            Self::Gestures(set) => set.status.to_string(),
            Self::Base(base) => base.status.to_string(),
        }
    }

    /// The model that the agent was created with.
    pub(crate) fn model(&self) -> Option<&str> {
        match self {
            Self::Agent(agent) => agent.model.as_ref().map(ModelName::as_str),
            Self::Listed(agent) => agent.model.as_ref().map(ModelName::as_str),
            _ => None,
        }
    }

    /// What this version does not know of the answer.
    pub(crate) fn extra(&self) -> Extra {
        match self {
            Self::Agent(agent) => agent.extra.clone(),
            Self::Listed(agent) => agent.extra.clone(),
            Self::Video(job) => job.extra.clone(),
            Self::Gestures(set) => set.extra.clone(),
            Self::Base(base) => base.extra.clone(),
        }
    }

    /// Whether all fields of the result are there.
    pub(crate) fn is_whole(&self) -> bool {
        !matches!(self, Self::Listed(_))
    }

    /// The result, whatever its type.
    pub(crate) fn record(self) -> Arc<dyn Record> {
        match self {
            Self::Agent(agent) => Arc::new(*agent),
            Self::Listed(agent) => Arc::new(*agent),
            Self::Video(job) => Arc::new(*job),
            Self::Gestures(set) => Arc::new(*set),
            Self::Base(base) => Arc::new(*base),
        }
    }
}

/// `completed` and `success` pass by in the middle of a run; `success` counts only at full progress, as old records have it.
fn creation(status: &AgentStatus, progress: Option<f64>, reason: Option<&str>) -> Option<End> {
    match status {
        AgentStatus::Ready => Some(End::Done),
        AgentStatus::Success if progress.is_some_and(|progress| progress >= 1.0) => Some(End::Done),
        AgentStatus::Failed => Some(End::Failed(reason.unwrap_or("no reason given").to_owned())),
        AgentStatus::Deleted => Some(End::Failed("it was deleted".to_owned())),
        _ => None,
    }
}

/// The agent stays `ready` while a model is added: only its models tell.
fn addition(supported: &[ModelName], state: Option<&ModelReadiness>, model: &str) -> Option<End> {
    match state.map(|state| &state.state) {
        _ if supported.iter().any(|held| held.as_str() == model) => Some(End::Done),
        Some(ModelState::Ready) => Some(End::Done),
        Some(ModelState::Failed) => {
            let reason = state.and_then(|state| state.reason.clone());
            Some(End::Failed(reason.unwrap_or_else(|| "no reason given".to_owned())))
        }
        _ => None,
    }
}

fn rendering(job: &VideoJob) -> Option<End> {
    match &job.status {
        VideoStatus::Completed => Some(End::Done),
        VideoStatus::Failed => {
            let reason = job.error.as_ref().and_then(|error| error.message.clone());
            Some(End::Failed(reason.unwrap_or_else(|| "no reason given".to_owned())))
        }
        _ => None,
    }
}

fn gestures(set: &GestureSet) -> Option<End> {
    match &set.status {
        GestureStatus::Ready if set.exists() => Some(End::Done),
        GestureStatus::Ready => Some(End::Failed("there are none, and none are being made".to_owned())),
        GestureStatus::Failed => Some(End::Failed("no reason given".to_owned())),
        _ => None,
    }
}

/// Ready means that what was built is what the sources are now. Without sources nothing is ever built.
fn build(base: &KnowledgeBase) -> Option<End> {
    let is_current = base.content_rev.is_none() || base.built_rev == base.content_rev;
    match &base.status {
        KnowledgeStatus::Ready if is_current => Some(End::Done),
        KnowledgeStatus::Unknown(other) if other == "failed" => Some(End::Failed("the service gave no reason".to_owned())),
        _ if base.source_count == Some(0) => Some(End::Failed("it has no sources".to_owned())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rand::RngExt;
    use serde_json::{Value, json};

    use super::*;

    fn agent(status: &str, progress: Option<f64>) -> Option<End> {
        let snapshot = Snapshot::Agent(Box::new(
            serde_json::from_value(json!({"code": "A1", "status": status, "progress": progress})).expect("an agent"),
        ));
        snapshot.end(&Target::new(JobKind::Agent, "A1", None))
    }

    #[test]
    fn no_random_sequence_ends_on_a_step_marker() {
        let mut random = rand::rng();
        for _ in 0..10_000 {
            let markers = ["completed", "success", "processing", "generating", "unknown", "", "COMPLETED", "done"];
            for _ in 0..random.random_range(1..40) {
                let progress = if random.random_bool(0.9) { Some(random.random_range(0.0..0.999)) } else { None };
                let status = markers[random.random_range(0..markers.len())];
                assert_eq!(agent(status, progress), None, "{status} at {progress:?}");
            }
            assert_eq!(agent("completed", Some(1.0)), None);
            assert_eq!(agent("ready", Some(1.0)), Some(End::Done));
        }
        assert_eq!(agent("success", Some(1.0)), Some(End::Done));
        assert!(matches!(agent("failed", None), Some(End::Failed(_))));
    }

    #[test]
    fn a_model_is_there_when_the_agent_says_so_whatever_its_status() {
        let end = |fields: Value| {
            let mut agent = json!({"code": "A1", "status": "ready", "progress": 1.0, "model": "expression-1"});
            agent.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
            let target = Target::new(JobKind::Model, "A1", Some("essence-2".to_owned()));
            Snapshot::Agent(Box::new(serde_json::from_value(agent).expect("an agent"))).end(&target)
        };
        assert_eq!(end(json!({"supported_models": ["expression-1"]})), None);
        assert_eq!(end(json!({"model_status": {"essence-2": {"state": "pending"}}})), None);
        assert_eq!(end(json!({"supported_models": ["essence-2"]})), Some(End::Done));
        let failed = json!({"model_status": {"essence-2": {"state": "failed", "reason": "no face"}}});
        assert_eq!(end(failed), Some(End::Failed("no face".to_owned())));
    }

    #[test]
    fn only_an_address_proves_that_gestures_exist() {
        let end = |json| gestures(&serde_json::from_value(json).expect("gestures"));
        assert_eq!(end(json!({"agent_id": "A1", "status": "ready", "url": "https://example.com/g"})), Some(End::Done));
        assert!(matches!(end(json!({"agent_id": "A1", "status": "ready", "url": null})), Some(End::Failed(_))));
        assert_eq!(end(json!({"agent_id": "A1", "status": "generating"})), None);
    }

    #[test]
    fn ready_means_built_from_what_is_there_now() {
        let end = |fields: Value| {
            let mut base = json!({"id": "k", "name": "n"});
            base.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
            build(&serde_json::from_value(base).expect("a base"))
        };
        assert_eq!(end(json!({"status": "ready", "content_rev": 2, "built_rev": 2})), Some(End::Done));
        assert_eq!(end(json!({"status": "ready"})), Some(End::Done));
        assert_eq!(end(json!({"status": "ready", "content_rev": 2, "built_rev": 1})), None);
        assert_eq!(end(json!({"status": "stale", "content_rev": 1, "source_count": 1})), None);
        assert!(matches!(end(json!({"status": "stale", "source_count": 0})), Some(End::Failed(_))));
    }
}
