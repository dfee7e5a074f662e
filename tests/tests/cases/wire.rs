use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Response, StatusCode, Uri};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What went over the wire once.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Bytes,
    pub(super) status: u16,
    pub(super) answer_type: Option<String>,
    pub(super) answer: Bytes,
    pub(super) has_request_id: bool,
}

type Seen = Arc<Mutex<Vec<Exchange>>>;
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A server between a client and the emulator that keeps what passes through it.
pub(super) struct Wire {
    pub(super) url: String,
    seen: Seen,
    server: JoinHandle<()>,
}

impl Wire {
    pub(super) async fn to(emulator: &str) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let seen = Seen::default();
        let address = emulator.trim_start_matches("http://").to_owned();
        let router = Router::new().fallback(pass).with_state((address, Arc::clone(&seen)));
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("a server") });
        Ok(Self { url, seen, server })
    }

    pub(super) fn seen(&self) -> Vec<Exchange> {
        self.seen.lock().expect("no panic").clone()
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn pass(State((address, seen)): State<(String, Seen)>, request: Request) -> Response<Body> {
    match forward(&address, &seen, request).await {
        Ok(response) => response,
        Err(_) => status(StatusCode::BAD_GATEWAY),
    }
}

fn status(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

async fn forward(address: &str, seen: &Seen, request: Request) -> Result<Response<Body>, Failure> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let (mut sender, connection) = http1::handshake(TokioIo::new(TcpStream::connect(address).await?)).await?;
    let driver = tokio::spawn(connection.with_upgrades());
    let mut onward = hyper::Request::builder().method(parts.method.clone()).uri(parts.uri.clone());
    for (name, value) in parts.headers.iter().filter(|(name, _)| *name != "transfer-encoding" && *name != "content-length") {
        onward = onward.header(name, value);
    }
    let (answer, content) = sender.send_request(onward.body(Full::new(body.clone()))?).await?.into_parts();
    // A conversation is not carried on here: that it begins is enough.
    let content = if answer.status == StatusCode::SWITCHING_PROTOCOLS { Bytes::new() } else { content.collect().await?.to_bytes() };
    driver.abort();
    seen.lock().expect("no panic").push(Exchange {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: pairs(&parts.uri),
        headers: readable(&parts.headers),
        body,
        status: answer.status.as_u16(),
        answer_type: readable(&answer.headers).remove("content-type"),
        answer: content.clone(),
        has_request_id: answer.headers.contains_key("x-request-id"),
    });
    if answer.status == StatusCode::SWITCHING_PROTOCOLS {
        return Ok(status(StatusCode::NOT_IMPLEMENTED));
    }
    let mut response = Response::builder().status(answer.status);
    for (name, value) in answer.headers.iter().filter(|(name, _)| *name != "transfer-encoding" && *name != "connection") {
        response = response.header(name, value);
    }
    Ok(response.body(Body::from(content))?)
}

fn readable(headers: &HeaderMap) -> BTreeMap<String, String> {
    headers.iter().map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())).collect()
}

fn pairs(uri: &Uri) -> Vec<(String, String)> {
    axum::extract::Query::try_from_uri(uri).map(|query| query.0).unwrap_or_default()
}
