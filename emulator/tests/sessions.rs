//! Cloud avatars, tokens and keys over real sockets.

mod tenant;

use serde_json::{Value, json};

use tenant::Tenant;

const START: &str = "/v1/runtime-tokens/request";

fn room() -> Value {
    json!({"mode": "gpu", "agent_id": "A1", "livekit_url": "wss://room", "livekit_token": "t", "room_name": "r1"})
}

#[tokio::test]
async fn exact_seconds_are_billed_and_an_end_frees_the_slot_at_once() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"plan": "free", "balance": 100, "clock": "own"})).await;
    tenant.control("POST", "agents", json!({"code": "A1", "models": ["essence-2"]})).await;
    let started = tenant.done("POST", START, room()).await;
    let session = format!("/v1/runtime-sessions/{}", started["session_id"].as_str().expect("an id"));
    assert_eq!(tenant.read(&session).await["status"], "starting");
    assert!(started["plan_notice"].is_string());
    let (status, refused) = tenant.ask("POST", START, room()).await;
    assert_eq!((status, &refused["error"]["code"]), (403, &json!("CONCURRENCY_LIMIT_REACHED")));
    assert_eq!(refused["error"]["details"]["cap"], 1);

    tenant.advance(50).await;
    let ended = tenant.done("POST", &format!("{session}/end"), json!({})).await;
    assert_eq!((&ended["billed_seconds"], &ended["credits"], &ended["slot_released"]), (&json!(50.0), &json!(3), &json!(true)));
    let again = tenant.done("POST", START, room()).await;
    tenant.advance(10).await;
    // Twenty credit-seconds were left over from the first session: 50 x 4 + 10 x 4 is four credits.
    let second = format!("/v1/runtime-sessions/{}/end", again["session_id"].as_str().expect("an id"));
    assert_eq!(tenant.done("POST", &second, json!({})).await["credits"], 1);
    assert_eq!(tenant.read("/v1/me").await["data"]["credit_balance"], 96);
    assert_eq!(tenant.done("POST", &format!("{session}/end"), json!({})).await, ended);
}

#[tokio::test]
async fn debt_ends_sessions_and_suspends_until_it_is_paid() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"balance": 1, "clock": "own"})).await;
    tenant.control("POST", "agents", json!({"code": "A1", "models": ["essence-2"]})).await;
    let started = tenant.done("POST", START, room()).await;
    tenant.advance(3600).await;
    assert_eq!(tenant.refused("GET", "/v1/agents", json!({})).await, (403, "ACCOUNT_SUSPENDED".into()));
    tenant.control("POST", "balance", json!({"balance": 5})).await;
    let session = tenant.read(&format!("/v1/runtime-sessions/{}", started["session_id"].as_str().expect("an id"))).await;
    assert_eq!((&session["status"], &session["credits"]), (&json!("ended"), &json!(12)));
}

#[tokio::test]
async fn the_start_form_is_checked_before_anything_starts() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({})).await;
    tenant.control("POST", "agents", json!({"code": "A1", "models": ["essence-1"]})).await;
    let bare = json!({"mode": "gpu", "agent_id": "A1"});
    assert_eq!(tenant.refused("POST", START, bare).await.0, 400);
    let mut wanted = room();
    wanted["model"] = json!("essence-2");
    assert_eq!(tenant.refused("POST", START, wanted).await, (409, "VALIDATION_ERROR".into()));
    let image = json!({"mode": "gpu", "image": "https://example.com/a.png", "model": "essence-1"});
    assert_eq!(tenant.refused("POST", START, image).await.0, 400);
    tenant.control("POST", "outages", json!({"cloud_avatar": true})).await;
    let (status, headers, _) = tenant.api("POST", START, Some(room())).await.expect("an answer");
    assert_eq!((status, headers["retry-after"].as_bytes()), (503, &b"5"[..]));
}

#[tokio::test]
async fn revoking_everything_lasts_until_a_new_key_is_made() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"clock": "own"})).await;
    let keys = format!("/v2/{}/api-secrets", tenant.user_id().await);
    let revoke = format!("/v2/{}/runtime/revoke-all", tenant.user_id().await);
    assert_eq!(tenant.done("POST", &revoke, json!({})).await["data"]["effective_in_seconds"], 320);
    assert_eq!(tenant.refused("POST", START, json!({})).await, (403, "RUNTIME_SUSPENDED".into()));
    let made = tenant.done("POST", &keys, json!({"alias": "ci@home"})).await;
    tenant.done("POST", START, json!({})).await;
    let listed = tenant.read(&keys).await;
    assert!(!listed.to_string().contains(made["secret"].as_str().expect("a secret")));
    assert_eq!(tenant.refused("GET", &format!("{keys}/ci%40home/get-value"), json!({})).await.1, "SECRET_REVEAL_CONSOLE_ONLY");
    tenant.done("DELETE", &format!("{keys}/ci%40home"), json!({})).await;
    let gone = Tenant { emulator: &emulator, secret: made["secret"].as_str().expect("a secret").to_owned() };
    assert_eq!(gone.refused("GET", "/v1/agents", json!({})).await, (401, "UNAUTHORIZED".into()));
    assert_eq!(gone.refused("POST", START, json!({})).await, (403, "RUNTIME_SUSPENDED".into()));
    assert_eq!(tenant.refused("GET", "/v2/somebody/api-secrets", json!({})).await, (403, "FORBIDDEN".into()));
}

#[tokio::test]
async fn a_scoped_token_starts_its_agent_in_its_room_only() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({})).await;
    tenant.control("POST", "agents", json!({"code": "A1", "models": ["essence-2"]})).await;
    let form = json!({"agent_code": "A1", "scope": "livekit-cloud", "room_name": "r1"});
    let token = tenant.done("POST", "/v1/runtime-tokens/mint", form).await["scoped_token"].as_str().expect("a token").to_owned();
    let holder = Tenant { emulator: &emulator, secret: token };
    let mut elsewhere = room();
    elsewhere["room_name"] = json!("r2");
    assert_eq!(holder.refused("POST", START, elsewhere).await.0, 403);
    assert_eq!(holder.refused("POST", START, json!({})).await.0, 403);
    assert_eq!(holder.done("POST", START, room()).await["model"], "essence-2");
    assert_eq!(holder.refused("GET", "/v1/agents", json!({})).await.0, 401);
}

#[tokio::test]
async fn a_repeated_beat_counts_once_and_the_product_stays() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"balance": 10})).await;
    let beat = |seq: u32, product: &str| json!({"session_id": "s", "install_id": "i", "seq": seq, "served_s": 60, "billing_type": product});
    for (seq, product) in [(1, "self-hosted-essence-2-model"), (1, "self-hosted-essence-2-model"), (2, "self-hosted-essence-model")] {
        tenant.done("POST", "/v1/meter/beats", beat(seq, product)).await;
    }
    assert_eq!(tenant.read("/v1/me").await["data"]["credit_balance"], 6);
    tenant.control("POST", "suspend", json!({})).await;
    let (status, refused) = tenant.ask("POST", "/v1/meter/beats", beat(3, "x")).await;
    assert_eq!((status, &refused["accepted"], &refused["error"]["type"]), (402, &json!(false), &json!("account_suspended")));
}
