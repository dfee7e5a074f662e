//! The ways in which a network fails, each with what the caller must see.

use std::time::Duration;

use bithuman_rest::ErrorClass;
use bithuman_rest::errors::Billed;
use bytes::Bytes;

use super::calls::Call;
use crate::faults::message::Message;
use crate::faults::proxy::{Piece, Spoil};

/// One way to fail.
pub(super) struct Situation {
    pub(super) name: &'static str,
    pub(super) spoil: fn() -> Spoil,
    kind: Kind,
    /// The time limit that ends it, if one does.
    pub(super) limit: Option<&'static str>,
}

/// What the client can know at the end.
#[derive(Clone, Copy)]
enum Kind {
    /// It worked after all.
    Fine,
    /// The request was sent and no whole answer came.
    Lost,
    /// The work was done, but the answer is not what was promised.
    Unreadable,
    /// A refusal of the delivery network, which may hide a success.
    Page,
    /// A refusal that says for certain that nothing was done.
    Refused,
}

/// What a call must come to.
#[derive(Debug, PartialEq)]
pub(super) struct Outcome {
    pub(super) class: Option<ErrorClass>,
    pub(super) billed: Billed,
    pub(super) requests: usize,
}

impl Situation {
    /// A client that repeats once sends a read twice; a call with a key, too, with the same one; and speaks once.
    pub(super) fn outcome(&self, call: Call) -> Outcome {
        let billed = |billed| if call == Call::Generate { billed } else { Billed::No };
        let lost = if self.limit.is_some() { ErrorClass::APITimeoutError } else { ErrorClass::APIConnectionError };
        let once_if_spoken = if call == Call::Speak { 1 } else { 2 };
        let (class, billed, requests) = match self.kind {
            Kind::Fine => (None, Billed::No, 1),
            Kind::Lost if call == Call::Read => (Some(lost), Billed::No, 2),
            Kind::Lost => (Some(ErrorClass::OutcomeUnknownError), billed(Billed::Unknown), once_if_spoken),
            Kind::Unreadable => (Some(ErrorClass::ResponseError), billed(Billed::Yes), 1),
            Kind::Page => (Some(ErrorClass::InternalServerError), billed(Billed::Unknown), once_if_spoken),
            Kind::Refused => (Some(ErrorClass::ServiceUnavailableError), Billed::No, 2),
        };
        Outcome { class, billed, requests }
    }
}

const fn of(name: &'static str, kind: Kind, spoil: fn() -> Spoil) -> Situation {
    Situation { name, spoil, kind, limit: None }
}

const fn limited(name: &'static str, limit: &'static str, spoil: fn() -> Spoil) -> Situation {
    Situation { name, spoil, kind: Kind::Lost, limit: Some(limit) }
}

pub(super) const SITUATIONS: &[Situation] = &[
    of("a good network", Kind::Fine, || Spoil::Pass),
    of("dropped before it is done", Kind::Lost, || Spoil::Drop),
    of("reset before it is done", Kind::Lost, || Spoil::Reset),
    of("dropped after it is done", Kind::Lost, || Spoil::Mangle(|_| Vec::new())),
    of("reset after it is done", Kind::Lost, || Spoil::Mangle(|_| vec![Piece::Reset])),
    of("cut in the head", Kind::Lost, || Spoil::Mangle(|answer| vec![Piece::Bytes(answer.head.slice(..20))])),
    of("cut in the body", Kind::Lost, || Spoil::Mangle(|answer| half(answer).into())),
    of("reset in the body", Kind::Lost, || Spoil::Mangle(|answer| [half(answer).to_vec(), vec![Piece::Reset]].concat())),
    of("cut before the last byte", Kind::Lost, || {
        Spoil::Mangle(|answer| vec![Piece::Bytes(answer.whole().slice(..answer.whole().len() - 1))])
    }),
    of("a length longer than the body", Kind::Lost, || {
        Spoil::Mangle(|answer| with_body(answer, answer.body.len() + 7, answer.body.clone()))
    }),
    of("cut in a chunk", Kind::Lost, || Spoil::Mangle(|_| vec![Piece::text(format!("{CHUNKED}400\r\n{{\"data\""))])),
    of("cut between chunks", Kind::Lost, || Spoil::Mangle(|_| vec![Piece::text(format!("{CHUNKED}7\r\n{{\"data\"\r\n"))])),
    of("a chunk that is none", Kind::Lost, || Spoil::Mangle(|_| vec![Piece::text(format!("{CHUNKED}zz\r\n{{\"data\"\r\n0\r\n\r\n"))])),
    of("garbage instead of HTTP", Kind::Lost, || Spoil::Mangle(|_| vec![Piece::text("SSH-2.0-OpenSSH_9.6\r\n\r\n")])),
    of("noise instead of HTTP", Kind::Lost, || {
        Spoil::Mangle(|_| vec![Piece::Bytes(Bytes::from_static(&[0xff, 0, 0x16, 3, 1, 0xfe, b'\r', b'\n', b'\r', b'\n']))])
    }),
    of("a header of a megabyte", Kind::Lost, || {
        Spoil::Mangle(|_| vec![Piece::text(format!("{OK}x-huge: {}\r\n\r\n", "x".repeat(1 << 20)))])
    }),
    of("ten thousand headers", Kind::Lost, || Spoil::Mangle(|_| vec![Piece::text(format!("{OK}{}\r\n", "x-one: 1\r\n".repeat(10_000)))])),
    of("a negative length", Kind::Lost, || Spoil::Mangle(|_| vec![Piece::text(format!("{OK}content-length: -1\r\n\r\n{{}}"))])),
    limited("stalled before the head", "attempt", || Spoil::Mangle(|_| vec![Piece::Stall])),
    limited("stalled in the head", "attempt", || Spoil::Mangle(|answer| vec![Piece::Bytes(answer.head.slice(..20)), Piece::Stall])),
    limited("stalled before the body", "stall", || Spoil::Mangle(|answer| vec![Piece::Bytes(answer.head.clone()), Piece::Stall])),
    limited("stalled in the body", "stall", || Spoil::Mangle(|answer| [half(answer).to_vec(), vec![Piece::Stall]].concat())),
    limited("dripping for ever", "attempt", || {
        Spoil::Mangle(|answer| vec![Piece::Bytes(answer.head_for(1 << 20)), Piece::Endless(Bytes::from_static(b" "), PAUSE)])
    }),
    limited("a body without end", "attempt", || {
        Spoil::Mangle(|_| vec![Piece::text(CHUNKED), Piece::Endless(Bytes::from_static(b"8\r\n        \r\n"), PAUSE)])
    }),
    of("dripping, but whole", Kind::Fine, || Spoil::Mangle(|answer| vec![Piece::Drip(answer.whole(), 16, Duration::from_millis(1))])),
    of("of another content type, but right", Kind::Fine, || Spoil::Mangle(|answer| page(200, "application/octet-stream", &answer.body))),
    of("a page that calls itself a success", Kind::Unreadable, || Spoil::Mangle(|_| page(200, "text/html", PAGE))),
    of("a page that calls itself JSON", Kind::Unreadable, || Spoil::Mangle(|_| page(200, "application/json", PAGE))),
    of("an empty success", Kind::Unreadable, || Spoil::Mangle(|_| page(200, "application/json", b""))),
    of("JSON that breaks off", Kind::Unreadable, || {
        Spoil::Mangle(|answer| page(200, "application/json", &answer.body[..answer.body.len() / 2]))
    }),
    of("JSON and more", Kind::Unreadable, || Spoil::Mangle(|answer| page(200, "application/json", &[&answer.body[..], b"{}"].concat()))),
    of("JSON that is not UTF-8", Kind::Unreadable, || {
        Spoil::Mangle(|_| page(200, "application/json", b"{\"data\":{\"user_id\":\"\xff\xfe\"},\"agent_id\":\"\xc3\x28\"}"))
    }),
    of("JSON nested ten thousand deep", Kind::Unreadable, || {
        Spoil::Mangle(|_| page(200, "application/json", "[".repeat(10_000).as_bytes()))
    }),
    of("a bad gateway's page after it was done", Kind::Page, || Spoil::Mangle(|_| page(502, "text/html", PAGE))),
    of("a bad gateway's page before it was done", Kind::Page, || Spoil::Answer(page(502, "text/html", PAGE))),
    of("a gateway's time-out, as text that is not UTF-8", Kind::Page, || Spoil::Mangle(|_| page(504, "text/plain", b"\xff\xfe\xfd"))),
    of("an empty 500", Kind::Page, || Spoil::Mangle(|_| page(500, "application/json", b""))),
    of("a refusal without end", Kind::Page, || {
        Spoil::Mangle(|_| vec![Piece::text("HTTP/1.1 500 Broken\r\n\r\n"), Piece::Endless(vec![b'x'; 1 << 14].into(), Duration::ZERO)])
    }),
    of("a refusal that is cut", Kind::Page, || {
        Spoil::Mangle(|_| vec![Piece::text("HTTP/1.1 502 Bad\r\ncontent-length: 900\r\n\r\n<html>")])
    }),
    of("down, and sure of it", Kind::Refused, || {
        Spoil::Answer(page(503, "application/json", b"{\"error\":{\"code\":\"SERVICE_UNAVAILABLE\",\"message\":\"down\"}}"))
    }),
];

const PAUSE: Duration = Duration::from_millis(20);
const OK: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const CHUNKED: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
const PAGE: &[u8] = b"<!DOCTYPE html><html><body><h1>Something went wrong</h1></body></html>";

fn page(status: u16, kind: &str, body: &[u8]) -> Vec<Piece> {
    let head = format!("HTTP/1.1 {status} Status\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n", body.len());
    vec![Piece::text(head), Piece::Bytes(Bytes::copy_from_slice(body))]
}

fn with_body(answer: &Message, length: usize, body: Bytes) -> Vec<Piece> {
    vec![Piece::Bytes(answer.head_for(length)), Piece::Bytes(body)]
}

/// The head, and half of the body.
fn half(answer: &Message) -> [Piece; 2] {
    [Piece::Bytes(answer.head.clone()), Piece::Bytes(answer.body.slice(..answer.body.len() / 2))]
}
