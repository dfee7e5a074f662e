//! Keys of other vendors' models.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::Route;
use crate::accounts::{Account, State};
use crate::call::{Call, needed, text};
use crate::envelope;
use crate::refusal::Refusal;
use crate::reply::{Outcome, Reply};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::read("/v2/{user_id}/providers", show), Route::write(Method::PUT, "/v2/{user_id}/providers", replace)]
}

fn answer(account: &Account, state: &State) -> Reply {
    envelope::bare(json!({"user_id": account.user_id, "providers": {"entries": state.providers.json()}}))
}

fn show(_: &Call, account: &Arc<Account>) -> Outcome {
    Ok(answer(account, &account.state()))
}

fn replace(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let entries = match fields.get("entries") {
        Some(Value::Array(entries)) => entries.iter().map(entry).collect::<Result<Vec<_>, _>>()?,
        None | Some(Value::Null) => return Err(Refusal::missing("entries")),
        Some(_) => return Err(Refusal::invalid("entries: must be a list")),
    };
    let mut ids: Vec<&str> = entries.iter().filter_map(|entry| entry.get("id").and_then(Value::as_str)).collect();
    ids.sort_unstable();
    if ids.windows(2).any(|pair| pair[0] == pair[1] && !pair[0].is_empty()) {
        return Err(Refusal::invalid("entries: two of them have the same id"));
    }
    let mut state = account.state();
    let State { providers, ids, .. } = &mut *state;
    providers.replace(&entries, ids, call.now);
    Ok(answer(account, &state))
}

fn entry(value: &Value) -> Result<Map<String, Value>, Refusal> {
    let Value::Object(fields) = value else {
        return Err(Refusal::invalid("entries: each must be an object"));
    };
    needed(fields, "platform")?;
    text(fields, "id")?;
    text(fields, "label")?;
    for name in ["credentials", "options", "metadata"] {
        if fields.get(name).is_some_and(|value| !value.is_object() && !value.is_null()) {
            return Err(Refusal::invalid(format!("{name}: must be an object")));
        }
    }
    let cleared = fields.get("clearSecrets").and_then(Value::as_array);
    if fields.get("clearSecrets").is_some_and(|value| !value.is_null()) && !cleared.is_some_and(|names| names.iter().all(Value::is_string))
    {
        return Err(Refusal::invalid("clearSecrets: must be a list of names"));
    }
    Ok(fields.clone())
}
