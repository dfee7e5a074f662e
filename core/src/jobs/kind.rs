use std::time::Duration;

use bithuman_rest_macros::open_enum;

use crate::errors::Billed;
use crate::models::GenerateModel;

/// What a job makes.
#[open_enum]
pub enum JobKind {
    /// An agent.
    Agent = "agent",
    /// Another model of an agent.
    Model = "model",
    /// A talking video.
    Video = "video",
    /// An agent's gestures.
    Dynamics = "dynamics",
    /// A build of a knowledge base.
    Knowledge = "knowledge",
}

/// What a job works on: the same for every wait for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Target {
    pub(crate) kind: JobKind,
    /// The agent's code, the video job's id or the base's id.
    pub(crate) id: String,
    /// The model that is made, where it is known.
    pub(crate) model: Option<String>,
}

impl Target {
    pub(crate) fn new(kind: JobKind, id: impl Into<String>, model: Option<String>) -> Self {
        Self { kind, id: id.into(), model }
    }

    /// The job in words, for an error.
    pub(crate) fn in_words(&self) -> String {
        match self.kind {
            JobKind::Video => format!("video {}", self.id),
            JobKind::Dynamics => format!("the gestures of agent {}", self.id),
            JobKind::Knowledge => format!("knowledge base {}", self.id),
            JobKind::Model => format!("model {} of agent {}", self.model.as_deref().unwrap_or("?"), self.id),
            _ => format!("agent {}", self.id),
        }
    }

    /// Whether it is charged: while it goes on, or once it has `failed`.
    pub(crate) fn billed(&self, failed: bool) -> Billed {
        match (&self.kind, failed) {
            (JobKind::Knowledge, _) => Billed::No,
            (JobKind::Dynamics, true) => Billed::Unknown,
            (_, true) => Billed::No,
            (_, false) => Billed::Yes,
        }
    }

    /// What to do when it failed.
    pub(crate) fn remedy(&self) -> &'static str {
        match self.kind {
            JobKind::Dynamics => "begin with dynamics.generate; whether a failed set was refunded shows in account.usage",
            JobKind::Knowledge => "mend the reason, then build it with knowledge.rebuild",
            _ => "what it cost was refunded; mend the reason and start again",
        }
    }

    /// How long it takes as a rule, from beginning to end.
    pub(crate) fn usual(&self, model: Option<&str>) -> Duration {
        let seconds = match (&self.kind, self.model.as_deref().or(model)) {
            (JobKind::Video, _) => 60,
            (JobKind::Dynamics, _) => 600,
            (JobKind::Knowledge, _) => 120,
            (_, Some("expression-1")) => 60,
            (_, Some("essence-1")) => 720,
            _ => 8100,
        };
        Duration::from_secs(seconds)
    }

    /// How long to wait for it where the caller does not say.
    pub(crate) fn patience(&self, model: Option<&str>) -> Duration {
        let minutes = match (&self.kind, self.model.as_deref().or(model)) {
            (JobKind::Video, _) => 30,
            (JobKind::Dynamics | JobKind::Knowledge, _) => 60,
            (_, Some("expression-1")) => 30,
            (_, Some("essence-1")) => 60,
            _ => 240,
        };
        Duration::from_secs(minutes * 60)
    }
}

/// The seconds that an agent of a model takes, or the `addition` of the model to one, by the vendor's newest documentation.
pub(crate) fn documented_seconds(model: &GenerateModel, addition: bool) -> Option<(f64, f64)> {
    let (low, high) = match (model, addition) {
        (GenerateModel::Expression1, true) => (0, 0),
        (GenerateModel::Expression1, false) => (1, 2),
        (GenerateModel::Essence1, true) => (10, 20),
        (GenerateModel::Essence1, false) => (2, 15),
        (GenerateModel::Essence2 | GenerateModel::Expression2 | GenerateModel::Auto, _) => (120, 150),
        (GenerateModel::Unknown(_), _) => return None,
    };
    Some((f64::from(low) * 60.0, f64::from(high) * 60.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_usual_is_what_is_documented() {
        for model in GenerateModel::KNOWN {
            for (kind, addition) in [(JobKind::Agent, false), (JobKind::Model, true)] {
                let (low, high) = documented_seconds(&GenerateModel::from(*model), addition).expect(model);
                let usual = Target::new(kind, "A1", None).usual(Some(model)).as_secs_f64();
                assert!((low..=high).contains(&usual) || (addition && *model == "expression-1"), "{model}: {usual} of {low} to {high}");
            }
        }
    }
}
