//! What a runtime on the customer's machine asks: whether its key is good, and to count what it served.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::{Handler, Route};
use crate::accounts::{Account, State};
use crate::call::{Call, text, within};
use crate::envelope;
use crate::guard::{Credential, Guard, Meter, presented};
use crate::ids::{digest, hex};
use crate::refusal::{Code, Form, Refusal};
use crate::reply::Outcome;
use crate::state::outages::Outages;
use crate::state::sessions::{Kind, Session, Till, product};

const LONGEST_ID: usize = 128;
/// What is served when a runtime does not say.
const USUAL_PRODUCT: &str = "self-hosted-essence-2-model";

pub(crate) fn routes() -> Vec<Route> {
    let route = |path, handler, meter| {
        Route::new(Method::POST, path, Guard::new(Credential::SecretOrBearer, Meter::Exempt), Handler::Owned(handler))
            .form(Form::SelfHosting { meter })
    };
    vec![route("/v1/auth/validate", validate, false), route("/v1/meter/beats", beat, true)]
}

fn validate(call: &Call, account: &Arc<Account>) -> Outcome {
    let state = account.state();
    Outages::check(state.outages.key_checks, "The key cannot be checked now")?;
    let secret = presented(&call.headers).unwrap_or("");
    let key_id = format!("key_{}", &hex(&digest(secret))[..16]);
    Ok(envelope::bare(json!({"user_id": account.user_id, "key_id": key_id})))
}

fn beat(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let id = |name: &str| match text(&fields, name)? {
        Some(id) if id.chars().count() > LONGEST_ID => Err(Refusal::invalid(format!("{name}: at most {LONGEST_ID} characters"))),
        id => Ok(id.unwrap_or("")),
    };
    let (session_id, install_id) = (id("session_id")?, id("install_id")?);
    if session_id.is_empty() {
        return Err(Refusal::invalid("session_id: missing"));
    }
    let Some(seq) = fields.get("seq").and_then(whole).filter(|seq| *seq >= 1) else {
        return Err(Refusal::invalid("seq: must be a whole number from 1"));
    };
    if !fields.contains_key("served_s") {
        return Err(Refusal::invalid("served_s: missing"));
    }
    let seconds = within(&fields, "served_s", 0.0, 0.0, f64::MAX)?;
    let (code, rate) = product(text(&fields, "billing_type")?.unwrap_or(USUAL_PRODUCT));

    let mut state = account.state();
    Outages::check(state.outages.meter, "The beat cannot be recorded now")?;
    if state.ledger.balance() <= 0 {
        return Err(Refusal::new(Code::InsufficientBalance, "No credits left"));
    }
    let mut session =
        Session::new(format!("sh_{}", &hex(&digest(&format!("{install_id}/{session_id}")))[..24]), Kind::SelfHosted, &code, rate, call.now);
    session.key_alias.clone_from(&call.key_alias);
    let State { sessions, ledger, ids, eras, .. } = &mut *state;
    sessions.beat(session, seq, seconds, call.now, &mut Till { ledger, ids, exact: eras.exact_seconds_billed });

    let mut body = json!({"accepted": true});
    if let Some(notice) = state.plan_notice() {
        body["plan_notice"] = json!(notice);
        return Ok(envelope::bare(body).header("x-bithuman-plan-notice", notice));
    }
    Ok(envelope::bare(body))
}

/// A whole number, also one that is written with a fraction of zero.
fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().filter(|number| number.fract() == 0.0).map(|number| number as i64))
}
