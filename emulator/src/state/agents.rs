//! Agents and the models they have.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::ids::Ids;
use crate::ledger::{Charge, Ledger};
use crate::lifecycle::{Ending, Run, Sight};
use crate::models::Model;
use crate::moment::Moment;
use crate::state::gestures::Gestures;

/// The file of a finished model is published a little after the agent is ready.
pub(crate) const ARTIFACT_DELAY_SECONDS: f64 = 180.0;

#[derive(Debug)]
pub(crate) enum Readiness {
    Pending { run: Run, charge: Option<Charge> },
    Ready { at: Moment },
    Failed { reason: String, at: Moment },
}

#[derive(Debug)]
pub(crate) struct Agent {
    pub(crate) code: String,
    pub(crate) model: Model,
    pub(crate) subject: &'static str,
    pub(crate) name: String,
    pub(crate) system_prompt: Option<String>,
    pub(crate) image_url: Option<String>,
    pub(crate) providers: Map<String, Value>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) run: Run,
    pub(crate) charge: Option<Charge>,
    pub(crate) settled: bool,
    /// A look fixed by the control interface, instead of the run's.
    pub(crate) fixed: Option<Sight>,
    pub(crate) models: BTreeMap<Model, Readiness>,
    pub(crate) gestures: Gestures,
    pub(crate) deleted: bool,
}

/// Something that happened to an agent and that webhooks report.
#[derive(Debug, PartialEq)]
pub(crate) enum Ended {
    Ready { code: String },
    Failed { code: String, message: String },
}

impl Agent {
    /// An agent that has been ready for some time.
    pub(crate) fn finished(code: String, name: &str, models: &[Model], now: Moment) -> Self {
        let ready_at = now.plus(-ARTIFACT_DELAY_SECONDS);
        let model = models.first().copied().unwrap_or(Model::Essence2);
        let run =
            Run { model, started: ready_at.plus(-model.creation_seconds()), seconds: model.creation_seconds(), ending: Ending::Ready };
        Self {
            code,
            model,
            subject: "person",
            name: name.to_owned(),
            system_prompt: Some("You are a friendly guide.".to_owned()),
            image_url: None,
            providers: Map::new(),
            created_at: now,
            updated_at: now,
            run,
            charge: None,
            settled: true,
            fixed: None,
            models: models.iter().map(|model| (*model, Readiness::Ready { at: ready_at })).collect(),
            gestures: Gestures::default(),
            deleted: false,
        }
    }

    pub(crate) fn sight(&self, now: Moment) -> Sight {
        self.fixed.clone().unwrap_or_else(|| self.run.sight(now))
    }

    pub(crate) fn is_ready(&self, now: Moment) -> bool {
        self.sight(now).status == "ready"
    }

    pub(crate) fn in_flight(&self, now: Moment) -> bool {
        !self.deleted && self.fixed.is_none() && !self.run.ended(now)
    }

    pub(crate) fn supported(&self) -> Vec<&'static str> {
        let ready = self.models.iter().filter(|(_, readiness)| matches!(readiness, Readiness::Ready { .. }));
        ready.map(|(model, _)| model.name()).collect()
    }

    pub(crate) fn supports(&self, model: Model) -> bool {
        matches!(self.models.get(&model), Some(Readiness::Ready { .. }))
    }

    /// When the file of a model can be fetched; `None` while the model is not there.
    pub(crate) fn artifact_at(&self, model: Model) -> Option<Moment> {
        match self.models.get(&model) {
            Some(Readiness::Ready { at }) => Some(at.plus(ARTIFACT_DELAY_SECONDS)),
            _ => None,
        }
    }

    /// Carries out what became due: the end of the creation and of each model added later.
    fn settle(&mut self, now: Moment, ledger: &Ledger, ids: &mut Ids) -> Option<Ended> {
        let mut ended = None;
        if !self.settled && self.fixed.is_none() && self.run.ended(now) {
            self.settled = true;
            let at = self.run.ends();
            self.updated_at = at;
            match self.run.ending.clone() {
                Ending::Ready => {
                    self.models.insert(self.run.model, Readiness::Ready { at });
                    ended = Some(Ended::Ready { code: self.code.clone() });
                }
                Ending::Failed { message, .. } => {
                    if let Some(charge) = self.charge.take() {
                        ledger.refund(ids.uuid(), &charge, charge.amount(), at);
                    }
                    self.models.insert(self.run.model, Readiness::Failed { reason: message.clone(), at });
                    ended = Some(Ended::Failed { code: self.code.clone(), message });
                }
            }
        }
        for readiness in self.models.values_mut() {
            let Readiness::Pending { run, charge } = readiness else {
                continue;
            };
            if !run.ended(now) || run.started == self.run.started {
                continue;
            }
            let at = run.ends();
            *readiness = match &run.ending {
                Ending::Ready => Readiness::Ready { at },
                Ending::Failed { message, .. } => {
                    if let Some(charge) = charge.take() {
                        ledger.refund(ids.uuid(), &charge, charge.amount(), at);
                    }
                    Readiness::Failed { reason: message.clone(), at }
                }
            };
            self.updated_at = at;
        }
        ended
    }

    fn model_status(&self) -> Value {
        let entries = self.models.iter().map(|(model, readiness)| {
            let entry = match readiness {
                Readiness::Pending { run, .. } => {
                    json!({"state": "pending", "reason": "generating", "updated_at": run.started.iso()})
                }
                Readiness::Ready { at } => json!({"state": "ready", "reason": null, "updated_at": at.iso()}),
                Readiness::Failed { reason, at } => json!({"state": "failed", "reason": reason, "updated_at": at.iso()}),
            };
            (model.name().to_owned(), entry)
        });
        Value::Object(entries.collect())
    }

    pub(crate) fn summary(&self, now: Moment) -> Value {
        let sight = self.sight(now);
        let known = sight.progress >= 0.08;
        json!({
            "code": self.code,
            "agent_id": self.code,
            "name": known.then_some(&self.name),
            "description": known.then(|| format!("{} greets visitors.", self.name)),
            "model": self.model.name(),
            "gender": known.then_some("female"),
            "language": known.then_some("en"),
            "image_path": self.image_url,
            "thumbnail_path": null,
            "status": if self.deleted { "deleted" } else { &sight.status },
            "supported_models": self.supported(),
            "model_status": self.model_status(),
            "created_at": self.created_at.iso(),
            "updated_at": self.updated_at.iso(),
        })
    }

    pub(crate) fn record(&self, now: Moment, media: &str) -> Value {
        let sight = self.sight(now);
        let known = sight.progress >= 0.08;
        let ready = sight.status == "ready";
        let voice = (sight.progress >= 0.20).then_some("F1");
        let video = (self.model.has_identity_video() && sight.progress >= 0.45).then(|| format!("{media}/identities/{}.mp4", self.code));
        let model_url = ready.then(|| match self.model {
            Model::Essence1 => Some(format!("{media}/models/{code}/essence-1/{code}.imx", code = self.code)),
            Model::Expression1 => None,
            Model::Essence2 | Model::Essence2Max | Model::Expression2 => Some(format!("model-store:{}/{}", self.model.name(), self.code)),
        });
        let failure = match &self.run.ending {
            Ending::Failed { stage, message } if sight.status == "failed" => Some((*stage, message)),
            _ => None,
        };
        json!({
            "code": self.code,
            "agent_id": self.code,
            "name": known.then_some(&self.name),
            "description": known.then(|| format!("{} greets visitors.", self.name)),
            "language": known.then_some("en"),
            "gender": known.then_some("female"),
            "model": self.model.name(),
            "supported_models": self.supported(),
            "model_status": self.model_status(),
            "subject": self.subject,
            "system_prompt": self.system_prompt,
            "image_url": self.image_url,
            "image_path": self.image_url,
            "video_url": video,
            "video_path": video,
            "model_url": model_url,
            "model_path": model_url,
            "model_hash": null,
            "voice_id": voice,
            "voice_path": voice,
            "status": sight.status,
            "event_type": sight.event,
            "progress": sight.progress,
            "progress_msg": sight.message,
            "current_step": sight.step,
            "error_message": failure.map(|(_, message)| message),
            "error_type": failure.map(|(stage, _)| stage),
            "created_at": self.created_at.iso(),
            "updated_at": self.updated_at.iso(),
            "dynamics": self.gestures.configuration(),
        })
    }
}

#[derive(Debug, Default)]
pub(crate) struct Agents {
    /// In order of creation.
    all: Vec<Agent>,
}

impl Agents {
    pub(crate) fn find(&self, code: &str) -> Option<&Agent> {
        self.all.iter().find(|agent| agent.code == code)
    }

    pub(crate) fn find_mut(&mut self, code: &str) -> Option<&mut Agent> {
        self.all.iter_mut().find(|agent| agent.code == code)
    }

    /// Replaces an agent of the same code.
    pub(crate) fn put(&mut self, agent: Agent) {
        self.all.retain(|other| other.code != agent.code);
        self.all.push(agent);
    }

    /// Essence-2-max comes and goes with essence-2.
    pub(crate) fn deliver_max(&mut self, delivered: bool) {
        for agent in &mut self.all {
            match agent.models.get(&Model::Essence2) {
                Some(Readiness::Ready { at }) if delivered => {
                    let at = *at;
                    agent.models.entry(Model::Essence2Max).or_insert(Readiness::Ready { at });
                }
                _ => {
                    agent.models.remove(&Model::Essence2Max);
                }
            }
        }
    }

    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &Agent> {
        self.all.iter().rev()
    }

    /// Agents that count against the plan.
    pub(crate) fn owned(&self) -> usize {
        self.all.iter().filter(|agent| !agent.deleted).count()
    }

    pub(crate) fn in_flight(&self, model: Model, now: Moment) -> usize {
        self.all.iter().filter(|agent| agent.model == model && agent.in_flight(now) && agent.run.ending == Ending::Ready).count()
    }

    pub(crate) fn settle(&mut self, now: Moment, ledger: &Ledger, ids: &mut Ids) -> Vec<Ended> {
        self.all.iter_mut().filter(|agent| !agent.deleted).filter_map(|agent| agent.settle(now, ledger, ids)).collect()
    }
}
