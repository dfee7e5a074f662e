//! Requests to origins that know nothing of the secret.

use reqwest::StatusCode;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_TYPE, IF_RANGE, RANGE, USER_AGENT};

use super::facts::{Facts, honours_ranges, length_of_refused};
use crate::errors::refusal;
use crate::transport::{Deadline, broken};
use crate::{Client, Result};

/// Which bytes of a file are wanted.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub(super) from: u64,
    /// The byte after the last one; the rest of the file when absent.
    pub(super) to: Option<u64>,
    /// What the file was when its other bytes came.
    pub(super) facts: Facts,
}

/// How an origin answered.
#[expect(clippy::large_enum_variant, reason = "it is taken apart at once")]
pub(super) enum Begun {
    /// The bytes are on their way.
    Body { answer: reqwest::Response, arrival: Arrival },
    /// The file ends where the wanted bytes begin.
    Complete,
    /// The address does not work any more.
    Expired,
    /// The file is another one by now.
    Changed,
}

/// What is on its way.
#[derive(Clone, Debug)]
pub(super) struct Arrival {
    /// Whether it is the file from its beginning, whatever was wanted.
    pub(super) whole: bool,
    pub(super) ranges: bool,
    pub(super) facts: Facts,
}

/// Asks for bytes of a file.
pub(super) async fn begin(client: &Client, url: &str, wanted: &Wanted, deadline: Deadline) -> Result<Begun> {
    // A coding would shift every position.
    let mut request =
        client.core.storage.client()?.get(url).header(USER_AGENT, client.core.user_agent.clone()).header(ACCEPT_ENCODING, "identity");
    if wanted.from > 0 || wanted.to.is_some() {
        let last = wanted.to.map(|to| to.saturating_sub(1).to_string()).unwrap_or_default();
        request = request.header(RANGE, format!("bytes={}-{last}", wanted.from));
        if let Some(condition) = wanted.facts.condition() {
            request = request.header(IF_RANGE, condition);
        }
    }
    let limit = client.options.attempt_timeout.unwrap_or(client.core.timing.attempt);
    let answer = deadline.within(limit, "attempt", request.send()).await.map_err(|passed| passed.error())?;
    let answer = answer.map_err(|error| broken(error).error)?;
    let headers = answer.headers();
    match answer.status() {
        StatusCode::PARTIAL_CONTENT => Ok(match Facts::of_part(headers) {
            Some((start, facts)) if start == wanted.from && facts.agrees(&wanted.facts) => {
                Begun::Body { arrival: Arrival { whole: false, ranges: true, facts }, answer }
            }
            _ => Begun::Changed,
        }),
        StatusCode::RANGE_NOT_SATISFIABLE if length_of_refused(headers) == Some(wanted.from) => Ok(Begun::Complete),
        StatusCode::RANGE_NOT_SATISFIABLE => Ok(Begun::Changed),
        status if status.is_success() => {
            let arrival = Arrival { whole: true, ranges: honours_ranges(headers), facts: Facts::of_whole(headers) };
            Ok(Begun::Body { answer, arrival })
        }
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND | StatusCode::GONE => Ok(Begun::Expired),
        status => {
            let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
            let body = deadline.within(limit, "attempt", answer.bytes()).await;
            let body = body.ok().and_then(std::result::Result::ok).unwrap_or_default();
            Err(refusal(status.as_u16(), kind.as_deref(), &body))
        }
    }
}
