//! HTTP as bytes: just enough to know where a message ends.

use std::io;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt};

/// A request or an answer, as it was on the wire.
pub(crate) struct Message {
    /// Up to and including the empty line.
    pub(crate) head: Bytes,
    pub(crate) body: Bytes,
}

impl Message {
    /// Reads one; `None` when the peer has gone before its head was there.
    pub(crate) async fn read(from: &mut (impl AsyncRead + Unpin), held: &mut BytesMut) -> io::Result<Option<Self>> {
        let Some(head) = head(from, held).await? else { return Ok(None) };
        let framing = framing(&head);
        loop {
            if let Some(end) = framing.end(held) {
                return Ok(Some(Self { head, body: held.split_to(end).freeze() }));
            }
            if from.read_buf(held).await? == 0 {
                return Ok(Some(Self { head, body: held.split().freeze() }));
            }
        }
    }

    /// The same request, asking for the connection to be closed after the answer, which tells where the answer ends.
    pub(crate) fn closing(&self) -> Bytes {
        let end = self.head.len().saturating_sub(2);
        [self.head.get(..end).unwrap_or_default(), b"connection: close\r\n\r\n", &self.body].concat().into()
    }

    pub(crate) fn whole(&self) -> Bytes {
        [&self.head[..], &self.body].concat().into()
    }

    /// The head with another length in it.
    pub(crate) fn head_for(&self, length: usize) -> Bytes {
        let text = String::from_utf8_lossy(&self.head);
        let lines = text.lines().filter(|line| !line.is_empty() && !named(line, "content-length"));
        let head: String = lines.map(|line| format!("{line}\r\n")).collect();
        format!("{head}content-length: {length}\r\n\r\n").into()
    }
}

/// Reads up to and including the empty line.
pub(crate) async fn head(from: &mut (impl AsyncRead + Unpin), held: &mut BytesMut) -> io::Result<Option<Bytes>> {
    loop {
        if let Some(at) = position(held, b"\r\n\r\n") {
            return Ok(Some(held.split_to(at + 4).freeze()));
        }
        if from.read_buf(held).await? == 0 {
            return Ok(None);
        }
    }
}

enum Framing {
    Length(usize),
    Chunked,
    /// To the end of the connection.
    Open,
}

impl Framing {
    /// Where the body ends, once that can be told.
    fn end(&self, held: &[u8]) -> Option<usize> {
        match *self {
            Self::Length(length) => (held.len() >= length).then_some(length),
            Self::Chunked => position(held, b"0\r\n\r\n").map(|at| at + 5),
            Self::Open => None,
        }
    }
}

fn framing(head: &[u8]) -> Framing {
    let text = String::from_utf8_lossy(head);
    let is_answer = text.starts_with("HTTP/");
    let value =
        |name: &str| text.lines().find(|line| named(line, name)).and_then(|line| line.split_once(':')).map(|(_, value)| value.trim());
    if value("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
        return Framing::Chunked;
    }
    match value("content-length").and_then(|value| value.parse().ok()) {
        Some(length) => Framing::Length(length),
        None if is_answer => Framing::Open,
        None => Framing::Length(0),
    }
}

fn named(line: &str, name: &str) -> bool {
    line.split_once(':').is_some_and(|(found, _)| found.eq_ignore_ascii_case(name))
}

fn position(held: &[u8], wanted: &[u8]) -> Option<usize> {
    held.windows(wanted.len()).position(|window| window == wanted)
}
