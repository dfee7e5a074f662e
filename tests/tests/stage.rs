//! The stage as runners of other languages see it: a process that speaks HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// One request on a connection of its own.
fn ask(address: &str, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let mut stream = TcpStream::connect(address).unwrap();
    let head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: application/json\r\n");
    stream.write_all(format!("{head}content-length: {}\r\n\r\n{text}", text.len()).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, serde_json::from_str(body).unwrap())
}

#[test]
fn a_runner_lists_begins_and_ends_cases() {
    let mut process = Command::new(env!("CARGO_BIN_EXE_stage")).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let url = serde_json::from_str::<Value>(&line).unwrap()["url"].as_str().unwrap().to_owned();
    let address = url.strip_prefix("http://").unwrap();

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
