//! Webhook endpoints.

use std::sync::Arc;

use axum::http::{Method, Uri};
use serde_json::{Value, json};

use super::{Handler, Route};
use crate::accounts::{Account, State};
use crate::buckets::Tier;
use crate::call::{Call, needed, text};
use crate::envelope;
use crate::guard::Guard;
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;
use crate::state::webhooks::{EVENTS, Webhook};
use crate::webhooks::delivery::{is_loopback, ping};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::write(Method::POST, "/v1/webhooks", create),
        Route::read("/v1/webhooks", list),
        Route::read("/v1/webhooks/{webhook_id}", show),
        Route::write(Method::DELETE, "/v1/webhooks/{webhook_id}", delete),
        Route::new(
            Method::POST,
            "/v1/webhooks/{webhook_id}/test",
            Guard::metered(Tier::Write),
            Handler::Later(|call, account| Box::pin(test(call, account))),
        ),
        Route::read("/v1/webhooks/{webhook_id}/deliveries", deliveries).polled(),
    ]
}

fn find<'a>(state: &'a State, id: &str) -> Result<&'a Webhook, Refusal> {
    state.webhooks.find(id).ok_or_else(|| Refusal::new(Code::NotFound, format!("Webhook not found: {id}")))
}

/// HTTPS, as the service demands; plain HTTP only to this machine, where tests listen.
fn acceptable(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else {
        return false;
    };
    let host = uri.host().unwrap_or("");
    match uri.scheme_str() {
        Some("https") => !host.is_empty(),
        Some("http") => is_loopback(host),
        _ => false,
    }
}

fn create(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let url = needed(&fields, "url")?;
    if !acceptable(url) {
        return Err(Refusal::invalid("url: must be an https:// address"));
    }
    let events = match fields.get("events") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(events)) => events.iter().map(event).collect::<Result<_, _>>()?,
        Some(_) => return Err(Refusal::invalid("events: must be a list")),
    };
    let mut state = account.state();
    let webhook = Webhook {
        id: state.ids.uuid(),
        url: url.to_owned(),
        events,
        description: text(&fields, "description")?.map(str::to_owned),
        secret: state.ids.hex("whsec_", 48),
        created_at: call.now,
    };
    let mut shown = webhook.json();
    shown["secret"] = json!(webhook.secret);
    state.webhooks.all.push(webhook);
    Ok(envelope::data(shown))
}

fn event(value: &Value) -> Result<String, Refusal> {
    match value.as_str() {
        Some(name) if EVENTS.contains(&name) => Ok(name.to_owned()),
        _ => Err(Refusal::invalid(format!("events: {value} is not one of {}", EVENTS.join(", ")))),
    }
}

fn list(_: &Call, account: &Arc<Account>) -> Outcome {
    let webhooks: Vec<Value> = account.state().webhooks.all.iter().map(Webhook::json).collect();
    Ok(envelope::data(json!(webhooks)))
}

fn show(call: &Call, account: &Arc<Account>) -> Outcome {
    Ok(envelope::data(find(&account.state(), call.param("webhook_id"))?.json()))
}

fn delete(call: &Call, account: &Arc<Account>) -> Outcome {
    let mut state = account.state();
    let id = call.param("webhook_id");
    find(&state, id)?;
    state.webhooks.remove(id);
    Ok(envelope::flat(json!({"deleted": true})))
}

async fn test(call: Call, account: Arc<Account>) -> Outcome {
    let webhook = find(&account.state(), call.param("webhook_id"))?.clone();
    Ok(envelope::data(ping(account, webhook).await))
}

fn deliveries(call: &Call, account: &Arc<Account>) -> Outcome {
    let state = account.state();
    let id = call.param("webhook_id");
    find(&state, id)?;
    let log = state.webhooks.log.iter().rev().filter(|delivery| delivery.webhook_id == id);
    Ok(envelope::data(Value::Array(log.map(|delivery| delivery.json()).collect())))
}
