//! A service of a few lines, for the tests of what a client does over the wire.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use tokio::net::TcpListener;

use crate::Client;

/// The secret that the clients of tests send.
pub(crate) const SECRET: &str = "sk-of-a-test";

/// A client of a service.
pub(crate) async fn client_of(service: Router) -> Client {
    let (client, listener) = client_and_listener().await;
    tokio::spawn(async { axum::serve(listener, service).await });
    client
}

/// A client, and the socket that it will connect to.
pub(crate) async fn client_and_listener() -> (Client, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let client = Client::builder().secret(SECRET).base_url(format!("http://{address}")).build().expect("a client");
    (client, listener)
}

/// A request that a service got.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub(crate) line: String,
    pub(crate) secret: String,
    pub(crate) content_type: String,
    pub(crate) body: String,
}

/// The requests that a service got, in order.
#[derive(Clone, Default)]
pub(crate) struct Journal(Arc<Mutex<Vec<Seen>>>);

impl Journal {
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.0.lock().expect("no panic").clone()
    }

    /// Method, path and query of each.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.line).collect()
    }
}

/// A client of a service that answers each request by what it is and how many came before; the account is `u1`.
pub(crate) async fn scripted<F>(answer: F) -> (Client, Journal)
where
    F: Fn(&Seen, usize) -> axum::response::Response + Clone + Send + Sync + 'static,
{
    let journal = Journal::default();
    let kept = journal.clone();
    let service = Router::new().fallback(move |request: Request| async move {
        let (head, body) = request.into_parts();
        let text = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body");
        let line = format!("{} {}", head.method, head.uri);
        if line == "GET /v1/me" {
            return axum::Json(serde_json::json!({"data": {"user_id": "u1"}})).into_response();
        }
        let seen = Seen {
            line,
            secret: text("api-secret"),
            content_type: text("content-type"),
            body: String::from_utf8_lossy(&bytes).into_owned(),
        };
        let mut requests = kept.0.lock().expect("no panic");
        let before = requests.len();
        requests.push(seen.clone());
        answer(&seen, before)
    });
    (client_of(service).await, journal)
}

/// An answer of JSON.
pub(crate) fn json(status: u16, body: serde_json::Value) -> axum::response::Response {
    (StatusCode::from_u16(status).expect("a status"), axum::Json(body)).into_response()
}
