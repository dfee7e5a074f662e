//! How a fault hits a connection or an answer.

use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::Response;
use axum::http::header::{CONTENT_LENGTH, HeaderValue};
use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use http_body_util::BodyExt;

use crate::connection::Cut;
use crate::faults::{Fault, Kind};

const LONG_STALL_SECONDS: f64 = 3600.0;
const DRIP_SECONDS: f64 = 0.05;

pub(crate) fn before(fault: Option<&Fault>) -> Result<(), Cut> {
    match fault.map(|fault| fault.kind) {
        Some(Kind::DropBefore) => Err(Cut::Close),
        Some(Kind::Reset) => Err(Cut::Reset),
        _ => Ok(()),
    }
}

pub(crate) async fn after(fault: Option<&Fault>, response: Response<Body>) -> Result<Response<Body>, Cut> {
    let Some(fault) = fault else {
        return Ok(response);
    };
    let stall = Duration::from_secs_f64(fault.seconds.unwrap_or(LONG_STALL_SECONDS).max(0.0));
    match fault.kind {
        Kind::DropAfter => Err(Cut::Close),
        Kind::StallHeaders => {
            tokio::time::sleep(stall).await;
            Ok(response)
        }
        Kind::Truncate => rebuilt(response, fault.bytes, Then::Break).await,
        Kind::StallBody => rebuilt(response, fault.bytes, Then::Pause(stall)).await,
        Kind::SlowDrip => {
            let size = fault.bytes.unwrap_or(1).max(1);
            let pause = Duration::from_secs_f64(fault.seconds.unwrap_or(DRIP_SECONDS).max(0.0));
            rebuilt(response, Some(size), Then::Drip(pause, size)).await
        }
        Kind::Status | Kind::Html502 | Kind::DropBefore | Kind::Reset => Ok(response),
    }
}

/// What happens when so many bytes were sent.
enum Then {
    GoOn,
    Pause(Duration),
    /// So many again, after a pause.
    Drip(Duration, usize),
    Break,
}

/// A body that something happens to.
struct Struck {
    data: BodyDataStream,
    held: Bytes,
    /// How many bytes are sent before it happens.
    left: usize,
    then: Then,
}

/// The same answer; something happens to it after so many bytes, or in the middle. The announced length stays that of the whole.
async fn rebuilt(response: Response<Body>, after: Option<usize>, then: Then) -> Result<Response<Body>, Cut> {
    let (mut parts, mut body) = response.into_parts();
    let announced = parts.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let length = announced.or_else(|| axum::body::HttpBody::size_hint(&body).exact());
    let left = match (after, length) {
        (Some(after), _) => after,
        (None, Some(length)) => usize::try_from(length / 2).unwrap_or(usize::MAX),
        (None, None) => {
            let Ok(whole) = body.collect().await else { return Err(Cut::Close) };
            let whole = whole.to_bytes();
            let half = whole.len() / 2;
            body = Body::from_stream(stream::iter([Ok::<_, std::io::Error>(whole)]));
            half
        }
    };
    if let Some(length) = length {
        parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    let struck = Struck { data: body.into_data_stream(), held: Bytes::new(), left, then };
    Ok(Response::from_parts(parts, Body::from_stream(stream::unfold(struck, Struck::next))))
}

impl Struck {
    async fn next(mut self) -> Option<(std::io::Result<Bytes>, Self)> {
        if self.left == 0 {
            match self.then {
                Then::Break => return self.broken().await,
                Then::Pause(time) => {
                    tokio::time::sleep(time).await;
                    (self.left, self.then) = (usize::MAX, Then::GoOn);
                }
                Then::Drip(time, size) => {
                    tokio::time::sleep(time).await;
                    self.left = size;
                }
                Then::GoOn => self.left = usize::MAX,
            }
        }
        while self.held.is_empty() {
            match self.data.next().await {
                Some(Ok(piece)) => self.held = piece,
                _ if matches!(self.then, Then::Break) => return self.broken().await,
                _ => return None,
            }
        }
        let piece = self.held.split_to(self.left.min(self.held.len()));
        self.left -= piece.len();
        Some((Ok(piece), self))
    }

    async fn broken(self) -> Option<(std::io::Result<Bytes>, Self)> {
        // What was written before must leave the machine ahead of the close.
        tokio::time::sleep(Duration::from_millis(20)).await;
        Some((Err(std::io::Error::other("injected break")), self))
    }
}
