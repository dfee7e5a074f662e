//! An account of a running emulator, and how tests talk to it.

#![allow(dead_code, reason = "every test binary uses a part")]

use std::error::Error;

use bithuman_emulator::{Emulator, Speed};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;

pub(crate) type Answer = Result<(u16, hyper::HeaderMap, Bytes), Box<dyn Error>>;

pub(crate) async fn send(method: &str, url: &str, headers: &[(&str, &str)], body: Option<&Value>) -> Answer {
    let uri: Uri = url.parse()?;
    let authority = uri.authority().ok_or("no authority")?.to_string();
    let (mut sender, connection) = http1::handshake(TokioIo::new(TcpStream::connect(&authority).await?)).await?;
    tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::builder().method(method).uri(path).header("host", authority);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = body.map(|body| Bytes::from(body.to_string())).unwrap_or_default();
    let (parts, body) = sender.send_request(request.body(Full::new(body))?).await?.into_parts();
    Ok((parts.status.as_u16(), parts.headers, body.collect().await?.to_bytes()))
}

pub(crate) struct Tenant<'a> {
    pub(crate) emulator: &'a Emulator,
    pub(crate) secret: String,
}

impl<'a> Tenant<'a> {
    pub(crate) async fn new(emulator: &'a Emulator, account: Value) -> Self {
        let url = format!("{}/accounts", emulator.control_url());
        let (status, _, body) = send("POST", &url, &[], Some(&account)).await.expect("an answer");
        assert_eq!(status, 200);
        let opened: Value = serde_json::from_slice(&body).expect("JSON");
        Self { emulator, secret: opened["secret"].as_str().expect("a secret").to_owned() }
    }

    pub(crate) async fn api(&self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let url = format!("{}{path}", self.emulator.url());
        send(method, &url, &[("api-secret", &self.secret), ("idempotency-key", "one")], body.as_ref()).await
    }

    pub(crate) async fn read(&self, path: &str) -> Value {
        let (_, _, body) = self.api("GET", path, None).await.expect("an answer");
        serde_json::from_slice(&body).expect("JSON")
    }

    /// The status and the body of an answer.
    pub(crate) async fn ask(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let (status, _, body) = self.api(method, path, Some(body)).await.expect("an answer");
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }

    /// The body of a success.
    pub(crate) async fn done(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, answer) = self.ask(method, path, body).await;
        assert!((200..300).contains(&status), "{method} {path}: {answer}");
        answer
    }

    /// The code of a refusal, with its status.
    pub(crate) async fn refused(&self, method: &str, path: &str, body: Value) -> (u16, String) {
        let (status, answer) = self.ask(method, path, body).await;
        (status, answer["error"]["code"].as_str().unwrap_or_default().to_owned())
    }

    pub(crate) async fn advance(&self, seconds: u64) {
        self.control("POST", "advance", json!({"seconds": seconds})).await;
    }

    /// The account's own id, for the paths that need it.
    pub(crate) async fn user_id(&self) -> String {
        self.read("/v1/me").await["data"]["user_id"].as_str().expect("an id").to_owned()
    }

    pub(crate) async fn control(&self, method: &str, thing: &str, body: Value) -> Value {
        let url = format!("{}/accounts/{}/{thing}", self.emulator.control_url(), self.secret);
        let (status, _, answer) = send(method, &url, &[], Some(&body)).await.expect("an answer");
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&answer));
        serde_json::from_slice(&answer).expect("JSON")
    }
}

pub(crate) async fn emulator() -> Emulator {
    Emulator::builder().seed(7).speed(Speed::Stepped).start().await.expect("a free port")
}
