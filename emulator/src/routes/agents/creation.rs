//! Starting a creation.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{owned, short_of};
use crate::accounts::{Account, State, Subject};
use crate::call::{Call, one_of, text, truth};
use crate::envelope;
use crate::ids::number_of;
use crate::lifecycle::Run;
use crate::models::{Choice, Model, creation_choice};
use crate::plans::Plan;
use crate::reach::{is_address, reachable};
use crate::refusal::{Code, Refusal};
use crate::reply::{Outcome, Reply};
use crate::state::agents::{Agent, Readiness};
use crate::state::gestures::Gestures;

const MOST_ESSENCE_2_IN_FLIGHT: usize = 2;
const NAMES: [&str; 6] = ["Ada", "Mina", "Iris", "Noor", "Lena", "Vera"];

/// Every engine but `expression-2` wants a photoreal person.
pub(super) fn suits(state: &State, model: Model) -> Result<(), Refusal> {
    match state.subject {
        _ if model == Model::Expression2 => Ok(()),
        _ if state.eras.subject_gate_essence_2_only && model != Model::Essence2 => Ok(()),
        Subject::Person => Ok(()),
        Subject::Other => Err(Refusal::new(
            Code::ModelSubjectMismatch,
            format!("{} needs a photoreal person; use expression-2 or auto. Nothing was charged.", model.name()),
        )),
        Subject::Unclear => Err(Refusal::new(
            Code::ImageFaceUnsuitable,
            "The face in the image cannot be used; send a closer photo of one person. Nothing was charged.",
        )),
    }
}

pub(super) fn generate(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let filmed = fields.contains_key("video") || fields.contains_key("video_aspect_ratio");
    if filmed && account.state().eras.second_generation {
        return Err(Refusal::new(Code::VideoInputNotSupported, "video is not accepted; send image instead"));
    }
    for name in ["prompt", "image", "audio", "version"] {
        text(&fields, name)?;
    }
    one_of(&fields, "aspect_ratio", &["16:9", "9:16", "1:1"])?;
    one_of(&fields, "framing", &["portrait", "full_body"])?;
    truth(&fields, "transparency")?;
    let named = text(&fields, "agent_id")?.filter(|code| !code.is_empty());

    let mut state = account.state();
    if state.eras.model_required && fields.contains_key("version") {
        return Err(Refusal::invalid("version: no longer accepted; name the model in full"));
    }
    let choice = creation_choice(text(&fields, "model")?, text(&fields, "version")?, &state.eras)?;
    // Once the name was free to choose; now it regenerates an agent that is there.
    if let Some(code) = named.filter(|_| !state.eras.custom_agent_ids) {
        owned(&state, code)?;
    }
    let code = match (named, call.idempotency_key()) {
        (Some(code), _) => code.to_owned(),
        (None, Some(key)) => state.ids.agent_code_for_key(key),
        (None, None) => state.ids.agent_code(),
    };
    // The key leads to the same agent even where the stored answer is missing.
    if named.is_none() && state.agents.find(&code).is_some() {
        return Ok(accepted(&code, &fields));
    }
    if state.plan == Plan::Free {
        return Err(Refusal::new(Code::PlanRequired, "Creating agents needs the Creator plan or higher"));
    }
    let another = named.is_none_or(|code| state.agents.find(code).is_none());
    if another && state.plan.agents().is_some_and(|most| state.agents.owned() >= most) {
        let most = state.plan.agents().unwrap_or_default();
        return Err(Refusal::new(Code::AgentLimitReached, format!("Your plan allows {most} agents; delete one or upgrade")));
    }
    let model = match choice {
        Choice::Named(model) => model,
        Choice::Auto if state.subject == Subject::Person => Model::Essence2,
        Choice::Auto => Model::Expression2,
    };
    suits(&state, model)?;
    state.outages.offered(model)?;
    short_of(&state, model.creation_credits())?;
    let agent = begin(call, &mut state, &code, model, &fields)?;
    state.agents.put(agent);
    Ok(accepted(&code, &fields))
}

fn accepted(code: &str, fields: &Map<String, Value>) -> Reply {
    let mut body = json!({"message": "Agent generation started", "agent_id": code, "status": "processing"});
    if !fields.contains_key("model") {
        let message = "Send model: it becomes mandatory on 2026-12-26";
        body["warnings"] = json!([{"code": "MODEL_DEFAULT_DEPRECATED", "message": message}]);
    }
    envelope::flat(body)
}

/// Reserves the credits and decides how the run will end; nothing of it shows in the answer.
fn begin(call: &Call, state: &mut State, code: &str, model: Model, fields: &Map<String, Value>) -> Result<Agent, Refusal> {
    let now = call.now;
    let image = text(fields, "image")?;
    let crowded = model == Model::Essence2 && state.agents.in_flight(model, now) >= MOST_ESSENCE_2_IN_FLIGHT;
    let lost = [image, text(fields, "audio")?].into_iter().flatten().any(|source| is_address(source) && !reachable(&call.world, source));
    let (run, charge) = if crowded {
        let message = "At capacity: two essence-2 creations are already running. Nothing was charged.";
        (Run::to_failure(model, now, "payment", message), None)
    } else {
        let id = state.ids.uuid();
        let code_of_price = format!("usage_agent_generation_{}_by_api", model.slug());
        let charge = state.ledger.charge(id, &code_of_price, Some(code), model.creation_credits(), now);
        let run = if lost {
            Run::to_failure(model, now, "voice_image", "The image or audio could not be fetched. The credits were refunded.")
        } else {
            Run { seconds: state.creation_seconds(model), ..Run::to_ready(model, now) }
        };
        (run, Some(charge))
    };
    let number = number_of(code) as usize;
    let created_at = state.agents.find(code).map_or(now, |agent| agent.created_at);
    Ok(Agent {
        code: code.to_owned(),
        model,
        subject: if state.subject == Subject::Person { "person" } else { "other" },
        name: NAMES[number % NAMES.len()].to_owned(),
        system_prompt: Some(text(fields, "prompt")?.unwrap_or("You are a friendly guide.").to_owned()),
        image_url: image.filter(|image| is_address(image)).map(str::to_owned),
        providers: Map::new(),
        created_at,
        updated_at: now,
        models: BTreeMap::from([(model, Readiness::Pending { run: run.clone(), charge: None })]),
        run,
        charge,
        settled: false,
        fixed: None,
        gestures: Gestures::default(),
        deleted: false,
    })
}
