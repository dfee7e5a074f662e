use std::time::Duration;

use axum::http::StatusCode;
use axum::routing::get;
use futures_util::{SinkExt, StreamExt};
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use crate::describe::Json;
use crate::errors::ErrorClass;
use crate::models::{OpenSocket, RealtimeEvent, RealtimeEventType, RealtimeModel};
use crate::testing::{SECRET, client_and_listener, client_of};
use crate::{Client, RequestOptions, Result, Socket};

/// The service's side of a conversation.
async fn accept(listener: &TcpListener) -> WebSocketStream<TcpStream> {
    let (stream, _) = listener.accept().await.expect("a connection");
    #[expect(clippy::result_large_err, reason = "the library's signature")]
    let check = |request: &Request, response: Response| {
        assert_eq!(request.headers()["api-secret"], SECRET);
        assert_eq!(request.uri().to_string(), "/v1/realtime?model=gpt-realtime");
        Ok(response)
    };
    tokio_tungstenite::accept_hdr_async(stream, check).await.expect("a handshake")
}

async fn open(client: &Client) -> Result<Socket<RealtimeEvent>> {
    client.realtime().open_socket(OpenSocket { model: Some(RealtimeModel::GptRealtime) }).await
}

async fn pair() -> (Socket<RealtimeEvent>, WebSocketStream<TcpStream>) {
    let (client, listener) = client_and_listener().await;
    let (ours, theirs) = tokio::join!(open(&client), accept(&listener));
    (ours.expect("open"), theirs)
}

fn text(event: &Json) -> Message {
    Message::Text(event.to_string().into())
}

fn closing(code: CloseCode, reason: &'static str) -> Message {
    Message::Close(Some(CloseFrame { code, reason: reason.into() }))
}

#[tokio::test]
async fn messages_go_both_ways_until_one_side_closes() {
    let (ours, mut theirs) = pair().await;
    ours.send(json!({"type": "response.create"})).await.expect("sent");
    let heard = theirs.next().await.expect("a message").expect("a frame");
    assert_eq!(heard, text(&json!({"type": "response.create"})));
    for index in 0..2 {
        theirs.send(text(&json!({"type": "response.output_text.delta", "delta": "hi", "output_index": index}))).await.expect("sent");
    }
    theirs.send(closing(CloseCode::Normal, "")).await.expect("closed");
    let events: Vec<RealtimeEvent> = ours.messages().map(|event| event.expect("an event")).collect().await;
    assert_eq!(events.iter().map(|event| event.output_index).collect::<Vec<_>>(), [Some(0), Some(1)]);
    assert_eq!(events[0].event_type, RealtimeEventType::TextDelta);
    assert!(ours.next().await.expect("an end").is_none());
    assert!(matches!(theirs.next().await, Some(Ok(Message::Close(_)))), "a farewell is answered");
    assert_eq!(ours.send(json!({"type": "x"})).await.expect_err("over").field.as_deref(), Some("message"));
}

#[tokio::test]
async fn closing_says_farewell_and_what_came_before_can_be_read() {
    let (ours, mut theirs) = pair().await;
    theirs.send(text(&json!({"type": "session.created"}))).await.expect("sent");
    ours.close().await.expect("closed");
    ours.close().await.expect("closed again");
    assert!(matches!(theirs.next().await, Some(Ok(Message::Close(Some(frame)))) if frame.code == CloseCode::Normal));
    drop(theirs);
    let event = ours.next().await.expect("an event").expect("an event");
    assert_eq!(event.event_type, RealtimeEventType::SessionCreated);
    assert!(ours.next().await.expect("an end").is_none());
}

#[tokio::test]
async fn a_refusal_of_the_relay_is_typed_once() {
    let (ours, mut theirs) = pair().await;
    let refusal = json!({"type": "error", "error": {"type": "bithuman_relay", "code": "INSUFFICIENT_BALANCE", "message": format!("{SECRET} is out")}});
    theirs.send(text(&refusal)).await.expect("sent");
    theirs.send(closing(CloseCode::Policy, "INSUFFICIENT_BALANCE")).await.expect("closed");
    let error = ours.next().await.expect_err("refused");
    assert_eq!((error.class(), error.operation), (ErrorClass::InsufficientBalanceError, Some("open_realtime_relay")));
    assert_eq!(error.message, "… is out");
    assert!(ours.next().await.expect("an end").is_none());
}

#[tokio::test]
async fn an_end_without_words_is_an_error_all_the_same() {
    let (ours, mut theirs) = pair().await;
    theirs.send(closing(CloseCode::Policy, "SESSION_DURATION_LIMIT")).await.expect("closed");
    assert!(ours.next().await.expect_err("refused").is(ErrorClass::SessionDurationLimitError));
    let (ours, theirs) = pair().await;
    drop(theirs);
    assert!(ours.next().await.expect_err("cut").is(ErrorClass::APIConnectionError));
    let (ours, mut theirs) = pair().await;
    theirs.send(Message::Text("no event".into())).await.expect("sent");
    assert!(ours.next().await.expect_err("unreadable").is(ErrorClass::ResponseError));
}

#[tokio::test]
async fn silence_is_asked_about_and_then_a_stall() {
    let (client, listener) = client_and_listener().await;
    let client = client.with_options(RequestOptions { stall_timeout: Some(Duration::from_secs(1)), ..Default::default() });
    let (ours, mut theirs) = tokio::join!(open(&client), accept(&listener));
    let ours = ours.expect("open");
    let answering = async {
        assert!(matches!(theirs.next().await, Some(Ok(Message::Ping(_)))));
        theirs.flush().await.expect("answered");
        tokio::time::sleep(Duration::from_millis(20)).await;
        theirs.send(text(&json!({"type": "session.created"}))).await.expect("sent");
    };
    let (event, ()) = tokio::join!(ours.next(), answering);
    assert!(event.expect("an event").is_some());
    let error = ours.next().await.expect_err("a stall");
    assert_eq!((error.class(), error.limit), (ErrorClass::APITimeoutError, Some("stall")));
}

#[tokio::test]
async fn a_conversation_that_is_refused_never_opens() {
    let refusal = || async {
        let body = json!({"error": {"code": "INSUFFICIENT_BALANCE", "message": "no credits", "topup_url": "https://example.com"}});
        (StatusCode::PAYMENT_REQUIRED, axum::Json(body))
    };
    let client = client_of(axum::Router::new().route("/v1/realtime", get(refusal))).await;
    let error = open(&client).await.expect_err("refused");
    assert!(error.is(ErrorClass::InsufficientBalanceError));
    assert_eq!(error.topup_url.as_deref(), Some("https://example.com"));
    let plain = client_of(axum::Router::new().route("/v1/realtime", get(|| async { "hello" }))).await;
    assert!(open(&plain).await.expect_err("no socket").is(ErrorClass::ResponseError));
    assert!(client.dial("account.me", Default::default()).await.is_err());
}
