//! Clocks that disagree: the service's is an hour ahead, an hour behind, or nonsense, and a client must neither wait for it nor hurry.

use std::time::{Duration, Instant};

use bithuman_rest::Client;
use chrono::{TimeDelta, Utc};

use crate::faults::Failure;
use crate::faults::proxy::{Piece, Proxy, Spoil};

/// What was judged, and what was wrong.
#[derive(Default)]
pub(super) struct Judged {
    pub(super) total: usize,
    pub(super) mistakes: Vec<String>,
}

impl Judged {
    pub(super) fn note(&mut self, name: &str, mistake: Option<String>) {
        self.total += 1;
        self.mistakes.extend(mistake.map(|mistake| format!("{name}: {mistake}")));
    }
}

/// Asks a service that is down, and says until when by a clock of its own.
pub(super) async fn ask() -> Result<Judged, Failure> {
    let mut judged = Judged::default();
    let date = |jump: TimeDelta| (Utc::now() + jump).format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    judged.note("an hour ahead", mistake(date(TimeDelta::hours(1)), 1).await?);
    judged.note("an hour behind", mistake(date(-TimeDelta::hours(1)), 2).await?);
    judged.note("a century behind", mistake(date(-TimeDelta::days(36_500)), 2).await?);
    judged.note("at the end of days", mistake("Fri, 31 Dec 9999 23:59:59 GMT".to_owned(), 1).await?);
    judged.note("on a day that there is not", mistake("Sun, 31 Feb 2027 00:00:00 GMT".to_owned(), 2).await?);
    Ok(judged)
}

/// A wait of an hour is the caller's to decide; one that is over is no wait.
async fn mistake(until: String, requests: usize) -> Result<Option<String>, Failure> {
    let answer = format!("HTTP/1.1 503 Down\r\nretry-after: {until}\r\ncontent-length: 0\r\n\r\n");
    let network = Proxy::start(None, move |_| Spoil::Answer(vec![Piece::text(answer.clone())])).await?;
    let client = Client::builder().base_url(network.url()).secret("sk_clock").max_retries(1).pool_max_idle(0).build()?;
    let begun = Instant::now();
    let outcome = client.account().me().await;
    let (seen, took) = (network.seen.requests(), begun.elapsed());
    Ok((outcome.is_ok() || seen != requests || took > Duration::from_secs(10)).then(|| format!("{seen} requests in {took:?}, {outcome:?}")))
}
