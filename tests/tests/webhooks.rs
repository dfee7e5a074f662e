//! The axum adapter, behind a real server, with the emulator's real deliveries.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use bithuman_emulator::{Emulator, Speed};
use bithuman_rest::Client;
use bithuman_rest::models::CreateWebhook;
use bithuman_rest::webhook::axum::receive;
use bithuman_rest::webhook::{Seen, SignWebhook, WebhookDetail, WebhookEvent, WebhookInbox};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// What an application does with events: it notes them, waits where it is told to, and fails as often as it is told to.
struct Handler {
    seen: Mutex<Vec<WebhookEvent>>,
    failures: AtomicUsize,
    gate: Semaphore,
}

impl Default for Handler {
    fn default() -> Self {
        Self { seen: Mutex::default(), failures: AtomicUsize::new(0), gate: Semaphore::new(1) }
    }
}

impl Handler {
    async fn handle(self: Arc<Self>, event: WebhookEvent) -> Result<(), String> {
        self.seen.lock().unwrap().push(event);
        drop(self.gate.acquire().await);
        let failing = self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        if failing { Err("the handler fails on purpose".to_owned()) } else { Ok(()) }
    }

    fn ids(&self) -> Vec<String> {
        self.seen.lock().unwrap().iter().map(|event| event.id.clone()).collect()
    }
}

/// An address that deliveries come to.
struct Door {
    address: String,
    client: Client,
    webhook: String,
    secret: String,
    handler: Arc<Handler>,
}

impl Door {
    async fn open(client: &Client, secrets: impl FnOnce(&str) -> Vec<String>, layer: impl FnOnce(Router) -> Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let created =
            client.webhooks().create(CreateWebhook { url: format!("http://{address}/hook"), ..Default::default() }).await.unwrap();
        let secret = created.secret.reveal().to_owned();
        let inbox = WebhookInbox::new(secrets(&secret)).unwrap();
        let handler = Arc::new(Handler::default());
        let handle = Arc::clone(&handler);
        let router = Router::new().route("/hook", receive(inbox, move |event| Arc::clone(&handle).handle(event)));
        tokio::spawn(axum::serve(listener, layer(router)).into_future());
        Self { address, client: client.clone(), webhook: created.id, secret, handler }
    }

    /// Has the emulator deliver a ping: whether it arrived, the last status, the attempts.
    async fn ping(&self, webhook: &str) -> (bool, Option<i64>, i64) {
        let told = self.client.webhooks().test(webhook).await.unwrap();
        (told.delivered, told.status_code, told.attempts)
    }

    /// Delivers an event as the service would.
    async fn post(&self, id: &str, age: i64, secret: &str) -> (u16, String) {
        let body =
            Bytes::from(format!(r#"{{"id":"{id}","event":"agent.ready","created":1790000000,"data":{{"agent_id":"A1","code":"A1"}}}}"#));
        let timestamp = chrono::Utc::now().timestamp() - age;
        let params = SignWebhook { secret: secret.to_owned(), timestamp: Some(timestamp) };
        let signed = self.client.webhooks().sign(body.clone(), params).unwrap();
        let stream = TcpStream::connect(&self.address).await.unwrap();
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        let request = hyper::Request::post("/hook").header("host", &self.address);
        let request = signed.headers.iter().fold(request, |request, (name, value)| request.header(name, value));
        let response = sender.send_request(request.body(Full::new(body)).unwrap()).await.unwrap();
        let status = response.status().as_u16();
        let text = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(text.to_vec()).unwrap())
    }
}

async fn client() -> (Emulator, Client) {
    let emulator = Emulator::builder().speed(Speed::Times(600.0)).start().await.unwrap();
    let client = Client::builder().secret(emulator.default_secret()).base_url(emulator.url()).build().unwrap();
    (emulator, client)
}

#[tokio::test]
async fn real_deliveries() {
    let (_emulator, client) = client().await;
    let door = Door::open(&client, |own| vec!["whsec_the_old_one".to_owned(), own.to_owned()], |app| app).await;
    // Another webhook delivers here, too, and its secret is not known.
    let url = format!("http://{}/hook", door.address);
    let stranger = client.webhooks().create(CreateWebhook { url, ..Default::default() }).await.unwrap();
    assert_eq!(door.ping(&door.webhook).await, (true, Some(200), 1));
    assert!(matches!(door.handler.seen.lock().unwrap()[0].detail(), WebhookDetail::Ping));

    assert_eq!(door.ping(&stranger.id).await, (false, Some(400), 3));
    assert_eq!(door.handler.ids().len(), 1);

    door.handler.failures.store(1, Ordering::SeqCst);
    assert_eq!(door.ping(&door.webhook).await, (true, Some(200), 2));
    let ids = door.handler.ids();
    assert_eq!((ids.len(), &ids[1]), (3, &ids[2]));
}

#[tokio::test]
async fn what_is_answered() {
    let (_emulator, client) = client().await;
    let door = Door::open(&client, |own| vec![own.to_owned(), "whsec_the_next_one".to_owned()], |app| app).await;
    assert_eq!(door.post("evt_1", 0, &door.secret).await, (200, "handled".to_owned()));
    assert_eq!(door.post("evt_1", 0, &door.secret).await, (200, "it was handled before".to_owned()));
    assert_eq!(door.post("evt_2", 0, "whsec_the_next_one").await.0, 200);
    for (age, secret) in [(301, door.secret.as_str()), (-360, &door.secret), (0, "whsec_wrong")] {
        let (status, text) = door.post("evt_3", age, secret).await;
        assert_eq!(status, 400, "{age} {text}");
        assert!(!text.contains(&door.secret));
    }
    assert_eq!(door.handler.ids(), ["evt_1", "evt_2"]);

    let closed = door.handler.gate.acquire().await.unwrap();
    let meanwhile = async {
        while door.handler.ids().len() < 3 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let second = door.post("evt_4", 0, &door.secret).await;
        drop(closed);
        second.0
    };
    let (first, second) = tokio::join!(door.post("evt_4", 0, &door.secret), meanwhile);
    assert_eq!((first.0, second), (200, 409));
    assert_eq!(door.post("evt_4", 0, &door.secret).await.0, 200);
    assert_eq!(door.handler.ids().len(), 3);
}

#[tokio::test]
async fn a_body_that_was_read_before_is_told() {
    async fn read_first(request: Request, next: Next) -> Response {
        let (head, body) = request.into_parts();
        drop(body.collect().await);
        next.run(Request::from_parts(head, Body::empty())).await
    }
    let (_emulator, client) = client().await;
    let door = Door::open(&client, |own| vec![own.to_owned()], |app| app.layer(from_fn(read_first))).await;
    let (status, text) = door.post("evt_1", 0, &door.secret).await;
    assert_eq!(status, 500);
    assert!(text.contains("add this route after the layer that reads bodies"), "{text}");
    assert!(door.handler.ids().is_empty());
}

#[tokio::test]
async fn a_service_that_hangs_up_does_not_stop_the_handler() {
    let (_emulator, client) = client().await;
    let door = Arc::new(Door::open(&client, |own| vec![own.to_owned()], |app| app).await);
    let closed = door.handler.gate.acquire().await.unwrap();
    let calling = tokio::spawn({
        let door = Arc::clone(&door);
        async move { door.post("evt_1", 0, &door.secret).await }
    });
    while door.handler.ids().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    calling.abort();
    assert!(calling.await.unwrap_err().is_cancelled());
    assert_eq!(door.post("evt_1", 0, &door.secret).await.0, 409);
    drop(closed);
    while door.post("evt_1", 0, &door.secret).await.0 == 409 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(door.handler.ids(), ["evt_1"]);
}

static ANNOUNCED: Mutex<Vec<String>> = Mutex::new(Vec::new());

async fn announce(code: &str) -> Result<(), String> {
    ANNOUNCED.lock().unwrap().push(code.to_owned());
    Ok(())
}

/// What core's README shows.
fn receiver(secret: String, file: PathBuf) -> bithuman_rest::Result<Router> {
    // README begins
    let inbox = WebhookInbox::new([secret])?.seen(Seen::File(file))?;
    let handle = async |event: WebhookEvent| match event.detail() {
        WebhookDetail::AgentReady(agent) => announce(&agent.code).await,
        _ => Ok(()),
    };
    let app = Router::new().route("/hook", receive(inbox, handle));
    // README ends
    Ok(app)
}

#[tokio::test]
async fn the_example_of_the_readme_receives() {
    let (_emulator, client) = client().await;
    let file = std::env::temp_dir().join(format!("bithuman-rest-seen-{}.sqlite", std::process::id()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let secret = "whsec_of_the_example".to_owned();
    tokio::spawn(axum::serve(listener, receiver(secret.clone(), file.clone()).unwrap()).into_future());
    let door = Door { address, client, webhook: String::new(), secret, handler: Arc::default() };
    assert_eq!(door.post("evt_1", 0, &door.secret).await, (200, "handled".to_owned()));
    assert_eq!(door.post("evt_1", 0, &door.secret).await, (200, "it was handled before".to_owned()));
    assert_eq!(*ANNOUNCED.lock().unwrap(), ["A1"]);
    std::fs::remove_file(file).unwrap();
}
