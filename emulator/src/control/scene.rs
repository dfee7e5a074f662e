//! Agents and rooms put in place directly.

use std::collections::BTreeMap;

use serde_json::{Map, json};

use super::{Done, Order, Trouble};
use crate::accounts::State;
use crate::lifecycle::{Ending, Run, Sight};
use crate::models::Model;
use crate::state::agents::{ARTIFACT_DELAY_SECONDS, Agent, Readiness};
use crate::state::gestures::Gestures;
use crate::state::rooms::Room;
use crate::state::sessions::{End, Kind, Session, Till};

/// A ready agent unless told otherwise; another `status` stays as it is for good, whatever the clock says.
pub(crate) fn seed_agent(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let names: Vec<String> = match (order.field("models")?, order.field("model")?) {
        (Some(names), _) => names,
        (None, Some(name)) => vec![name],
        (None, None) => vec!["essence-2".into()],
    };
    let models = names.iter().map(|name| Model::parse(name).ok_or_else(|| Trouble::invalid(format!("unknown model {name:?}"))));
    let models: Vec<Model> = models.collect::<Result<_, _>>()?;
    let Some(first) = models.first().copied() else {
        return Err(Trouble::invalid("models is empty"));
    };
    let status: String = order.field("status")?.unwrap_or_else(|| "ready".into());
    let ready = status == "ready";
    let error: Option<String> = order.field("error")?;
    let progress = order.field("progress")?;
    let step: Option<String> = order.field("current_step")?;
    let name = order.field("name")?.unwrap_or_else(|| "Ada".to_owned());
    let prompt = order.field("system_prompt")?.unwrap_or_else(|| "You are a friendly guide.".to_owned());
    let published = order.field("artifact_ready")?.unwrap_or(true);

    let now = account.now();
    let mut state = account.state();
    let code = order.field("code")?.unwrap_or_else(|| state.ids.agent_code());
    let ready_at = if published { now.plus(-ARTIFACT_DELAY_SECONDS) } else { now };
    let run = Run {
        model: first,
        started: ready_at.plus(-first.creation_seconds()),
        seconds: first.creation_seconds(),
        ending: match &error {
            Some(message) => Ending::Failed { stage: "lip_sync", message: message.clone() },
            None => Ending::Ready,
        },
    };
    let fixed = (!ready).then(|| Sight {
        status: status.clone(),
        step: step.or_else(|| Some("lip_sync".into())),
        progress: progress.unwrap_or(0.5),
        event: None,
        message: error.or_else(|| Some(format!("Agent is {status}"))),
    });
    let readiness = |model: Model| match ready {
        true => (model, Readiness::Ready { at: ready_at }),
        false => (model, Readiness::Pending { run: run.clone(), charge: None }),
    };
    let agent = Agent {
        code,
        model: first,
        subject: "person",
        name,
        system_prompt: Some(prompt),
        image_url: order.field("image_url")?,
        providers: Map::new(),
        created_at: order.field::<String>("created_at")?.and_then(|text| crate::moment::Moment::parse(&text)).unwrap_or(now),
        updated_at: now,
        models: models.into_iter().map(readiness).collect::<BTreeMap<_, _>>(),
        run: run.clone(),
        charge: None,
        settled: true,
        fixed,
        gestures: Gestures::default(),
        deleted: false,
    };
    let record = agent.record(now, order.world.shelf.origin());
    state.agents.put(agent);
    Ok(record)
}

/// Opens a live session of an agent.
pub(crate) fn open_room(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let agent_code: String = order.needed("agent_code")?;
    let deliverable = order.field("deliverable")?.unwrap_or(true) && order.field("joinable")?.unwrap_or(true);
    let now = account.now();
    let mut state = account.state();
    if state.agents.find(&agent_code).is_none() {
        return Err(Trouble::unknown("agent"));
    }
    let room = Room {
        room_id: order.field("room_id")?.unwrap_or_else(|| state.ids.hex("room_", 16)),
        session_id: state.ids.hex("ses_", 16),
        agent_code,
        opened: now,
        deliverable,
        failing: order.field("failing")?.unwrap_or(false),
        participants: order.field("participants")?.unwrap_or(2),
        open: true,
    };
    let opened = json!({"room_id": room.room_id, "session_id": room.session_id});
    // Nothing is billed for a room that a test opened; sessions that cost are opened as such.
    let mut session = Session::new(room.session_id.clone(), Kind::Conversation, "usage_agent_chat_on_imaginex", 0, now);
    session.agent_name = state.agents.find(&room.agent_code).map(|agent| agent.name.clone());
    session.agent_code = Some(room.agent_code.clone());
    session.room_name = Some(room.room_id.clone());
    state.sessions.open(session);
    state.rooms.open(room);
    Ok(opened)
}

pub(crate) fn close_room(order: &Order<'_>, secret: &str, room: &str) -> Done {
    let account = order.account(secret)?;
    let now = account.now();
    let mut state = account.state();
    let State { sessions, rooms, ledger, ids, eras, .. } = &mut *state;
    if !rooms.close(room) {
        return Err(Trouble::unknown("room"));
    }
    if let Some(id) = sessions.in_room(room).map(|session| session.id.clone()) {
        sessions.end(&id, now, End::Finished, &mut Till { ledger, ids, exact: eras.exact_seconds_billed });
    }
    Ok(json!({"closed": true}))
}
