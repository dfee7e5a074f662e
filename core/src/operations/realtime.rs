use bithuman_rest_macros::api;

use crate::body::Body;
use crate::errors::Error;
use crate::models::{ConnectCall, CreateRealtimeToken, OpenSocket, RealtimeCall, RealtimeEvent, RealtimeToken};
use crate::request::Request;
use crate::{Result, Socket};

/// Talking to a language model, by sound and in words.
#[api]
pub trait Realtime {
    /// Makes a token for the language model's own service.
    #[post(
        "/v1/realtime/ephemeral-token",
        id = "create_realtime_token",
        tier = Write,
        retry = Safe,
        envelope = Status,
        errors("ENDPOINT_RETIRED", "INSUFFICIENT_BALANCE"),
        retired("2026-09-27", "use `realtime.connect` for a WebRTC call or `realtime.open_socket` for a WebSocket"),
    )]
    async fn create_token(&self, params: CreateRealtimeToken) -> Result<RealtimeToken>;

    /// Begins a WebRTC call: takes the offer of your peer connection and gives the answer to set on it.
    ///
    /// It is billed until it ends: end it with `hangup`. A peer that only vanishes is billed for up to 10 seconds more.
    #[post(
        "/v1/realtime/connect",
        id = "connect_realtime_call",
        tier = Unmetered,
        retry = Unsent,
        envelope = Binary,
        billed = "10 a minute, talking or idle",
        errors("INSUFFICIENT_BALANCE", "PAYWALL"),
    )]
    async fn connect(
        &self,
        /// The offer, in the Session Description Protocol.
        offer: String,
        params: ConnectCall,
    ) -> Result<RealtimeCall> {
        if offer.trim().is_empty() {
            return Err(Error::invalid("offer", "it is empty", "pass the description that your peer connection offers"));
        }
        let body = Body::Text { content_type: "application/sdp", text: offer };
        let response = self.client.send(Request::new(&Self::CONNECT).params(&params)?.body(body)).await?;
        let call = response.header("x-bithuman-call").ok_or_else(|| response.unreadable("it names no call"))?.to_owned();
        let sdp = String::from_utf8(response.body.to_vec()).map_err(|error| response.unreadable(&error.to_string()))?;
        Ok(RealtimeCall { sdp, call, extra: Default::default() })
    }

    /// Ends a WebRTC call.
    #[composed("connect_realtime_call")]
    async fn hangup(
        &self,
        /// The call's id, which `connect` gave.
        call: String,
    ) -> Result<()> {
        if call.trim().is_empty() {
            return Err(Error::invalid("call", "it is empty", "pass the id that `connect` gave"));
        }
        let body = Body::json(&serde_json::json!({"action": "hangup", "call": call}))?;
        self.client.fetch(Request::new(&Self::CONNECT).body(body)).await
    }

    /// Opens a conversation over a WebSocket. Send events and read events, in the form of the OpenAI Realtime protocol.
    ///
    /// It is billed until it is closed, and lasts an hour at most. The service's own refusals end it as typed errors, such as
    /// `InsufficientBalanceError` or `SessionDurationLimitError`; other mistakes are events of type `error`, and it goes on. The client's
    /// `timeout` covers opening it; from then on only silence is limited, by `stall_timeout`.
    #[get(
        "/v1/realtime",
        id = "open_realtime_relay",
        tier = Unmetered,
        retry = Unsent,
        envelope = Binary,
        billed = "10 a minute, talking or idle",
        errors("INSUFFICIENT_BALANCE", "PAYWALL"),
    )]
    async fn open_socket(&self, params: OpenSocket) -> Result<Socket<RealtimeEvent>> {
        Socket::open(&self.client, Request::new(&Self::OPEN_SOCKET).params(&params)?, RealtimeEvent::refusal).await
    }
}

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse;
    use serde_json::json;

    use super::*;
    use crate::errors::ErrorClass;
    use crate::testing::{json as answer, scripted};

    #[tokio::test]
    async fn a_call_begins_with_an_offer_and_ends_by_its_id() {
        let (client, journal) = scripted(|seen, _| match seen.content_type.as_str() {
            "application/sdp" => (axum::http::StatusCode::CREATED, [("x-bithuman-call", "call-1")], "v=0 answer").into_response(),
            _ => answer(200, json!({})),
        })
        .await;
        let call = client.realtime().connect("v=0 offer", ConnectCall::default()).await.expect("a call");
        assert_eq!((call.sdp.as_str(), call.call.as_str()), ("v=0 answer", "call-1"));
        client.realtime().hangup(call.call).await.expect("ended");
        let bodies: Vec<String> = journal.seen().into_iter().map(|seen| seen.body).collect();
        assert_eq!(bodies, ["v=0 offer", r#"{"action":"hangup","call":"call-1"}"#]);
        assert_eq!(client.realtime().connect(" ", ConnectCall::default()).await.expect_err("empty").field.as_deref(), Some("offer"));
    }

    #[tokio::test]
    async fn what_was_withdrawn_names_its_replacement() {
        let (client, _) = scripted(|_, _| answer(410, json!({"error": {"code": "ENDPOINT_RETIRED", "message": "gone"}}))).await;
        let error = client.realtime().create_token(CreateRealtimeToken::default()).await.expect_err("withdrawn");
        assert!(error.is(ErrorClass::EndpointRetiredError));
        assert!(error.fix.as_deref().is_some_and(|fix| fix.contains("realtime.connect")));
    }
}
