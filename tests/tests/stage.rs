//! The stage as runners of other languages see it: a process that speaks HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// One request on a connection of its own.
fn ask(address: &str, method: &str, path: &str, body: &Value) -> (u16, Value) {
    ask_as("stage-test", "", address, method, path, body)
}

/// One request as a client of the service makes it.
fn ask_as(agent: &str, secret: &str, address: &str, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let mut stream = TcpStream::connect(address).unwrap();
    let who = format!("user-agent: {agent}\r\napi-secret: {secret}\r\n");
    let head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: application/json\r\n{who}");
    stream.write_all(format!("{head}content-length: {}\r\n\r\n{text}", text.len()).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, serde_json::from_str(body).unwrap())
}

/// The process, and where it listens.
fn stage() -> (Child, String) {
    let mut process = Command::new(env!("CARGO_BIN_EXE_stage")).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let url = serde_json::from_str::<Value>(&line).unwrap()["url"].as_str().unwrap().to_owned();
    (process, url.strip_prefix("http://").unwrap().to_owned())
}

#[test]
fn a_runner_lists_begins_and_ends_cases() {
    let (mut process, address) = stage();
    let address = address.as_str();
    let (_, cases) = ask(address, "GET", "/cases", &Value::Null);
    let case = |id: &str| cases.as_array().unwrap().iter().find(|case| case["id"] == id).unwrap().clone();
    assert_eq!(case("account/is-valid")["shape"], "call");
    assert_eq!(case("agents/list-takes-what-it-needs")["take"], 2);
    assert_eq!(case("embed/snippet")["shape"], "local");
    assert_eq!(case("settings/secret-empty")["shape"], "construct");

    let begin = |id: &str| ask(address, "POST", &format!("/cases/{id}/begin"), &json!({})).1;
    let (one, other) = (begin("account~is-valid"), begin("account~is-valid"));
    assert_ne!(one["run"], other["run"]);
    assert_ne!(one["client"]["secret"], other["client"]["secret"]);
    assert!(one["client"]["base_url"].as_str().unwrap().starts_with("http://127.0.0.1:"));

    let end = |report: Value| ask(address, "POST", "/cases/account~is-valid/end", &report);
    let (status, verdict) = end(json!({"run": one["run"], "returned": true}));
    assert_eq!((status, &verdict["ok"]), (200, &json!(false)));
    assert_eq!(verdict["problems"], json!(["sees: expected 1 requests, but there are none"]));
    assert_eq!(end(json!({"run": one["run"], "returned": true})).0, 400, "a run ends once");
    assert_eq!(end(json!({"returned": true})).0, 400, "a report names its run");
    assert_eq!(end(json!({"run": other["run"]})).0, 400, "a report says what came of the case");

    drop(process.stdin.take());
    assert!(process.wait().unwrap().success());
}

#[test]
fn a_journey_goes_on_until_a_step_fails() {
    let (mut process, address) = stage();
    let path = "/cases/journey~of-a-new-user";
    let (_, begun) = ask(&address, "POST", &format!("{path}/begin"), &json!({}));
    assert_eq!((&begun["call"], &begun["shape"]), (&json!("account.validate"), &json!("call")));

    let api = begun["client"]["base_url"].as_str().unwrap().strip_prefix("http://").unwrap();
    let secret = begun["client"]["secret"].as_str().unwrap();
    ask_as("bithuman-rest/0", secret, api, "POST", "/v1/validate", &Value::Null);
    let end = |returned: Value| ask(&address, "POST", &format!("{path}/end"), &json!({"run": begun["run"], "returned": returned}));
    let (_, verdict) = end(Value::Null);
    assert_eq!((&verdict["ok"], &verdict["next"]["call"]), (&json!(true), &json!("account.me")), "{verdict}");
    assert_eq!((&verdict["next"]["args"], &verdict["next"]["take"]), (&json!({}), &Value::Null));

    let (_, verdict) = end(json!({"plan": "free"}));
    assert_eq!((&verdict["ok"], verdict.get("next")), (&json!(false), None));
    assert!(verdict["problems"][0].as_str().unwrap().starts_with("step 2 (account.me): returned."), "{verdict}");
    assert_eq!(end(Value::Null).0, 400, "a journey that failed is over");

    drop(process.stdin.take());
    assert!(process.wait().unwrap().success());
}
