//! Answers of a service, as they are on the wire.

use bytes::Bytes;
use serde_json::Value;

use super::proxy::Piece;

/// A whole answer.
pub(crate) fn answer(status: u16, headers: &str, body: &[u8]) -> Vec<Piece> {
    let head = format!("HTTP/1.1 {status} Status\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n", body.len());
    vec![Piece::text(head), Piece::Bytes(Bytes::copy_from_slice(body))]
}

/// A whole JSON answer.
pub(crate) fn json(status: u16, body: &Value) -> Vec<Piece> {
    answer(status, "content-type: application/json\r\n", body.to_string().as_bytes())
}

/// The head of a success of this length, and the beginning of its body.
pub(crate) fn beginning(headers: &str, length: usize, body: &[u8]) -> Vec<Piece> {
    vec![
        Piece::text(format!("HTTP/1.1 200 OK\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n")),
        Piece::Bytes(Bytes::copy_from_slice(body)),
    ]
}
