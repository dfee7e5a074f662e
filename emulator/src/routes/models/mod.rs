//! Model files: links to them, single members, and the samples for everybody.

mod bundle;

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::embed::not_generated;
use super::{Handler, Route, by_address, dynamics};
use crate::accounts::{Account, State};
use crate::buckets::Tier;
use crate::call::Call;
use crate::envelope;
use crate::guard::{Credential, Guard, Meter};
use crate::models::{Model, downloadable};
use crate::moment::Moment;
use crate::refusal::{Code, Refusal};
use crate::reply::{Outcome, Reply};
use crate::showcase;
use bundle::Bundle;

/// So many real seconds an address works at least, however fast the clock runs.
const TIME_TO_FETCH: f64 = 30.0;

pub(crate) fn routes() -> Vec<Route> {
    let guard = |credential| Guard::new(credential, Meter::Tier(Tier::Read));
    vec![
        Route::new(Method::GET, "/v1/agent/{code}/model/download", guard(Credential::Download), Handler::Owned(download)).polled(),
        Route::new(
            Method::GET,
            "/v1/agent/{code}/self-hosted-avatar",
            guard(Credential::SecretOrBearer),
            Handler::Owned(self_hosted_avatar),
        ),
        Route::new(Method::GET, "/v1/models/showcase", by_address(Credential::Own), Handler::Open(samples)),
    ]
}

/// What is wanted, after everything that may refuse it.
struct Wanted {
    model: Model,
    requested: bool,
    others: String,
}

fn wanted(call: &Call, state: &State, code: &str) -> Result<Wanted, Refusal> {
    let requested = call.query("model").map(|name| downloadable(name, &state.eras)).transpose()?;
    match (call.query("member"), call.query("plane")) {
        (None, Some(_)) => return Err(Refusal::invalid("plane: only together with member")),
        (Some(_), Some(plane)) if !["android", "web"].contains(&plane) => {
            return Err(Refusal::invalid(format!("plane: {plane:?} is not android or web")));
        }
        _ => {}
    }
    dynamics::existing(state, code)?;
    let Some(agent) = state.agents.find(code) else {
        return Err(Refusal::agent_not_found(code));
    };
    let model = requested.unwrap_or(agent.model);
    let Some(published) = agent.artifact_at(model) else {
        return Err(not_generated(code, model));
    };
    if model == Model::Expression1 {
        return Err(Refusal::new(Code::ModelNotDownloadable, "expression-1 has no model file"));
    }
    if call.now < published {
        return Err(Refusal::new(Code::ModelArtifactNotReady, "The model file is not published yet; try again in a few minutes"));
    }
    let others: Vec<&str> = agent.supported().into_iter().filter(|name| *name != model.name()).collect();
    Ok(Wanted { model, requested: requested.is_some(), others: others.join(",") })
}

/// Whose agent it is: the caller's, or a sample.
fn owner<'a>(call: &'a Call, account: &'a Arc<Account>, code: &str) -> Result<&'a Arc<Account>, Refusal> {
    if call.bounds.as_ref().is_some_and(|bounds| bounds.agent != code) {
        return Err(Refusal::agent_not_found(code));
    }
    let foreign = account.state().agents.find(code).is_none();
    Ok(if foreign && call.world.is_showcase(code) { &call.world.showcase } else { account })
}

fn download(call: &Call, account: &Arc<Account>) -> Outcome {
    let code = call.param("code");
    let owner = owner(call, account, code)?;
    let (wanted, bundle, link_seconds, lasts) = {
        let state = owner.state();
        let wanted = wanted(call, &state, code)?;
        let bundle = Bundle { code, model: wanted.model, bytes: state.artifact_bytes, seed: call.world.settings.seed };
        let link_seconds = state.storage.link_seconds;
        (wanted, bundle, link_seconds, owner.clock().at_least(link_seconds, TIME_TO_FETCH))
    };
    let (filename, content) = match call.query("member") {
        Some(member) => (member.to_owned(), bundle.member(member, call.query("plane"))?),
        None => (bundle.file_name(&account.state().eras), bundle.whole()),
    };
    let path = bundle.path(&filename, call.query("plane"));
    let url = call.world.shelf.put(path, bundle.item(content, owner));
    let (url, expires_in) = match wanted.model {
        Model::Essence1 => (url, Value::Null),
        _ => (call.world.shelf.sign(&url, call.now.plus(lasts)), json!(link_seconds as i64)),
    };
    let row = granted(account, code, call.now);

    let reply = if matches!(call.query("redirect"), Some("false" | "0" | "no")) {
        let data = json!({"code": code, "model": wanted.model.name(), "filename": filename, "url": url, "expires_in": expires_in});
        envelope::data(data)
    } else {
        Reply::empty(302).header("location", url)
    };
    let reply = reply.header("x-bithuman-meter-id", row).header("x-bithuman-model", wanted.model.name());
    Ok(match call.query("member") {
        Some(member) => reply.header("x-bithuman-model-member", member),
        None => reply
            .header("x-bithuman-model-source", if wanted.requested { "requested" } else { "created" })
            .header("x-bithuman-supported-models", wanted.others),
    })
}

/// A grant costs nothing and leaves a row all the same.
fn granted(account: &Account, code: &str, now: Moment) -> String {
    let mut state = account.state();
    let row = state.ids.uuid();
    state.ledger.charge(row.clone(), "usage_model_download_by_api", Some(code), 0, now);
    row
}

/// The bytes themselves, of a bundle that comes with every finished essence-2 creation.
fn self_hosted_avatar(call: &Call, account: &Arc<Account>) -> Outcome {
    let code = call.param("code");
    let state = account.state();
    let published = super::agents::owned(&state, code)?.artifact_at(Model::Essence2);
    if published.is_none_or(|at| call.now < at) {
        return Err(Refusal::new(Code::NotFound, format!("Agent {code} has no self-hosted bundle")));
    }
    let bundle = Bundle { code, model: Model::Essence2Max, bytes: state.artifact_bytes, seed: call.world.settings.seed };
    let item = bundle.item(bundle.whole(), account);
    Ok(Reply::stream("application/octet-stream", item.stream()).header("content-length", state.artifact_bytes))
}

fn samples(call: &Call) -> Outcome {
    Ok(envelope::bare(showcase::manifest(&call.world)).header("cache-control", "public, max-age=60"))
}
