//! A web server that takes the service's deliveries, as a backend of one's own would.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::failure::{Failure, Outcome};

const PATH: &str = "/bithuman-webhook";

/// A delivery as it arrived.
#[derive(Debug)]
pub(crate) struct Delivered {
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: Bytes,
}

/// The server, while it listens.
pub(crate) struct Receiver {
    pub(crate) url: String,
    deliveries: mpsc::UnboundedReceiver<Delivered>,
    server: JoinHandle<()>,
}

impl Receiver {
    pub(crate) async fn listen() -> Outcome<Self> {
        let refused = |error| Failure::Machine(format!("no local port to listen on: {error}"));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(refused)?;
        let url = format!("http://{}{PATH}", listener.local_addr().map_err(refused)?);
        let (taken, deliveries) = mpsc::unbounded_channel();
        let routes = Router::new().route(PATH, post(take)).with_state(Arc::new(taken));
        let server = tokio::spawn(async move {
            // It ends only when the program does.
            let _ = axum::serve(listener, routes).await;
        });
        Ok(Self { url, deliveries, server })
    }

    pub(crate) async fn next(&mut self) -> Outcome<Delivered> {
        let patience = std::time::Duration::from_secs(10);
        let arrived = tokio::time::timeout(patience, self.deliveries.recv()).await.ok().flatten();
        arrived.ok_or_else(|| Failure::Unexpected("no delivery arrived within 10 s".to_owned()))
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Keeps the bytes as they are, since the signature is over them.
async fn take(State(taken): State<Arc<mpsc::UnboundedSender<Delivered>>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let text = |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    match taken.send(Delivered { headers, body }) {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}
