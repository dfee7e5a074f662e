//! What the next requests will meet: canned replies, faults, limits.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{Done, Order, Trouble};
use crate::buckets::Size;
use crate::faults::Fault;
use crate::replies::Canned;

/// A list, or one object alone.
fn list<T: DeserializeOwned>(body: &Value) -> Result<Vec<T>, Trouble> {
    let items = match body {
        Value::Array(items) => items.clone(),
        item => vec![item.clone()],
    };
    let parsed = items.into_iter().map(serde_json::from_value);
    parsed.collect::<Result<_, _>>().map_err(|error| Trouble::invalid(error.to_string()))
}

pub(crate) fn add_replies(order: &Order<'_>, secret: &str) -> Done {
    let witness = order.witness(secret)?;
    let replies: Vec<Canned> = list(&order.body)?;
    for reply in &replies {
        reply.check().map_err(Trouble::invalid)?;
    }
    let mut waiting = witness.replies();
    waiting.add(replies);
    Ok(json!({"left": waiting.left()}))
}

pub(crate) fn replies_left(order: &Order<'_>, secret: &str) -> Done {
    Ok(json!({"left": order.witness(secret)?.replies().left()}))
}

pub(crate) fn clear_replies(order: &Order<'_>, secret: &str) -> Done {
    order.witness(secret)?.replies().clear();
    Ok(json!({"left": 0}))
}

pub(crate) fn add_faults(order: &Order<'_>, secret: &str) -> Done {
    let witness = order.witness(secret)?;
    let mut faults = witness.faults();
    faults.add(list::<Fault>(&order.body)?);
    Ok(json!({"left": faults.left()}))
}

pub(crate) fn faults_left(order: &Order<'_>, secret: &str) -> Done {
    Ok(json!({"left": order.witness(secret)?.faults().left()}))
}

pub(crate) fn clear_faults(order: &Order<'_>, secret: &str) -> Done {
    order.witness(secret)?.faults().clear();
    Ok(json!({"left": 0}))
}

pub(crate) fn limits(order: &Order<'_>) -> Done {
    let on = order.needed("per_address")?;
    order.world.addresses.switch(on);
    Ok(json!({"per_address": on}))
}

/// Fills the buckets. With a tier, its bucket gets another size than the plan's first.
pub(crate) fn refill_buckets(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let mut state = account.state();
    if let Some(tier) = order.field("tier")? {
        let size = Size { capacity: order.needed("capacity")?, per_second: order.needed("per_second")? };
        if size.capacity == 0 || !(size.per_second.is_finite() && size.per_second > 0.0) {
            return Err(Trouble::invalid("capacity and per_second are above zero"));
        }
        state.buckets.resize(tier, size);
    }
    state.buckets.refill();
    Ok(json!({"refilled": true}))
}

pub(crate) fn forget_idempotency(order: &Order<'_>, secret: &str) -> Done {
    order.account(secret)?.state().idempotency.forget();
    Ok(json!({"forgotten": true}))
}
