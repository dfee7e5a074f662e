//! Turning clocks.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{Done, Order, Trouble};
use crate::accounts::Account;
use crate::clock::{Clock, Speed};

/// `{"mode": "real" | "times" | "stepped" | "auto_step", "factor", "seconds"}`
pub(crate) fn speed(form: &Value) -> Result<Speed, Trouble> {
    let number = |name: &str| {
        let value = form.get(name).and_then(Value::as_f64).filter(|value| *value > 0.0 && value.is_finite());
        value.ok_or_else(|| Trouble::invalid(format!("{name} must be a number above zero")))
    };
    match form.get("mode").and_then(Value::as_str) {
        Some("real") => Ok(Speed::Real),
        Some("times") => number("factor").map(Speed::Times),
        Some("stepped") => Ok(Speed::Stepped),
        Some("auto_step") => number("seconds").map(Speed::AutoStep),
        _ => Err(Trouble::invalid("mode is real, times, stepped or auto_step")),
    }
}

fn set_clock(clock: &Clock, order: &Order<'_>) -> Done {
    clock.set_speed(speed(&order.body)?);
    Ok(json!({"now": clock.now().iso()}))
}

fn advance_clock(clock: &Clock, order: &Order<'_>) -> Done {
    let seconds: f64 = order.needed("seconds")?;
    if !(seconds >= 0.0 && seconds.is_finite()) {
        return Err(Trouble::invalid("seconds must not be negative"));
    }
    let now = clock.advance(seconds);
    order.world.settle_all();
    Ok(json!({"now": now.iso()}))
}

pub(crate) fn set_shared(order: &Order<'_>) -> Done {
    set_clock(&order.world.clock, order)
}

pub(crate) fn advance_shared(order: &Order<'_>) -> Done {
    advance_clock(&order.world.clock, order)
}

/// The account's organizations live by its clock.
fn adopt(order: &Order<'_>, account: &Account, clock: Clock) {
    let clock = Arc::new(clock);
    for organization in order.world.organizations().owned_by(&account.user_id) {
        organization.account.use_clock(Arc::clone(&clock));
    }
    account.use_clock(clock);
}

/// Changing the clock of one account gives it a clock of its own.
pub(crate) fn set(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let wanted = speed(&order.body)?;
    if Arc::ptr_eq(&account.clock(), &order.world.clock) {
        adopt(order, &account, Clock::starting_at(account.now(), wanted));
    }
    set_clock(&account.clock(), order)
}

pub(crate) fn advance(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    if Arc::ptr_eq(&account.clock(), &order.world.clock) {
        let speed = order.world.clock.speed();
        adopt(order, &account, Clock::starting_at(account.now(), speed));
    }
    advance_clock(&account.clock(), order)
}
