//! What was seen and what came of it.

use std::sync::PoisonError;

use serde_json::{Value, json};

use super::{Done, Order};
use crate::origin::shelf::Seen;

pub(crate) fn requests(order: &Order<'_>, secret: &str) -> Done {
    Ok(Value::Array(order.witness(secret)?.journal().json()))
}

pub(crate) fn clear_requests(order: &Order<'_>, secret: &str) -> Done {
    order.witness(secret)?.journal().clear();
    Ok(json!({"cleared": true}))
}

pub(crate) fn media_requests(order: &Order<'_>) -> Value {
    Value::Array(order.world.shelf.seen.lock().unwrap_or_else(PoisonError::into_inner).iter().map(Seen::json).collect())
}

pub(crate) fn clear_media_requests(order: &Order<'_>) -> Value {
    order.world.shelf.seen.lock().unwrap_or_else(PoisonError::into_inner).clear();
    json!({"cleared": true})
}

/// Newest first.
pub(crate) fn ledger(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    order.world.settle(&account);
    let state = account.state();
    Ok(Value::Array(state.ledger.entries().iter().map(|entry| entry.json(true)).collect()))
}

pub(crate) fn speech_log(order: &Order<'_>, secret: &str) -> Done {
    Ok(Value::Array(order.account(secret)?.state().rooms.heard().to_vec()))
}

pub(crate) fn deliveries(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    order.world.settle(&account);
    let state = account.state();
    let log = state.webhooks.log.iter().map(|delivery| {
        let mut entry = delivery.json();
        entry["webhook_id"] = json!(delivery.webhook_id);
        entry["event_id"] = json!(delivery.event_id);
        entry
    });
    Ok(Value::Array(log.collect()))
}
