use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use reqwest::Upgraded;
use tokio::sync::Mutex;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Error as WireError;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};

use crate::Result;
use crate::errors::{Billed, Error, ErrorClass, refused_in_conversation};
use crate::operation::Operation;
use crate::secret::Secret;

/// How long a farewell may take.
const FAREWELL: Duration = Duration::from_secs(5);

/// The frames of a conversation, whatever they say.
pub(super) struct Line {
    pub(super) outgoing: Mutex<SplitSink<WebSocketStream<Upgraded>, Message>>,
    pub(super) incoming: Mutex<Incoming>,
    /// Whether this side said farewell.
    pub(super) closed: AtomicBool,
    pub(super) stall: Duration,
    pub(super) secret: Option<Secret>,
    pub(super) operation: &'static Operation,
}

/// The half that is read, by one reader at a time.
pub(super) struct Incoming {
    pub(super) stream: SplitStream<WebSocketStream<Upgraded>>,
    pub(super) over: bool,
}

impl Line {
    pub(super) async fn put(&self, message: Message) -> Result<()> {
        if self.closed.load(Ordering::SeqCst) {
            return Err(Error::invalid("message", "the conversation was closed", "open another one"));
        }
        let mut outgoing = self.outgoing.lock().await;
        match timeout(self.stall, outgoing.send(message)).await {
            Ok(sent) => sent.map_err(|error| self.broken(&error)),
            Err(_) => Err(self.stalled()),
        }
    }

    /// The next message's bytes. A side that is silent is asked whether it is there; silence after that is a stall.
    pub(super) async fn hear(&self, stream: &mut SplitStream<WebSocketStream<Upgraded>>) -> Result<Option<Bytes>> {
        let mut asked = false;
        loop {
            let heard = match timeout(self.stall / 2, stream.next()).await {
                Ok(heard) => heard,
                Err(_) if self.closed.load(Ordering::SeqCst) => return Ok(None),
                Err(_) if asked => return Err(self.stalled()),
                Err(_) => {
                    asked = true;
                    self.put(Message::Ping(Bytes::new())).await?;
                    continue;
                }
            };
            asked = false;
            match heard {
                Some(Ok(Message::Text(text))) => return Ok(Some(text.into())),
                Some(Ok(Message::Binary(bytes))) => return Ok(Some(bytes)),
                Some(Ok(Message::Close(frame))) => {
                    self.farewell().await;
                    return self.ended(frame);
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => {}
                Some(Err(_)) | None if self.closed.load(Ordering::SeqCst) => return Ok(None),
                Some(Err(error)) => return Err(self.broken(&error)),
                None => return Err(self.failure(ErrorClass::APIConnectionError, "the conversation was cut".to_owned())),
            }
        }
    }

    /// The end, as the other side tells it.
    fn ended(&self, frame: Option<CloseFrame>) -> Result<Option<Bytes>> {
        match frame {
            None => Ok(None),
            Some(CloseFrame { code: CloseCode::Normal | CloseCode::Away | CloseCode::Status, .. }) => Ok(None),
            Some(CloseFrame { code: CloseCode::Policy, reason }) => Err(self.blame(refused_in_conversation(None, reason.as_str()))),
            Some(CloseFrame { code, reason }) => {
                let message = format!("the service ended the conversation ({code}): {reason}");
                Err(self.failure(ErrorClass::APIConnectionError, message))
            }
        }
    }

    pub(super) async fn farewell(&self) {
        if !self.closed.swap(true, Ordering::SeqCst) {
            let frame = CloseFrame { code: CloseCode::Normal, reason: Utf8Bytes::default() };
            let farewell = async {
                let mut outgoing = self.outgoing.lock().await;
                // Where the other side was first, sending is refused, and the answer to its farewell only has to be pushed out.
                if outgoing.send(Message::Close(Some(frame))).await.is_err() {
                    let _ = outgoing.flush().await;
                }
            };
            // The other side may be gone already: then there is no one to tell.
            let _ = timeout(FAREWELL, farewell).await;
        }
    }

    fn broken(&self, error: &WireError) -> Error {
        self.failure(ErrorClass::APIConnectionError, format!("the conversation broke off: {error}"))
    }

    fn stalled(&self) -> Error {
        self.failure(ErrorClass::APITimeoutError, "nothing was heard of the service".to_owned())
            .with(|details| details.limit = Some("stall"))
    }

    pub(super) fn failure(&self, class: ErrorClass, message: String) -> Error {
        self.blame(Error::new(class, message))
    }

    /// Adds what is known of the conversation, and takes the secret out.
    pub(super) fn blame(&self, error: Error) -> Error {
        error.with(|details| {
            details.operation = Some(self.operation.id);
            details.billed = if self.operation.billed.is_some() { Billed::Unknown } else { Billed::No };
            if let Some(secret) = &self.secret {
                details.message = String::from_utf8_lossy(&secret.mask(details.message.as_bytes())).into_owned();
            }
        })
    }
}
