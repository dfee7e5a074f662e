//! Model files.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::embed::not_generated;
use super::{Handler, Route, by_address, dynamics};
use crate::accounts::Account;
use crate::buckets::Tier;
use crate::call::Call;
use crate::envelope;
use crate::guard::{Credential, Guard, Meter};
use crate::media;
use crate::models::{Model, downloadable};
use crate::origin::shelf::{Content, Item};
use crate::refusal::{Code, Refusal};
use crate::reply::{Outcome, Reply};

const LINK_SECONDS: f64 = 3600.0;

pub(crate) fn routes() -> Vec<Route> {
    let download_guard = Guard::new(Credential::SecretOrBearer, Meter::Tier(Tier::Read));
    vec![
        Route::new(Method::GET, "/v1/agent/{code}/model/download", download_guard, Handler::Owned(download)).polled(),
        Route::new(Method::GET, "/v1/models/showcase", by_address(Credential::Own), Handler::Open(showcase)),
    ]
}

fn download(call: &Call, account: &Arc<Account>) -> Outcome {
    let code = call.param("code");
    let requested = call.query("model").map(downloadable).transpose()?;
    match (call.query("member"), call.query("plane")) {
        (None, Some(_)) => return Err(Refusal::invalid("plane: only together with member")),
        (Some(_), Some(plane)) if !["android", "web"].contains(&plane) => {
            return Err(Refusal::invalid(format!("plane: {plane:?} is not android or web")));
        }
        _ => {}
    }
    let mut state = account.state();
    dynamics::existing(&state, code)?;
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
    let others = others.join(",");

    let member = call.query("member");
    let filename = member.map_or_else(|| format!("{code}.imx"), str::to_owned);
    let url = publish(call, account, code, model, &filename, state.artifact_bytes);
    let (url, expires_in) = match model {
        Model::Essence1 => (url, Value::Null),
        _ => (call.world.shelf.sign(&url, call.now.plus(LINK_SECONDS)), json!(LINK_SECONDS as i64)),
    };
    let row = state.ids.uuid();
    state.ledger.charge(row.clone(), "usage_model_download_by_api", Some(code), 0, call.now);

    let reply = if matches!(call.query("redirect"), Some("false" | "0" | "no")) {
        let data = json!({"code": code, "model": model.name(), "filename": filename, "url": url, "expires_in": expires_in});
        envelope::data(data)
    } else {
        Reply::empty(302).header("location", url)
    };
    let reply = reply.header("x-bithuman-meter-id", row).header("x-bithuman-model", model.name());
    Ok(match member {
        Some(member) => reply.header("x-bithuman-model-member", member),
        None => reply
            .header("x-bithuman-model-source", if requested.is_some() { "requested" } else { "created" })
            .header("x-bithuman-supported-models", others),
    })
}

/// Puts the file on the second origin; returns its address without signature.
fn publish(call: &Call, account: &Arc<Account>, code: &str, model: Model, filename: &str, bytes: u64) -> String {
    let file = media::model_file(code, model.name(), bytes, call.world.settings.seed);
    let item = Item {
        kind: "application/octet-stream".into(),
        content: Content::Model(file),
        owner: Arc::clone(account),
        signed: model != Model::Essence1,
    };
    call.world.shelf.put(format!("/models/{code}/{}/{filename}", model.name()), item)
}

/// No agent of the emulator is a showcase agent, so the manifest is empty.
fn showcase(_: &Call) -> Outcome {
    let manifest = json!({"version": 2, "updated": "2026-10-02", "source": "emulator", "models": []});
    Ok(envelope::bare(manifest).header("cache-control", "public, max-age=60"))
}
