//! Turning a request into a WebSocket. Proxy, trust, time limits, repetition and refusals are those of any other request.

use std::time::Duration;

use reqwest::header::{HeaderMap, SEC_WEBSOCKET_ACCEPT};
use reqwest::{StatusCode, Upgraded};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::Role;

use crate::errors::{Error, ErrorClass};
use crate::request::Request;
use crate::secret::Secret;
use crate::{Client, Result};

use super::attempt::broken;
use super::send::Call;

/// A WebSocket that has just been opened.
pub(crate) struct Open {
    pub(crate) wire: WebSocketStream<Upgraded>,
    /// The longest that nothing may be heard of the other side.
    pub(crate) stall: Duration,
    /// What no error may show.
    pub(crate) secret: Option<Secret>,
}

impl Client {
    /// Sends a request that opens a WebSocket. The call's time limit covers opening it, not what follows.
    pub(crate) async fn send_upgrade(&self, mut request: Request) -> Result<Open> {
        let key = generate_key();
        request.upgrade = true;
        request.headers.extend([
            ("connection", "Upgrade".to_owned()),
            ("upgrade", "websocket".to_owned()),
            ("sec-websocket-version", "13".to_owned()),
            ("sec-websocket-key", key.clone()),
        ]);
        let mut call = Call::new(self, &request, self.deadline())?;
        let (arrived, headers) = call.arrive().await?;
        let status = arrived.answer.status();
        if status != StatusCode::SWITCHING_PROTOCOLS || !accepts(&headers, &key) {
            let message = format!("the answer to {} ({status}) does not open a WebSocket", request.operation.id);
            return Err(Error::new(ErrorClass::ResponseError, message).with(|details| details.operation = Some(request.operation.id)));
        }
        let upgraded = arrived.answer.upgrade().await.map_err(|error| broken(error).error)?;
        let wire = WebSocketStream::from_raw_socket(upgraded, Role::Client, None).await;
        Ok(Open { wire, stall: call.stall, secret: arrived.secret })
    }
}

fn accepts(headers: &HeaderMap, key: &str) -> bool {
    headers.get(SEC_WEBSOCKET_ACCEPT).is_some_and(|value| value.as_bytes() == derive_accept_key(key.as_bytes()).as_bytes())
}
