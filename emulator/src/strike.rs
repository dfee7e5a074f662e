//! How a fault hits a connection or an answer.

use std::time::Duration;

use axum::body::Body;
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
        Kind::Truncate => {
            rebuilt(response, |bytes| {
                let part = first(fault, &bytes);
                vec![Piece::Bytes(part), Piece::Break]
            })
            .await
        }
        Kind::StallBody => {
            rebuilt(response, |bytes| {
                let part = first(fault, &bytes);
                let rest = bytes.slice(part.len()..);
                vec![Piece::Bytes(part), Piece::Pause(stall), Piece::Bytes(rest)]
            })
            .await
        }
        Kind::SlowDrip => {
            rebuilt(response, |bytes| {
                let size = fault.bytes.unwrap_or(1).max(1);
                let pause = Duration::from_secs_f64(fault.seconds.unwrap_or(DRIP_SECONDS).max(0.0));
                let parts = bytes.chunks(size).map(|part| bytes.slice_ref(part));
                parts.flat_map(|part| [Piece::Bytes(part), Piece::Pause(pause)]).collect()
            })
            .await
        }
        Kind::Status | Kind::Html502 | Kind::DropBefore | Kind::Reset => Ok(response),
    }
}

fn first(fault: &Fault, bytes: &Bytes) -> Bytes {
    let length = fault.bytes.unwrap_or(bytes.len() / 2).min(bytes.len());
    bytes.slice(..length)
}

enum Piece {
    Bytes(Bytes),
    Pause(Duration),
    Break,
}

/// The same answer, its body sent in pieces; the announced length stays that of the whole.
async fn rebuilt(response: Response<Body>, cut: impl FnOnce(Bytes) -> Vec<Piece>) -> Result<Response<Body>, Cut> {
    let (mut parts, body) = response.into_parts();
    let chunked = !parts.headers.contains_key(CONTENT_LENGTH) && axum::body::HttpBody::size_hint(&body).exact().is_none();
    let Ok(bytes) = body.collect().await else {
        return Err(Cut::Close);
    };
    let bytes = bytes.to_bytes();
    if !chunked {
        parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    }
    let pieces = stream::iter(cut(bytes)).then(|piece| async move {
        match piece {
            Piece::Bytes(bytes) => Ok(bytes),
            Piece::Pause(time) => {
                tokio::time::sleep(time).await;
                Ok(Bytes::new())
            }
            Piece::Break => {
                // What was written before must leave the machine ahead of the close.
                tokio::time::sleep(Duration::from_millis(20)).await;
                Err(std::io::Error::other("injected break"))
            }
        }
    });
    let pieces = pieces.filter(|piece| std::future::ready(!matches!(piece, Ok(bytes) if bytes.is_empty())));
    Ok(Response::from_parts(parts, Body::from_stream(pieces)))
}
