//! A body as it arrives.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::attempt::broken;
use super::deadline::{Deadline, Passed};
use crate::Stream;

/// How slow a server may be. No clock runs while the consumer is busy.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// The longest that no byte may arrive.
    pub(crate) stall: Duration,
    /// How many bytes a second must arrive at least, on average over two thirds of the stall limit.
    pub(crate) floor: u64,
}

/// What was waited for and what came of it, since the average was last taken.
#[derive(Default)]
struct Window {
    waited: Duration,
    bytes: u64,
}

/// A body as it arrives.
pub(crate) fn pieces(mut answer: reqwest::Response, deadline: Deadline, pace: Pace) -> Stream<Bytes> {
    let span = pace.stall * 2 / 3;
    Box::pin(async_stream::try_stream! {
        let mut window = Window::default();
        let mut idle = Duration::ZERO;
        loop {
            let own = pace.stall.saturating_sub(idle);
            let patience = if pace.floor == 0 { own } else { own.min(span.saturating_sub(window.waited)) };
            let began = Instant::now();
            let waited = deadline.within(patience, "stall", answer.chunk()).await;
            let took = began.elapsed();
            window.waited += took;
            let arrived = match waited {
                Ok(piece) => Some(piece.map_err(|error| broken(error).error)?),
                Err(Passed("stall")) if idle + took < pace.stall && window.keeps(pace.floor) => None,
                Err(passed) => Err(passed.error())?,
            };
            match arrived {
                Some(Some(piece)) => {
                    idle = Duration::ZERO;
                    window.bytes += piece.len() as u64;
                    yield piece;
                }
                Some(None) => break,
                None => idle += took,
            }
            if window.waited >= span {
                if !window.keeps(pace.floor) {
                    Err(Passed("stall").error())?;
                }
                window = Window::default();
            }
        }
    })
}

impl Window {
    /// Whether the average is not below `floor`.
    fn keeps(&self, floor: u64) -> bool {
        u128::from(self.bytes) * 1000 >= u128::from(floor) * self.waited.as_millis()
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use futures_util::{StreamExt, stream};

    use super::*;
    use crate::testing::client_of;
    use crate::{Error, Result};

    /// What comes of a body whose pieces of 100 bytes are `pause` apart, read by a consumer who takes `busy` for each.
    async fn read(pause: u64, busy: u64, pace: Pace, deadline: Deadline) -> Result<usize> {
        let service = Router::new().fallback(move || async move {
            Body::from_stream(stream::iter(0..8).then(move |_| async move {
                tokio::time::sleep(Duration::from_millis(pause)).await;
                Ok::<_, std::io::Error>([0; 100].to_vec())
            }))
        });
        let client = client_of(service).await;
        let answer = client.core.connections.client()?.get(client.base_url()).send().await.map_err(|error| broken(error).error)?;
        let mut body = pieces(answer, deadline, pace);
        let mut length = 0;
        while let Some(piece) = body.next().await {
            length += piece?.len();
            tokio::time::sleep(Duration::from_millis(busy)).await;
        }
        Ok(length)
    }

    fn pace(stall: u64, floor: u64) -> Pace {
        Pace { stall: Duration::from_millis(stall), floor }
    }

    fn limit(outcome: Result<usize>) -> Option<&'static str> {
        outcome.as_ref().err().and_then(|error: &Error| error.limit)
    }

    #[tokio::test]
    async fn a_slow_consumer_is_never_cut() {
        assert_eq!(read(1, 700, pace(600, 250), Deadline::after(None)).await.expect("all of it"), 800);
    }

    #[tokio::test]
    async fn a_server_that_is_too_slow_is() {
        assert_eq!(limit(read(2000, 0, pace(300, 0), Deadline::after(None)).await), Some("stall"));
        assert_eq!(limit(read(100, 0, pace(600, 100_000), Deadline::after(None)).await), Some("stall"));
        assert_eq!(read(100, 0, pace(2000, 0), Deadline::after(None)).await.expect("all of it"), 800);
    }

    #[tokio::test]
    async fn the_end_of_the_call_ends_the_body() {
        let deadline = Deadline::after(Some(Duration::from_millis(300)));
        assert_eq!(limit(read(200, 0, pace(5000, 0), deadline).await), Some("total"));
    }
}
