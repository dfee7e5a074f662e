//! Both sides of what has changed, and both readings of what sources contradict each other about.

mod tenant;

use serde_json::{Value, json};

use tenant::{Tenant, send};

#[tokio::test]
async fn an_account_may_live_in_another_time() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"balance": 5000, "clock": "own"})).await;
    tenant.control("POST", "era", json!({"date": "2026-08-18"})).await;
    let made = tenant.done("POST", "/v1/agent/generate", json!({"model": "essence-2", "agent_id": "MINE"})).await;
    assert_eq!(made["agent_id"], "MINE");
    tenant.advance(45 * 60).await;
    assert_eq!(tenant.read("/v1/agent/MINE").await["data"]["supported_models"], json!(["essence-2", "essence-2-max"]));
    tenant.advance(180).await;
    let link = tenant.read("/v1/agent/MINE/model/download?redirect=no").await;
    assert_eq!(link["data"]["filename"], "MINE.lebundle.imx");
    tenant.done("DELETE", "/v1/agent/MINE", json!({})).await;
    assert_eq!(tenant.refused("GET", "/v1/agent/MINE/model/download", json!({})).await, (404, "NOT_FOUND".into()));

    tenant.control("POST", "era", json!({"date": "2026-10-01"})).await;
    tenant.control("DELETE", "idempotency", json!({})).await;
    assert_eq!(tenant.refused("GET", "/v1/agent/MINE/model/download", json!({})).await, (410, "AGENT_DELETED".into()));
    assert_eq!(tenant.refused("POST", "/v1/agent/generate", json!({"model": "essence-2", "agent_id": "HERS"})).await.0, 404);
    assert_eq!(tenant.refused("POST", "/v1/realtime/ephemeral-token", json!({})).await, (410, "ENDPOINT_RETIRED".into()));
}

#[tokio::test]
async fn the_edge_once_refused_one_agent() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({})).await;
    let url = format!("{}/v1/me", emulator.url());
    let headers = [("api-secret", tenant.secret.as_str()), ("user-agent", "Python-urllib/3.12")];
    assert_eq!(send("GET", &url, &headers, None).await.expect("an answer").0, 200);
    tenant.control("POST", "era", json!({"any_user_agent": false})).await;
    let (status, _, body) = send("GET", &url, &headers, None).await.expect("an answer");
    assert_eq!((status, &body[..]), (403, &b"error code: 1010"[..]));
}

#[tokio::test]
async fn samples_are_for_everybody_and_members_have_ranges() {
    let emulator = tenant::emulator().await;
    let (_, _, manifest) = send("GET", &format!("{}/v1/models/showcase", emulator.url()), &[], None).await.expect("a manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("JSON");
    let (sample, model) = (manifest["models"][0]["agent_code"].clone(), manifest["models"][0]["model"].clone());
    let download = manifest["models"][0]["url"].as_str().expect("an address");
    let (status, headers, _) = send("GET", &format!("{download}?member=identity.bin"), &[], None).await.expect("a link");
    assert_eq!((status, headers["x-bithuman-model-member"].as_bytes()), (302, &b"identity.bin"[..]));
    let link = headers["location"].to_str().expect("an address");
    let (_, _, whole) = send("GET", link, &[], None).await.expect("the member");
    let (status, _, part) = send("GET", link, &[("range", "bytes=10-19")], None).await.expect("a part");
    assert_eq!((status, &part[..]), (206, &whole[10..20]));

    let tenant = Tenant::new(&emulator, json!({"balance": 100})).await;
    let input = json!({"type": "audio", "audio_url": "https://example.com/a.wav"});
    tenant.done("POST", "/v1/video/generate", json!({"model": model, "agent_code": sample, "input": input})).await;
    assert_eq!(tenant.refused("GET", &format!("/v1/agent/{}", sample.as_str().expect("a code")), json!({})).await.0, 404);
}
