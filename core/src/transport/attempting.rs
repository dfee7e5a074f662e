//! An attempt as those see it who watch: a `tracing` span with the names of OpenTelemetry's conventions for HTTP, and an event at its end.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::Version;
use tracing::field::Empty;

use crate::describe::Timestamp;
use crate::errors::{Error, ErrorClass};
use crate::events::{AttemptEnded, CallEvent, CallFacts, Happening, Listener};
use crate::request::Request;
use crate::secret::Secret;

use super::telling::Telling;
use super::way::Way;

/// An attempt under way. It ends when this is dropped, with what is known by then.
pub(super) struct Attempting {
    pub(super) span: tracing::Span,
    status: Option<u16>,
    failure: Option<ErrorClass>,
    told: Option<Box<Told>>,
}

/// What those who listen are told at the end.
struct Told {
    listener: Listener,
    call: Arc<CallFacts>,
    began: Instant,
    end: AttemptEnded,
}

impl Attempting {
    /// Costs nothing where nobody watches.
    pub(super) fn begin(
        (number, at): (usize, Timestamp),
        way: &Way<'_>,
        request: &Request,
        secret: Option<&Secret>,
        telling: Option<&Telling>,
    ) -> Self {
        let operation = request.operation;
        let path = || {
            let path = request.path.as_bytes();
            let masked = secret.map_or_else(|| path.to_vec(), |secret| secret.mask(path));
            String::from_utf8_lossy(&masked).into_owned()
        };
        let span = tracing::info_span!(
            "request",
            otel.name = format_args!("{} {}", operation.method, operation.path),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = operation.method,
            http.request.resend_count = (number > 1).then(|| number as u64 - 1),
            http.response.status_code = Empty,
            network.protocol.version = Empty,
            server.address = way.origin.host(),
            server.port = u64::from(way.origin.port()),
            url.full = format_args!("{}{}", way.origin.base(), path()),
            url.template = operation.path,
            error.type = Empty,
            bithuman.operation = operation.id,
            bithuman.request_id = Empty,
        );
        let told = telling.and_then(Telling::listener).map(|(listener, call)| {
            let end = AttemptEnded {
                number,
                at,
                took: Duration::ZERO,
                status: None,
                protocol: None,
                request_id: None,
                error_type: None,
                problem: None,
                request_bytes: request.body.size(),
                response_bytes: None,
            };
            Box::new(Told { listener: listener.clone(), call: call.clone(), began: Instant::now(), end })
        });
        Self { span, status: None, failure: None, told }
    }

    /// The headers of an answer are there.
    pub(super) fn answered(&mut self, status: u16, request_id: Option<&str>, version: Version) {
        self.status = Some(status);
        let protocol = protocol(version);
        if !self.span.is_disabled() {
            self.span.record("http.response.status_code", status);
            self.span.record("network.protocol.version", protocol);
            self.span.record("bithuman.request_id", request_id);
        }
        if let Some(told) = &mut self.told {
            told.end.status = self.status;
            told.end.protocol = protocol;
            told.end.request_id = request_id.map(str::to_owned);
        }
    }

    /// It ends now; its answer is handed over while it arrives.
    pub(super) fn end(&mut self) {
        let span = std::mem::replace(&mut self.span, tracing::Span::none());
        let told = self.told.take();
        if told.is_none() && span.is_disabled() {
            return;
        }
        let error_type = match (self.status, self.failure) {
            (Some(status), _) if status >= 400 => Some(status.to_string()),
            (_, Some(class)) => Some(class.name().to_owned()),
            (None, None) => Some("cancelled".to_owned()),
            (Some(_), None) => None,
        };
        if let Some(error_type) = &error_type {
            span.record("error.type", error_type.as_str());
            span.record("otel.status_code", "ERROR");
        }
        drop(span);
        if let Some(told) = told {
            let Told { listener, call, began, end } = *told;
            let what = Happening::Attempted(AttemptEnded { took: began.elapsed(), error_type, ..end });
            listener(&CallEvent { call, what });
        }
    }

    /// Its answer was read whole.
    pub(super) fn read(mut self, bytes: usize) {
        if let Some(told) = &mut self.told {
            told.end.response_bytes = Some(bytes as u64);
        }
    }

    /// It failed, or was refused.
    pub(super) fn failed(mut self, error: &Error) {
        self.failure = Some(error.class());
        if let Some(told) = &mut self.told {
            told.end.problem = Some(error.code.clone().unwrap_or_else(|| error.message.clone()));
        }
    }
}

impl Drop for Attempting {
    fn drop(&mut self) {
        self.end();
    }
}

/// The version of HTTP, as OpenTelemetry writes it.
fn protocol(version: Version) -> Option<&'static str> {
    match version {
        Version::HTTP_10 => Some("1.0"),
        Version::HTTP_11 => Some("1.1"),
        Version::HTTP_2 => Some("2"),
        _ => None,
    }
}
