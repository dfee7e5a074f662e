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
