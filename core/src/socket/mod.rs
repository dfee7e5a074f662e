//! A conversation with the service over a WebSocket.

mod line;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use tokio::sync::Mutex;
use tokio_tungstenite::tungstenite::Message;

use self::line::{Incoming, Line};
use crate::describe::{Field, Json, Model};
use crate::dynamic::{Outcome, Returned};
use crate::errors::{Error, ErrorClass};
use crate::operation::Duplex;
use crate::request::Request;
use crate::response::decode;
use crate::{Client, Result, Stream};

/// A conversation that is open. Clones share it; the connection is cut when the last one is dropped.
pub struct Socket<T> {
    line: Arc<Line>,
    /// The refusal that ends the conversation, where a message is one.
    refusal: fn(&T) -> Option<Error>,
}

impl<T: Model + Field + Send + 'static> Socket<T> {
    pub(crate) async fn open(client: &Client, request: Request, refusal: fn(&T) -> Option<Error>) -> Result<Self> {
        let operation = request.operation;
        let open = client.send_upgrade(request).await?;
        let (outgoing, stream) = open.wire.split();
        let line = Line {
            outgoing: Mutex::new(outgoing),
            incoming: Mutex::new(Incoming { stream, over: false }),
            closed: AtomicBool::new(false),
            stall: open.stall,
            secret: open.secret,
            operation,
        };
        Ok(Self { line: Arc::new(line), refusal })
    }

    /// Sends a message: an object with a `type`. Returns once it is handed to the connection, not once it is answered.
    pub async fn send(&self, message: Json) -> Result<()> {
        if !message.get("type").is_some_and(Json::is_string) {
            return Err(Error::invalid("message", "it has no `type`", "pass an object such as {\"type\": \"response.create\"}"));
        }
        self.line.put(Message::Text(message.to_string().into())).await
    }

    /// Waits for the next message; `None` once the conversation has ended. May be dropped and called again: no message is lost.
    pub async fn next(&self) -> Result<Option<T>> {
        let mut incoming = self.line.incoming.lock().await;
        if incoming.over {
            return Ok(None);
        }
        let heard = self.line.hear(&mut incoming.stream).await;
        incoming.over = !matches!(heard, Ok(Some(_)));
        let Some(text) = heard? else { return Ok(None) };
        let message: T =
            decode(&text).map_err(|error| self.line.failure(ErrorClass::ResponseError, format!("a message cannot be read: {error}")))?;
        match (self.refusal)(&message) {
            None => Ok(Some(message)),
            Some(refusal) => {
                incoming.over = true;
                self.line.farewell().await;
                Err(self.line.blame(refusal))
            }
        }
    }

    /// Every message until the conversation ends.
    pub fn messages(&self) -> Stream<T> {
        let socket = self.clone();
        async_stream::try_stream! {
            while let Some(message) = socket.next().await? {
                yield message;
            }
        }
        .boxed()
    }

    /// Ends the conversation. What came in before can still be read. May be called again.
    pub async fn close(&self) -> Result<()> {
        self.line.farewell().await;
        Ok(())
    }
}

impl<T: Model + Field + Returned + Send + 'static> Duplex for Socket<T> {
    fn send(&self, message: Json) -> BoxFuture<'_, Result<()>> {
        Box::pin(Self::send(self, message))
    }

    fn next(&self) -> BoxFuture<'_, Result<Option<Outcome>>> {
        Box::pin(async { Ok(Self::next(self).await?.map(Returned::outcome)) })
    }

    fn close(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(Self::close(self))
    }
}

impl<T> Clone for Socket<T> {
    fn clone(&self) -> Self {
        Self { line: self.line.clone(), refusal: self.refusal }
    }
}

impl<T> fmt::Debug for Socket<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Socket").field("operation", &self.line.operation.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
