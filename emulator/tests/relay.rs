//! The WebSocket relay over a real socket.

mod tenant;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{Error, Message, http};
use tokio_tungstenite::{WebSocketStream, client_async};

use tenant::Tenant;

struct Socket(WebSocketStream<TcpStream>);

impl Socket {
    async fn open(tenant: &Tenant<'_>) -> Result<Self, Error> {
        let authority = tenant.emulator.url().trim_start_matches("http://");
        let request = http::Request::builder()
            .uri(format!("ws://{authority}/v1/realtime"))
            .header("host", authority)
            .header("authorization", format!("Bearer {}", tenant.secret))
            .header("connection", "Upgrade")
            .header("upgrade", "websocket")
            .header("sec-websocket-version", "13")
            .header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==")
            .body(())?;
        Ok(Self(client_async(request, TcpStream::connect(authority).await?).await?.0))
    }

    async fn say(&mut self, event: Value) {
        self.0.send(Message::text(event.to_string())).await.expect("an open socket");
    }

    /// Events until one of a type, that one included.
    async fn until(&mut self, last: &str) -> Vec<Value> {
        let mut events: Vec<Value> = Vec::new();
        while events.last().is_none_or(|event| event["type"] != last) {
            match self.0.next().await {
                Some(Ok(Message::Text(text))) => events.push(serde_json::from_str(&text).expect("JSON")),
                other => panic!("no {last} but {other:?}"),
            }
        }
        events
    }

    async fn close(mut self) -> CloseFrame {
        loop {
            match self.0.next().await {
                Some(Ok(Message::Close(Some(frame)))) => return frame,
                Some(Ok(_)) => {}
                other => panic!("no close but {other:?}"),
            }
        }
    }
}

#[tokio::test]
async fn a_conversation_in_text_and_sound_is_billed_while_the_socket_is_open() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"balance": 100, "clock": "own"})).await;
    let mut socket = Socket::open(&tenant).await.expect("a socket");
    let created = socket.until("session.created").await;
    assert_eq!(created[0]["session"]["model"], "gpt-realtime-mini");
    socket.say(json!({"type": "session.update", "session": {"model": "gpt-realtime"}})).await;
    assert_eq!(socket.until("error").await[0]["error"]["code"], "MODEL_LOCKED");

    let item = json!({"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]});
    socket.say(json!({"type": "conversation.item.create", "item": item})).await;
    socket.say(json!({"type": "response.create"})).await;
    let events = socket.until("response.done").await;
    let words: String = events
        .iter()
        .filter(|event| event["type"] == "response.output_audio_transcript.delta")
        .filter_map(|event| event["delta"].as_str())
        .collect();
    assert_eq!(words, "You said: Hello. Tell me more.");
    assert!(events.iter().filter(|event| event["type"] == "response.output_audio.delta").count() > 5);

    tenant.advance(90).await;
    tenant.advance(0).await;
    assert_eq!(tenant.read("/v1/me").await["data"]["credit_balance"], 90);
    tenant.control("POST", "balance", json!({"balance": 0})).await;
    let error = socket.until("error").await;
    assert_eq!((&error[0]["error"]["type"], &error[0]["error"]["code"]), (&json!("bithuman_relay"), &json!("INSUFFICIENT_BALANCE")));
    let frame = socket.close().await;
    assert_eq!((u16::from(frame.code), frame.reason.as_str()), (1008, "INSUFFICIENT_BALANCE"));
}

#[tokio::test]
async fn an_hour_is_the_end_and_no_balance_is_no_beginning() {
    let emulator = tenant::emulator().await;
    let tenant = Tenant::new(&emulator, json!({"balance": 10_000, "clock": "own"})).await;
    let mut socket = Socket::open(&tenant).await.expect("a socket");
    socket.until("session.created").await;
    tenant.advance(3600).await;
    assert_eq!(socket.until("error").await[0]["error"]["code"], "SESSION_DURATION_LIMIT");
    assert_eq!(tenant.read("/v1/me").await["data"]["credit_balance"], 9400);
    tenant.control("POST", "balance", json!({"balance": 0})).await;
    match Socket::open(&tenant).await.map(|_| ()) {
        Err(Error::Http(answer)) => assert_eq!(answer.status(), 402),
        other => panic!("not refused: {other:?}"),
    }
}
