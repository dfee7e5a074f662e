//! Starting an avatar in a LiveKit room.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::noticed;
use crate::accounts::{Account, State};
use crate::call::{Call, one_of, text};
use crate::grants::CLOUD_SCOPE;
use crate::models::Model;
use crate::moment::Moment;
use crate::reach::{is_address, reachable};
use crate::refusal::{Code, Refusal, UPGRADE_URL};
use crate::reply::Outcome;
use crate::routes::agents::{owned, short_of};
use crate::state::outages::Outages;
use crate::state::sessions::{Kind, Session};

const LIVEKIT_FIELDS: [&str; 3] = ["livekit_url", "livekit_token", "room_name"];

/// What the fields ask for.
struct Wanted<'a> {
    mode: &'a str,
    model: Option<Model>,
    agent: Option<&'a str>,
    image: Option<&'a str>,
    room: Option<&'a str>,
}

pub(super) fn start(call: &Call, account: &Arc<Account>, fields: &Map<String, Value>) -> Outcome {
    let wanted = read(call, fields)?;
    bound(call, fields, &wanted)?;
    let mut state = account.state();
    let model = servable(&state, &wanted, call.now)?;
    if model == Model::Essence1 && LIVEKIT_FIELDS.iter().any(|name| !fields.contains_key(*name)) {
        return Err(Refusal::invalid("livekit_url, livekit_token and room_name are all needed for essence-1"));
    }
    short_of(&state, 1)?;
    slot(&state, call.now)?;
    Outages::check(state.outages.cloud_avatar, "No capacity for another avatar")?;

    let rate = model.credits_per_minute();
    let mut session = Session::new(state.ids.hex("cs_", 24), Kind::CloudAvatar, &model.live_code("cloud"), rate, call.now);
    session.agent_code = wanted.agent.map(str::to_owned);
    session.agent_name = wanted.agent.and_then(|code| state.agents.find(code)).map(|agent| agent.name.clone());
    session.model = Some(model);
    session.key_alias.clone_from(&call.key_alias);
    session.room_name = wanted.room.map(str::to_owned);
    let body = json!({
        "avatar_session_started": true,
        "model": model.name(),
        "mode": wanted.mode,
        "agent_id": wanted.agent,
        "image": wanted.image.filter(|image| is_address(image)),
        "user_id": account.user_id,
        "session_id": session.id,
    });
    state.sessions.open(session);
    Ok(noticed(&state, body))
}

fn read<'a>(call: &Call, fields: &'a Map<String, Value>) -> Result<Wanted<'a>, Refusal> {
    one_of(fields, "mode", &["gpu", "cpu"])?;
    let Some(mode) = text(fields, "mode")? else {
        return Err(Refusal::invalid("mode: must be gpu or cpu"));
    };
    let filled = |name: &str| Ok(text(fields, name)?.filter(|value| !value.is_empty()));
    let [url, token, room] = LIVEKIT_FIELDS.map(filled);
    let (url, token, room) = (url?, token?, room?);
    if [url, token, room].iter().any(Option::is_some) && [url, token, room].iter().any(Option::is_none) {
        return Err(Refusal::invalid("livekit_url, livekit_token and room_name belong together"));
    }
    let (agent, image) = (filled("agent_id")?, filled("image")?);
    let model = named(filled("model")?, filled("version")?)?;
    match (agent, image) {
        (None, None) => return Err(Refusal::invalid("agent_id: missing")),
        (Some(_), Some(_)) => return Err(Refusal::invalid("image: only without agent_id")),
        (None, Some(_)) if mode == "cpu" => return Err(Refusal::invalid("agent_id: needed with mode cpu")),
        (None, Some(_)) if model.is_some_and(|model| model != Model::Expression1) => {
            return Err(Refusal::invalid("image: only expression-1 starts from an image"));
        }
        (None, Some(image)) if !picture(call, image) => {
            return Err(Refusal::invalid("image: must be a public address, base64 or a data URI of a picture"));
        }
        _ => {}
    }
    Ok(Wanted { mode, model, agent, image, room })
}

fn named(name: Option<&str>, version: Option<&str>) -> Result<Option<Model>, Refusal> {
    let generation = match version {
        None | Some("v1") => 0,
        Some("v2") => 1,
        Some(other) => return Err(Refusal::invalid(format!("version: {other:?} is not v1 or v2"))),
    };
    Ok(match name {
        None => None,
        Some("essence") => Some([Model::Essence1, Model::Essence2][generation]),
        Some("expression") => Some([Model::Expression1, Model::Expression2][generation]),
        Some(name) => Some(
            Model::parse(name)
                .ok_or_else(|| Refusal::invalid(format!("model: {name:?} is not essence-1, essence-2, expression-1 or expression-2")))?,
        ),
    })
}

fn picture(call: &Call, image: &str) -> bool {
    if is_address(image) {
        return reachable(&call.world, image);
    }
    let data = image.strip_prefix("data:").map_or(Some(image), |rest| rest.split_once(";base64,").map(|(_, data)| data));
    data.is_some_and(|data| STANDARD.decode(data).is_ok_and(|bytes| !bytes.is_empty()))
}

/// A scoped token starts its own agent only, in its own room when it is bound to one.
fn bound(call: &Call, fields: &Map<String, Value>, wanted: &Wanted<'_>) -> Result<(), Refusal> {
    let Some(bounds) = &call.bounds else {
        return if call.key_alias.is_some() { Ok(()) } else { Err(Refusal::forbidden("A runtime token starts nothing")) };
    };
    let same = |limit: &Option<String>, given: Option<&str>| limit.as_deref().is_none_or(|limit| given == Some(limit));
    let fits = bounds.scope == CLOUD_SCOPE
        && wanted.agent == Some(&bounds.agent)
        && same(&bounds.room_name, wanted.room)
        && same(&bounds.livekit_url, text(fields, "livekit_url")?);
    if fits { Ok(()) } else { Err(Refusal::forbidden("The token is bound to another scope, agent, room or server")) }
}

fn servable(state: &State, wanted: &Wanted<'_>, now: Moment) -> Result<Model, Refusal> {
    let Some(code) = wanted.agent else {
        return Ok(Model::Expression1);
    };
    let agent = owned(state, code)?;
    if !agent.is_ready(now) {
        return Err(Refusal::agent_not_found(code));
    }
    let model = wanted.model.unwrap_or(agent.model);
    if !agent.supports(model) {
        let supported = agent.supported().join(", ");
        return Err(Refusal::conflict(format!("model: agent {code} cannot be served as {}, only as {supported}", model.name())));
    }
    Ok(model)
}

fn slot(state: &State, now: Moment) -> Result<(), Refusal> {
    let cap = state.plan.sessions();
    let active = state.sessions.counted(now, state.eras.self_hosted_counts);
    if active < cap {
        return Ok(());
    }
    let details = json!({"tier": state.plan.id(), "cap": cap, "active": active, "upgrade_url": UPGRADE_URL});
    let message = format!("Your plan allows {cap} sessions at once and {active} are active; end one or upgrade");
    Err(Refusal::new(Code::ConcurrencyLimitReached, message).details(details))
}
