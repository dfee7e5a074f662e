//! The emulator over real sockets.

mod tenant;

use bithuman_emulator::Emulator;
use serde_json::{Value, json};

use tenant::{Tenant, send};

#[tokio::test]
async fn refuses_to_be_reachable_from_elsewhere() {
    let everywhere = "0.0.0.0".parse().expect("an address");
    let refused = Emulator::builder().host(everywhere).start().await.expect_err("not loopback");
    assert_eq!(refused.kind(), std::io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn a_two_and_a_half_hour_creation_under_an_automatic_clock() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"plan": "pro", "clock": {"mode": "auto_step", "seconds": 150}})).await;
    let create = json!({"model": "essence-2"});
    let (_, first, body) = tenant.api("POST", "/v1/agent/generate", Some(create.clone())).await.expect("accepted");
    let (_, again, same) = tenant.api("POST", "/v1/agent/generate", Some(create)).await.expect("replayed");
    assert_eq!(
        (first.get("idempotency-replayed"), again.get("idempotency-replayed").map(|value| value.as_bytes())),
        (None, Some(&b"true"[..]))
    );
    assert_eq!(body, same);

    let code = serde_json::from_slice::<Value>(&body).expect("JSON")["agent_id"].as_str().expect("a code").to_owned();
    let mut statuses: Vec<String> = Vec::new();
    for _ in 0..62 {
        let status = tenant.read(&format!("/v1/agent/status/{code}")).await["data"]["status"].as_str().expect("a status").to_owned();
        if statuses.last() != Some(&status) {
            statuses.push(status);
        }
    }
    let expected = ["processing", "generating", "completed", "generating", "success", "generating", "success", "generating", "ready"];
    assert_eq!(statuses, expected);

    let (status, headers, _) = tenant.api("GET", &format!("/v1/agent/{code}/model/download"), None).await.expect("a link");
    assert_eq!(status, 302);
    let link = headers["location"].to_str().expect("an address").to_owned();
    assert!(link.starts_with(emulator.media_url()));
    let (_, _, whole) = send("GET", &link, &[], None).await.expect("the file");
    let (status, _, rest) = send("GET", &link, &[("range", "bytes=1000-")], None).await.expect("the rest");
    assert_eq!((status, &whole[1000..]), (206, &rest[..]));
    tenant.control("POST", "clock", json!({"mode": "stepped"})).await;
    tenant.control("POST", "advance", json!({"seconds": 3601})).await;
    assert_eq!(send("GET", &link, &[], None).await.expect("an answer").0, 403);
    emulator.shutdown().await;
}

#[tokio::test]
async fn a_creation_without_its_image_costs_nothing() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"balance": 500, "clock": "own"})).await;
    let create = json!({"model": "essence-2", "image": "https://nowhere.invalid/a.png"});
    tenant.api("POST", "/v1/agent/generate", Some(create)).await.expect("accepted");
    assert_eq!(tenant.read("/v2/credit-summaries").await["data"]["balance"], 0.0);
    tenant.control("POST", "advance", json!({"seconds": 4})).await;
    assert_eq!(tenant.read("/v2/credit-summaries").await["data"]["balance"], 500.0);
    let rows = tenant.read("/v1/usage?limit=2").await;
    assert_eq!(rows["data"][0]["pricing_code"], "credit_refund_usage_agent_generation_essence_2_by_api");
    assert_eq!(rows["pagination"], json!({"limit": 2, "offset": 0, "total": 3, "has_more": true}));
}

#[tokio::test]
async fn faults_and_canned_replies_hit_one_account_only() {
    let emulator = tenant::emulator().await;
    let (one, other) = (Tenant::new(&emulator, json!({})).await, Tenant::new(&emulator, json!({})).await);
    for kind in ["drop_before", "drop_after", "reset", "truncate"] {
        one.control("POST", "faults", json!([{"kind": kind}])).await;
        assert!(one.api("GET", "/v1/pricing", None).await.is_err(), "{kind}");
        assert_eq!(other.api("GET", "/v1/pricing", None).await.expect("no fault").0, 200);
    }
    one.control("POST", "faults", json!({"kind": "html_502", "retry_after": 2, "match": {"path": "/v1/a*"}})).await;
    assert_eq!(one.api("GET", "/v1/me", None).await.expect("not meant").0, 200);
    let (status, headers, _) = one.api("GET", "/v1/agents", None).await.expect("an answer");
    assert_eq!(
        (status, &headers["content-type"], &headers["retry-after"]),
        (502, &"text/html; charset=UTF-8".parse().expect("a value"), &"2".parse().expect("a value"))
    );

    let replies = format!("{}/replies/{}", emulator.control_url(), one.secret);
    send("POST", &replies, &[], Some(&json!([{"status": 418, "body_text": "short"}]))).await.expect("prepared");
    let (status, _, body) = one.api("GET", "/v1/me", None).await.expect("canned");
    assert_eq!((status, &body[..]), (418, &b"short"[..]));
    let seen = one.control("GET", "requests", json!({})).await;
    let statuses: Vec<&Value> = seen.as_array().expect("a list").iter().map(|request| &request["status"]).collect();
    assert_eq!(statuses, [&Value::Null, &Value::Null, &Value::Null, &json!(200), &json!(200), &json!(502), &json!(418)]);
    assert_eq!(seen[0]["headers"]["api-secret"], "<secret>");
}

#[tokio::test]
async fn unknown_paths_and_methods_get_the_framework_body() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({})).await;
    for (method, path) in [("GET", "/v1/nothing"), ("PATCH", "/v1/agent/A1"), ("GET", "/v2//api-secrets")] {
        let (status, _, body) = tenant.api(method, path, None).await.expect("an answer");
        assert_eq!((status, &body[..]), (404, &br#"{"detail":"Not Found"}"#[..]));
    }
}

#[tokio::test]
async fn two_requests_at_once_with_one_key_start_once() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"balance": 1000})).await;
    tenant.control("POST", "agents", json!({"code": "A1", "models": ["essence-1"]})).await;
    let gestures = json!({"agent_id": "A1"});
    let (one, other) = tokio::join!(
        tenant.api("POST", "/v1/dynamics/generate", Some(gestures.clone())),
        tenant.api("POST", "/v1/dynamics/generate", Some(gestures))
    );
    let replayed = |answer: tenant::Answer| answer.expect("an answer").1.contains_key("idempotency-replayed");
    assert!(replayed(one) != replayed(other));
    assert_eq!(tenant.read("/v1/me").await["data"]["credit_balance"], 750);
}
