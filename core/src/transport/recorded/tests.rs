use std::sync::{Arc, Mutex};

use axum::Json;
use axum::http::HeaderMap;
use axum::routing::{get, post};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::errors::{Billed, ErrorClass};
use crate::journal::{Change, State};
use crate::models::{AgentGeneration, GenerateAgent, GenerateModel};
use crate::testing::{SECRET, client_of};
use crate::{Client, RequestOptions, Result};

use super::*;

/// A service that has `agents` and these charges, and the keys that it was asked to create with.
async fn service(agents: Vec<Value>, charges: Vec<Value>) -> (Client, Arc<Mutex<Vec<String>>>) {
    let keys = Arc::new(Mutex::new(Vec::new()));
    let seen = keys.clone();
    let create = move |headers: HeaderMap| async move {
        let key = headers["idempotency-key"].to_str().expect("a key").to_owned();
        let body = json!({"success": true, "agent_id": format!("made with {key}"), "status": "processing"});
        seen.lock().expect("no panic").push(key);
        Json(body)
    };
    let list = |rows: Vec<Value>| get(move || async move { Json(json!({"data": rows, "pagination": {"has_more": false}})) });
    let router =
        axum::Router::new().route("/v1/agent/generate", post(create)).route("/v1/agents", list(agents)).route("/v1/usage", list(charges));
    (client_of(router).await, keys)
}

fn asked(intent: Option<&str>) -> RequestOptions {
    RequestOptions { intent: intent.map(str::to_owned), max_retries: Some(0), ..RequestOptions::default() }
}

async fn generate(client: &Client, intent: &str) -> Result<AgentGeneration> {
    let what = GenerateAgent { model: GenerateModel::Essence1, ..GenerateAgent::default() };
    client.with_options(asked(Some(intent))).agents().generate(what).await
}

/// Makes the entry of an intent look as if the program had been killed so many hours ago, in the middle of it.
async fn age(client: &Client, hours: i64) {
    let account = fingerprint::of_account(client.base_url(), &Secret::new(SECRET).expect("a secret"));
    let old = move |entries: Vec<Entry>| {
        let begun = journal::now() - TimeDelta::hours(hours);
        let old = |entry| Entry { state: State::Open, answer: None, doubtful: true, created_at: begun, sent_at: begun, ..entry };
        (entries.into_iter().map(old).map(Change::Put).collect(), ())
    };
    client.core.journal.revise(&account, Which::All, Outlives::Process, old).await.expect("written");
}

fn agent(code: &str, hours: i64) -> Value {
    json!({"code": code, "status": "ready", "supported_models": [], "model_status": {},
           "created_at": (chrono::Utc::now() - TimeDelta::hours(hours)).to_rfc3339()})
}

#[tokio::test]
async fn while_the_service_keeps_the_key_it_is_repeated() {
    let (client, keys) = service(vec![], vec![]).await;
    generate(&client, "mine").await.expect("made");
    age(&client, 22).await;
    generate(&client, "mine").await.expect("made again");
    let keys = keys.lock().expect("no panic").clone();
    assert_eq!(keys.len(), 2);
    assert_eq!(keys[0], keys[1]);
}

#[tokio::test]
async fn after_that_what_was_made_is_found_and_not_made_again() {
    let (client, keys) = service(vec![agent("A-new", 1), agent("A-found", 30), agent("A-old", 40)], vec![]).await;
    generate(&client, "mine").await.expect("made");
    age(&client, 30).await;
    assert_eq!(generate(&client, "mine").await.expect("found").agent_id, "A-found");
    assert_eq!(generate(&client, "mine").await.expect("recorded").agent_id, "A-found");
    assert_eq!(keys.lock().expect("no panic").len(), 1);
}

#[tokio::test]
async fn what_was_not_made_is_made_with_a_new_key() {
    let (client, keys) = service(vec![agent("A-new", 1)], vec![]).await;
    generate(&client, "mine").await.expect("made");
    age(&client, 30).await;
    generate(&client, "mine").await.expect("made");
    generate(&client, "mine").await.expect("recorded");
    let keys = keys.lock().expect("no panic").clone();
    assert_eq!(keys.len(), 2);
    assert_ne!(keys[0], keys[1]);
}

#[tokio::test]
async fn what_cannot_be_told_is_not_repeated() {
    let two = vec![agent("A1", 30), agent("A2", 30)];
    let at = (chrono::Utc::now() - TimeDelta::hours(30)).to_rfc3339();
    let charge = json!({"pricing_code": "usage_agent_generation_essence_1_by_api", "credits_change": 250, "created_at": at});
    for (agents, charges) in [(two, vec![]), (vec![], vec![charge])] {
        let (client, keys) = service(agents, charges).await;
        generate(&client, "mine").await.expect("made");
        age(&client, 30).await;
        let error = generate(&client, "mine").await.expect_err("unknown");
        assert_eq!(error.class(), ErrorClass::OutcomeUnknownError);
        assert_eq!((error.billed, error.safe_to_retry), (Billed::Unknown, false));
        assert_eq!(error.idempotency_key, Some(keys.lock().expect("no panic")[0].clone()));
        assert_eq!(keys.lock().expect("no panic").len(), 1);
    }
}

#[tokio::test]
async fn an_observer_is_told_of_a_recorded_answer() {
    let (client, _) = service(vec![], vec![]).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let notes = told.clone();
    let client = client.with_observer(move |info| notes.lock().expect("no panic").push((info.replayed, info.attempts)));
    generate(&client, "mine").await.expect("made");
    generate(&client, "mine").await.expect("recorded");
    assert_eq!(*told.lock().expect("no panic"), [(false, 1), (true, 0)]);
}

#[tokio::test]
async fn a_call_that_is_given_up_lets_the_next_one_go_on() {
    let arrived = Arc::new(tokio::sync::Notify::new());
    let arrives = arrived.clone();
    let stuck = move || async move {
        arrives.notify_one();
        std::future::pending::<()>().await;
        Json(json!({}))
    };
    let client = client_of(axum::Router::new().route("/v1/agent/generate", post(stuck))).await;
    tokio::select! {
        _ = generate(&client, "mine") => panic!("it is not answered"),
        () = arrived.notified() => {}
    }
    let hasty = client.with_options(RequestOptions { attempt_timeout: Some(Duration::from_secs(2)), ..asked(None) });
    // Not a wait for the one that was given up, which would not end, but an attempt of its own.
    let error = generate(&hasty, "mine").await.expect_err("stuck");
    assert_eq!((error.class(), error.attempts.len()), (ErrorClass::OutcomeUnknownError, 1));
    let entries = client.jobs().open_entries().await.expect("entries");
    assert_eq!(entries.len(), 1);
    assert!(!entries[0].sending);
}
