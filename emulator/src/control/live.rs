//! Sessions put in place, talked in and ended directly, and what sockets heard.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Done, Order, Trouble};
use crate::accounts::State;
use crate::models::Model;
use crate::state::sessions::{End, Kind, Session, Till};

/// A call whose peer vanished is noticed after this long, and billed until then.
const UNNOTICED_SECONDS: f64 = 9.0;

#[derive(Deserialize)]
struct Said {
    role: String,
    message: String,
    #[serde(default)]
    seconds_ago: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wanted {
    CloudAvatar,
    Conversation,
    SelfHosted,
}

/// A live conversation unless told otherwise; what it cost so far is as given and not charged again.
pub(crate) fn seed(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let now = account.now();
    let (kind, prefix, product, rate) = match order.field("kind")?.unwrap_or(Wanted::Conversation) {
        Wanted::CloudAvatar => (Kind::CloudAvatar, "cs_", "usage_essence_2_model_cloud", 4),
        Wanted::Conversation => (Kind::Conversation, "ses_", "usage_agent_chat_on_imaginex", 10),
        Wanted::SelfHosted => (Kind::SelfHosted, "sh_", "usage_essence_2_model_self_hosted", 2),
    };
    let ago = |name: &str| order.field::<f64>(name).map(|seconds| seconds.map(|seconds| now.plus(-seconds)));
    let product = order.field("product")?.unwrap_or_else(|| product.to_owned());
    let agent_code: Option<String> = order.field("agent_code")?;
    let mut state = account.state();
    let agent = agent_code.as_deref().and_then(|code| state.agents.find(code));
    let agent_name = order.field("agent_name")?.or_else(|| agent.map(|agent| agent.name.clone()));
    let model = match order.field::<String>("model")? {
        Some(name) => Some(Model::parse(&name).ok_or_else(|| Trouble::invalid(format!("unknown model {name:?}")))?),
        None => agent.map(|agent| agent.model),
    };
    // The conversation was once billed on top of the avatar that it shows.
    let beside = match model.filter(|_| kind == Kind::Conversation && state.eras.avatar_billed_beside_chat) {
        Some(model) => model.credits_per_minute(),
        None => 0,
    };
    let rate = order.field("rate")?.unwrap_or(rate + beside);
    let id = order.field("session_id")?.unwrap_or_else(|| state.ids.hex(prefix, 24));
    let started = ago("started_seconds_ago")?.unwrap_or(now);
    let mut session = Session::new(id, kind, &product, rate, started);
    session.billed_until = now;
    session.credits = order.field("credits")?.unwrap_or(0);
    session.agent_code = agent_code;
    session.agent_name = agent_name;
    session.room_name = order.field("room_name")?;
    session.model = model;
    session.key_alias = order.world.holder(secret).map(|holder| holder.alias);
    session.last_seen = ago("last_seen_seconds_ago")?.unwrap_or(now);
    session.ended = ago("ended_seconds_ago")?.map(|at| (at, End::Finished));
    for said in order.field::<Vec<Said>>("messages")?.unwrap_or_default() {
        session.say(now.plus(-said.seconds_ago), &said.role, &said.message);
    }
    let opened = json!({"session_id": session.id});
    state.sessions.open(session);
    Ok(opened)
}

/// One more line of a transcript.
pub(crate) fn say(order: &Order<'_>, secret: &str, id: &str) -> Done {
    let account = order.account(secret)?;
    let now = account.now();
    let said: Said = serde_json::from_value(order.body.clone()).map_err(|error| Trouble::invalid(error.to_string()))?;
    let mut state = account.state();
    let session = state.sessions.find_mut(id).ok_or_else(|| Trouble::unknown("session"))?;
    session.say(now.plus(-said.seconds_ago), &said.role, &said.message);
    Ok(json!({"messages": session.messages.len()}))
}

/// Ends as if everybody had left, or as if the peer had vanished.
pub(crate) fn end(order: &Order<'_>, secret: &str, id: &str) -> Done {
    let account = order.account(secret)?;
    let now = account.now();
    let vanished = order.field("vanished")?.unwrap_or(false);
    let mut state = account.state();
    let session = state.sessions.find_mut(id).ok_or_else(|| Trouble::unknown("session"))?;
    if vanished {
        session.stop = Some((now.plus(UNNOTICED_SECONDS), End::Finished));
    } else {
        let State { sessions, rooms, ledger, ids, eras, .. } = &mut *state;
        sessions.end(id, now, End::Finished, &mut Till { ledger, ids, exact: eras.exact_seconds_billed });
        rooms.close_session(id);
    }
    Ok(json!({"ended": !vanished}))
}

pub(crate) fn list(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    order.world.settle(&account);
    let now = account.now();
    let state = account.state();
    Ok(state.sessions.newest_first().map(|session| session.json(now)).collect())
}

/// What clients sent over sockets, sound left out.
pub(crate) fn heard(order: &Order<'_>, secret: &str) -> Done {
    Ok(Value::Array(order.account(secret)?.state().realtime.heard.clone()))
}
