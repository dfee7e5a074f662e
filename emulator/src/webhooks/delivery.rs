//! Delivering an event: signed, three attempts, each recorded.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, Uri};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;

use crate::accounts::{Account, Event};
use crate::moment::Moment;
use crate::state::webhooks::{Delivery, Webhook};
use crate::webhooks::signature::signature;

/// Virtual seconds between the first attempt and each; the last one was made in former times only.
const ATTEMPTS: [f64; 4] = [0.0, 2.0, 5.0, 10.0];
const PATIENCE: Duration = Duration::from_secs(10);

/// Sends an event to every endpoint that wants it, without waiting.
pub(crate) fn announce(account: &Arc<Account>, event: &Event) {
    let webhooks: Vec<Webhook> = account.state().webhooks.all.iter().filter(|webhook| webhook.wants(event.name)).cloned().collect();
    for webhook in webhooks {
        let prepared = prepare(account, &webhook, event.name, event.data.clone());
        let account = Arc::clone(account);
        tokio::spawn(async move { deliver(account, webhook, prepared).await });
    }
}

/// Sends a ping and reports how it went.
pub(crate) async fn ping(account: Arc<Account>, webhook: Webhook) -> Value {
    let prepared = prepare(&account, &webhook, "ping", json!({"webhook_id": webhook.id}));
    let id = prepared.delivery_id.clone();
    deliver(Arc::clone(&account), webhook, prepared).await;
    let state = account.state();
    match state.webhooks.log.iter().find(|delivery| delivery.id == id) {
        Some(delivery) => {
            json!({"delivered": delivery.delivered, "status_code": delivery.status_code, "attempts": delivery.attempts})
        }
        None => json!({"delivered": false, "status_code": null, "attempts": 0}),
    }
}

struct Prepared {
    delivery_id: String,
    event_id: String,
    event: String,
    body: Vec<u8>,
}

fn prepare(account: &Account, webhook: &Webhook, event: &str, data: Value) -> Prepared {
    let now = account.now();
    let mut state = account.state();
    let event_id = state.ids.hex("evt_", 24);
    let delivery_id = state.ids.uuid();
    state.webhooks.log.push(Delivery {
        id: delivery_id.clone(),
        webhook_id: webhook.id.clone(),
        event_id: event_id.clone(),
        event: event.into(),
        status_code: None,
        attempts: 0,
        delivered: false,
        created_at: now,
        updated_at: now,
    });
    let body = json!({"id": event_id, "event": event, "created": now.unix(), "data": data});
    Prepared { delivery_id, event_id, event: event.into(), body: body.to_string().into_bytes() }
}

async fn deliver(account: Arc<Account>, webhook: Webhook, prepared: Prepared) {
    let mut waited = 0.0;
    let attempts = if account.state().eras.webhook_three_retries { 4 } else { 3 };
    for due in ATTEMPTS.into_iter().take(attempts) {
        tokio::time::sleep(account.clock().real_duration(due - waited)).await;
        waited = due;
        let attempt = tokio::time::timeout(PATIENCE, post(&webhook, &prepared)).await;
        let status = attempt.ok().flatten();
        account.state().webhooks.record(&prepared.delivery_id, status, account.now());
        if status.is_some_and(|status| (200..300).contains(&status)) {
            return;
        }
    }
}

/// The status of the answer; `None` when there was none. Only plain HTTP to this machine is ever contacted.
async fn post(webhook: &Webhook, prepared: &Prepared) -> Option<u16> {
    let uri: Uri = webhook.url.parse().ok()?;
    let host = uri.host()?;
    if uri.scheme_str() != Some("http") || !is_loopback(host) {
        return None;
    }
    let address = (host.trim_matches(['[', ']']), uri.port_u16().unwrap_or(80));
    let stream = TcpStream::connect(address).await.ok()?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    let connection = tokio::spawn(connection);

    // The receiver compares this with its own clock, so it is the time on the wall and not the account's.
    let timestamp = Moment::wall().unix();
    let request = Request::post(uri.path_and_query().map_or("/", |path| path.as_str()))
        .header("host", uri.authority()?.as_str())
        .header("content-type", "application/json")
        .header("user-agent", "bitHuman-Webhooks/1.0")
        .header("x-bithuman-event", &prepared.event)
        .header("x-bithuman-delivery", &prepared.event_id)
        .header("x-bithuman-timestamp", timestamp)
        .header("x-bithuman-signature", signature(&webhook.secret, timestamp, &prepared.body))
        .body(Body::from(prepared.body.clone()))
        .ok()?;
    let status = sender.send_request(request).await.ok().map(|response| response.status().as_u16());
    connection.abort();
    status
}

pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    host == "localhost" || host.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}
