//! The sample agents that everybody may download and render, and their owner.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::accounts::{Account, Kind, Opening};
use crate::clock::Clock;
use crate::ids::number_of;
use crate::models::Model;
use crate::plans::Plan;
use crate::state::agents::Agent;
use crate::world::{Settings, World};

const SAMPLES: [(&str, &str, Model, &str); 4] = [
    ("ada", "Ada", Model::Essence2, "education"),
    ("mina", "Mina", Model::Essence1, "hospitality"),
    ("otto", "Otto", Model::Expression2, "games"),
    ("vera", "Vera", Model::Essence2, "health"),
];

pub(crate) fn open(settings: &Settings, clock: Arc<Clock>) -> Arc<Account> {
    let now = clock.now();
    let account = Account::open(Opening {
        seed: format!("{}/showcase", settings.seed),
        plan: Plan::Enterprise,
        balance: None,
        kind: Kind::Organization,
        clock,
        eras: settings.eras.clone(),
        artifact_bytes: settings.artifact_bytes,
        email: None,
        ledger: None,
    });
    let mut state = account.state();
    for (_, name, model, _) in SAMPLES {
        let code = state.ids.agent_code();
        let models = if model == Model::Essence2 { vec![model, Model::Expression2] } else { vec![model] };
        state.agents.put(Agent::finished(code, name, &models, now));
    }
    drop(state);
    Arc::new(account)
}

pub(crate) fn manifest(world: &World) -> Value {
    let state = world.showcase.state();
    let mut agents: Vec<&Agent> = state.agents.newest_first().collect();
    agents.reverse();
    let models: Vec<Value> = agents
        .into_iter()
        .zip(SAMPLES)
        .map(|(agent, (slug, name, model, category))| {
            json!({
                "slug": slug,
                "name": name,
                "description": format!("{name}, a sample for {category}."),
                "model": model.name(),
                "agent_code": agent.code,
                "category": category,
                "is_featured": slug == "ada",
                "url": format!("{}/v1/agent/{}/model/download", world.url(), agent.code),
                "sha256": "",
                "size": state.artifact_bytes,
                "votes": number_of(slug) % 500,
                "image_url": "",
                "gender": "",
            })
        })
        .collect();
    json!({
        "version": 2,
        "updated": "2026-10-02",
        "source": "emulator",
        "selection_criteria": "One or two agents for each downloadable engine.",
        "note_performance": {},
        "models": models,
    })
}

impl World {
    pub(crate) fn is_showcase(&self, code: &str) -> bool {
        self.showcase.state().agents.find(code).is_some()
    }
}
