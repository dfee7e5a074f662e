//! What a route answers, before it becomes an HTTP response.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use bytes::Bytes;
use serde_json::Value;

use crate::refusal::Refusal;

pub(crate) type Outcome = Result<Reply, Refusal>;

#[derive(Debug)]
pub(crate) enum Content {
    Empty,
    Json(Value),
    Bytes { kind: String, bytes: Bytes },
    Stream { kind: &'static str, body: Body },
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
}

impl Reply {
    pub(crate) fn json(value: Value) -> Self {
        Self { status: 200, headers: Vec::new(), content: Content::Json(value) }
    }

    pub(crate) fn bytes(kind: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { status: 200, headers: Vec::new(), content: Content::Bytes { kind: kind.into(), bytes: bytes.into() } }
    }

    pub(crate) fn stream(kind: &'static str, body: Body) -> Self {
        Self { status: 200, headers: Vec::new(), content: Content::Stream { kind, body } }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), content: Content::Empty }
    }

    /// The web framework's answer where no route matches.
    pub(crate) fn no_route() -> Self {
        Self::json(serde_json::json!({"detail": "Not Found"})).status(404)
    }

    pub(crate) fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn header(mut self, name: &str, value: impl ToString) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value.to_string()));
        self
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        let (kind, body) = match self.content {
            Content::Empty => (None, Body::empty()),
            Content::Json(value) => (Some("application/json".to_owned()), Body::from(value.to_string())),
            Content::Bytes { kind, bytes } => (Some(kind), Body::from(bytes)),
            Content::Stream { kind, body } => (Some(kind.to_owned()), body),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut put = |name: &str, value: &str| {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        };
        if let Some(kind) = kind.filter(|_| !self.headers.iter().any(|(name, _)| name == "content-type")) {
            put("content-type", &kind);
        }
        for (name, value) in &self.headers {
            put(name, value);
        }
        response
    }
}

impl From<Refusal> for Reply {
    fn from(refusal: Refusal) -> Self {
        let reply = Self::json(refusal.body()).status(refusal.status());
        match refusal.retry_after {
            Some(seconds) => reply.header("retry-after", seconds),
            None => reply,
        }
    }
}
