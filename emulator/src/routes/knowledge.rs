//! Knowledge sources and bases of organizations.

use std::sync::Arc;

use axum::http::{Method, Uri};
use serde_json::{Map, Value, json};

use super::Route;
use crate::accounts::{Account, Kind, State};
use crate::call::{Call, one_of, text, truth};
use crate::envelope;
use crate::multipart;
use crate::plans::Plan;
use crate::reach::is_address;
use crate::refusal::{Code, Form, Refusal};
use crate::reply::Outcome;
use crate::state::knowledge::{Base, Knowledge, Refused, Source};

const LARGEST_FILE: usize = 100 * 1024 * 1024;
const LONGEST_NAME: usize = 120;
const LONGEST_DESCRIPTION: usize = 2000;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::write(Method::POST, "/v1/knowledge/files", ingest),
        Route::write(Method::POST, "/v1/knowledge/kbs", create),
        Route::read("/v1/knowledge/kbs", list).polled(),
        Route::write(Method::POST, "/v1/knowledge/kbs/{kb_id}/rebuild", rebuild),
    ]
}

fn of_organization(account: &Account) -> Result<(), Refusal> {
    match account.kind {
        Kind::Organization => Ok(()),
        Kind::Personal => Err(Refusal::forbidden("Knowledge needs the secret of an organization")),
    }
}

/// Everything that is wrong with a request here is 422, in one of two forms.
fn checked<T>(state: &State, read: Result<T, Refusal>) -> Result<T, Refusal> {
    read.map_err(|refusal| {
        let form = if state.eras.framework_422 { Form::Framework } else { Form::Envelope };
        Refusal::unprocessable(refusal.message).form(form)
    })
}

struct Given {
    name: String,
    size: Option<usize>,
    kind: &'static str,
}

fn ingest(call: &Call, account: &Arc<Account>) -> Outcome {
    of_organization(account)?;
    let mut state = account.state();
    let given = match multipart::parts(call.header("content-type"), &call.body) {
        Some(parts) => {
            let file = parts.iter().find(|part| part.name == "file").ok_or_else(|| Refusal::invalid("file: missing"));
            let file = checked(&state, file)?;
            if file.content.len() > LARGEST_FILE {
                return Err(Refusal::new(Code::FileTooLarge, "file: at most 100 MB"));
            }
            let named = parts.iter().find(|part| part.name == "name").map(|part| String::from_utf8_lossy(&part.content).into_owned());
            let name = named.filter(|name| !name.is_empty()).or_else(|| file.file_name.clone());
            Given { name: name.unwrap_or_else(|| "file".into()), size: Some(file.content.len()), kind: "upload" }
        }
        None => checked(&state, call.object().and_then(|fields| address(&fields)))?,
    };
    quota(&state, |knowledge| knowledge.sources.len(), "files")?;
    let source = Source { id: state.ids.uuid(), name: given.name, size: given.size, kind: given.kind, created_at: call.now };
    let body = source.json(&account.user_id, call.now);
    state.knowledge.sources.push(source);
    Ok(envelope::bare(body).status(201))
}

fn address(fields: &Map<String, Value>) -> Result<Given, Refusal> {
    let url = text(fields, "url")?.unwrap_or("");
    let host = url.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned)).filter(|host| !host.is_empty());
    let Some(host) = host.filter(|_| is_address(url)) else {
        return Err(Refusal::invalid("url: must be a public http:// or https:// address"));
    };
    one_of(fields, "sync_freq", &["never", "daily", "weekly", "monthly"])?;
    let name = text(fields, "name")?.filter(|name| !name.is_empty()).map_or(host, str::to_owned);
    Ok(Given { name, size: None, kind: "url" })
}

/// Only older pages know quotas; how large they were is not documented.
fn quota(state: &State, count: fn(&Knowledge) -> usize, what: &str) -> Result<(), Refusal> {
    let most = match state.plan {
        Plan::Free | Plan::Creator => 5,
        Plan::Pro => 50,
        Plan::Business => 200,
        Plan::Enterprise => usize::MAX,
    };
    if !state.eras.knowledge_quotas || count(&state.knowledge) < most {
        return Ok(());
    }
    Err(Refusal::new(Code::QuotaExceeded, format!("Your plan allows {most} knowledge {what}")))
}

struct Wish {
    name: String,
    description: Option<String>,
    file_ids: Vec<String>,
    build: bool,
}

fn wish(fields: &Map<String, Value>) -> Result<Wish, Refusal> {
    let within = |name: &str, longest: usize| match text(fields, name)? {
        Some(value) if value.chars().count() > longest => Err(Refusal::invalid(format!("{name}: at most {longest} characters"))),
        value => Ok(value.map(str::to_owned)),
    };
    let Some(name) = within("name", LONGEST_NAME)?.filter(|name| !name.is_empty()) else {
        return Err(Refusal::invalid("name: missing"));
    };
    let file_ids = match fields.get("file_ids") {
        None | Some(Value::Null) => Vec::new(),
        Some(ids) => serde_json::from_value(ids.clone()).map_err(|_| Refusal::invalid("file_ids: must be a list of ids"))?,
    };
    Ok(Wish { name, description: within("description", LONGEST_DESCRIPTION)?, file_ids, build: truth(fields, "build")?.unwrap_or(true) })
}

/// Unknown things are 404, those of another organization 403.
fn not_here(call: &Call, account: &Arc<Account>, what: &str, id: &str, has: fn(&Knowledge, &str) -> bool) -> Refusal {
    let foreign = call.world.accounts().into_iter().filter(|other| !Arc::ptr_eq(other, account));
    let elsewhere = foreign.into_iter().any(|other| has(&other.state().knowledge, id));
    if elsewhere { Refusal::forbidden(format!("{what} {id} belongs to another organization")) } else { Refusal::unknown(what, id) }
}

fn create(call: &Call, account: &Arc<Account>) -> Outcome {
    of_organization(account)?;
    let wish = checked(&account.state(), call.object().and_then(|fields| wish(&fields)))?;
    for id in &wish.file_ids {
        let known = account.state().knowledge.has_source(id);
        if !known {
            return Err(not_here(call, account, "File", id, Knowledge::has_source));
        }
    }
    let mut state = account.state();
    quota(&state, |knowledge| knowledge.bases.len(), "bases")?;
    let id = state.ids.uuid();
    let base = Base::new(id.clone(), wish.name, wish.description, wish.file_ids);
    let mut body = base.json(&account.user_id, call.world.shelf.origin());
    body["file_ids"] = json!(base.file_ids);
    state.knowledge.bases.push(base);
    body["build_dispatched"] = json!(wish.build && state.knowledge.build(&id, call.now).is_ok());
    Ok(envelope::bare(body).status(201))
}

fn list(call: &Call, account: &Arc<Account>) -> Outcome {
    of_organization(account)?;
    let state = account.state();
    let bases: Vec<Value> = state
        .knowledge
        .bases
        .iter()
        .rev()
        .map(|base| {
            let mut shown = base.json(&account.user_id, call.world.shelf.origin());
            shown["agent_count"] = json!(0);
            shown["source_count"] = json!(base.file_ids.len());
            shown
        })
        .collect();
    Ok(envelope::bare(json!({"total": bases.len(), "kbs": bases})))
}

fn rebuild(call: &Call, account: &Arc<Account>) -> Outcome {
    of_organization(account)?;
    let id = call.param("kb_id");
    let known = account.state().knowledge.has_base(id);
    if !known {
        return Err(not_here(call, account, "Knowledge base", id, Knowledge::has_base));
    }
    let mut state = account.state();
    state.knowledge.rebuild(id, call.now).map_err(|refused| match refused {
        Refused::Empty => Refusal::new(Code::KbEmpty, "The knowledge base has no sources"),
        Refused::InProgress => Refusal::new(Code::BuildInProgress, "A build runs already; it will be repeated when it is done"),
        Refused::AnotherRuns => Refusal::new(Code::BuildConcurrency, "Another knowledge base is being built; wait for it"),
        Refused::DailyCap => Refusal::new(Code::BuildDailyCap, "20 builds a day; try again tomorrow"),
    })?;
    let build = state.ids.uuid();
    Ok(envelope::bare(json!({"id": build, "kb_id": id, "status": "queued", "started_at": null})))
}
