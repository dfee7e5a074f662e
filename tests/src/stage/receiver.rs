use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;

/// A server of one's own that webhooks deliver to: each run has an address of its own, and all that arrives is kept.
pub(super) struct Receiver {
    address: String,
    arrived: Arrived,
}

/// Deliveries by run.
type Arrived = Arc<Mutex<HashMap<String, Vec<Value>>>>;

impl Receiver {
    pub(super) async fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let arrived = Arrived::default();
        let router = Router::new().route("/{run}", post(keep)).with_state(Arc::clone(&arrived));
        tokio::spawn(axum::serve(listener, router).into_future());
        Ok(Self { address, arrived })
    }

    /// What placeholders know of a run's receiver: `url`, and `deliveries` with their `headers` and `body`, byte for byte.
    pub(super) fn known(&self, run: &str) -> Value {
        let arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        json!({"url": format!("{}/{run}", self.address), "deliveries": arrived.get(run)})
    }

    pub(super) fn forget(&self, run: &str) {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner).remove(run);
    }
}

async fn keep(State(arrived): State<Arrived>, Path(run): Path<String>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let headers = headers.iter().map(|(name, value)| (name.to_string(), json!(String::from_utf8_lossy(value.as_bytes()))));
    let delivery = json!({"headers": headers.collect::<Map<_, _>>(), "body": {"$bytes": BASE64_STANDARD.encode(&body)}});
    arrived.lock().unwrap_or_else(PoisonError::into_inner).entry(run).or_default().push(delivery);
    StatusCode::NO_CONTENT
}
