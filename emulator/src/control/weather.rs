//! How parts of the service are doing, for one account or for all.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{Done, Order, Trouble};
use crate::accounts::State;
use crate::condition::Health;
use crate::state::knowledge::Outcome;

/// Any of the parts; the rest stay as they are.
pub(crate) fn outages(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let mut state = account.state();
    state.outages = merged(order, &state.outages)?;
    Ok(json!(state.outages))
}

/// How the second origin treats the account's files from now on; what is not mentioned stays.
pub(crate) fn storage(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let mut state = account.state();
    state.storage = merged(order, &state.storage)?;
    Ok(json!(state.storage))
}

fn merged<T: Serialize + DeserializeOwned>(order: &Order<'_>, current: &T) -> Result<T, Trouble> {
    let mut merged = json!(current);
    if let Some(merged) = merged.as_object_mut() {
        merged.extend(order.fields()?.clone());
    }
    serde_json::from_value(merged).map_err(|error| Trouble::invalid(error.to_string()))
}

pub(crate) fn readiness(order: &Order<'_>) -> Done {
    let families: BTreeMap<String, Health> = order.needed("families")?;
    let mut condition = order.world.condition();
    condition.families.extend(families);
    Ok(condition.readiness(order.world.clock.now()))
}

/// How builds end from now on, and whether those that run end at once.
pub(crate) fn knowledge(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let now = account.now();
    let mut state = account.state();
    if let Some(outcome) = order.field::<Outcome>("outcome")? {
        state.knowledge.outcome = Some(outcome);
    }
    if order.field("finish")?.unwrap_or(false) {
        state.knowledge.hurry(now);
    }
    Ok(shown(&state))
}

pub(crate) fn show_knowledge(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    order.world.settle(&account);
    Ok(shown(&account.state()))
}

fn shown(state: &State) -> Value {
    let knowledge = &state.knowledge;
    let bases = knowledge.bases.iter().map(|base| {
        json!({
            "id": base.id,
            "building": knowledge.building(&base.id),
            "content_rev": base.content_rev,
            "built_rev": base.built_rev,
        })
    });
    let sources = knowledge.sources.iter().map(|source| json!({"id": source.id, "name": source.name, "size_bytes": source.size}));
    json!({"bases": bases.collect::<Vec<_>>(), "sources": sources.collect::<Vec<_>>()})
}

/// Whether token routes refuse the account.
pub(crate) fn runtime(order: &Order<'_>, secret: &str) -> Done {
    let suspended = order.field("suspended")?.unwrap_or(true);
    order.account(secret)?.state().runtime_suspended = suspended;
    Ok(json!({"suspended": suspended}))
}

/// The list as `PUT /v2/{user_id}/providers` would leave it.
pub(crate) fn providers(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let entries: Vec<Map<String, Value>> = order.needed("entries")?;
    let now = account.now();
    let mut state = account.state();
    let State { providers, ids, .. } = &mut *state;
    providers.replace(&entries, ids, now);
    Ok(json!({"entries": providers.json()}))
}
