//! A body on its way out: closed with its call, and timed only while the server does not take it.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use tokio::time::{Instant, sleep_until};

type Pieces = BoxStream<'static, io::Result<Bytes>>;

/// A call's hold on the body that it sends. Without it the source is closed at once: the connection may keep a body for as long as it
/// tries to deliver what it has taken.
pub(crate) struct Outgoing(Shared);

/// The body as the connection has it.
struct Feed(Shared);

type Shared = Arc<Mutex<State>>;

struct State {
    pieces: Option<Pieces>,
    at: Stage,
}

#[derive(Clone, Copy)]
enum Stage {
    /// The connection has not asked for anything yet.
    Unasked(Instant),
    /// The source is being read.
    Reading,
    /// The connection has a piece, and has not asked for another since.
    Taken(Instant),
    /// The connection has all of it.
    Over(Instant),
}

impl Outgoing {
    pub(crate) fn new(pieces: impl futures_core::Stream<Item = io::Result<Bytes>> + Send + 'static) -> (Self, reqwest::Body) {
        let state = State { pieces: Some(pieces.boxed()), at: Stage::Unasked(Instant::now()) };
        let shared = Arc::new(Mutex::new(state));
        (Self(Arc::clone(&shared)), reqwest::Body::wrap_stream(Feed(shared)))
    }

    /// Ends with the name of the limit that the server passes: `stall` while it does not take the body, `attempt` before and after.
    /// A source that takes its time passes none.
    pub(crate) async fn overdue(&self, attempt: Duration, stall: Duration) -> &'static str {
        loop {
            let now = Instant::now();
            let (end, limit) = match locked(&self.0).at {
                Stage::Unasked(since) | Stage::Over(since) => (since + attempt, "attempt"),
                Stage::Taken(since) => (since + stall, "stall"),
                Stage::Reading => (now + stall, ""),
            };
            if end <= now {
                return limit;
            }
            // No stage ends sooner than this after it began, so that none is looked at too late.
            sleep_until(end.min(now + attempt.min(stall))).await;
        }
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        let pieces = locked(&self.0).pieces.take();
        drop(pieces);
    }
}

impl futures_core::Stream for Feed {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut state = locked(&self.0);
        let Some(pieces) = &mut state.pieces else {
            return Poll::Ready(Some(Err(io::Error::other("the call ended"))));
        };
        let polled = pieces.poll_next_unpin(context);
        state.at = match polled {
            Poll::Pending => Stage::Reading,
            Poll::Ready(Some(_)) => Stage::Taken(Instant::now()),
            Poll::Ready(None) => Stage::Over(Instant::now()),
        };
        polled
    }
}

/// A connection that knows the length lets go of a body without asking for its end.
impl Drop for Feed {
    fn drop(&mut self) {
        let pieces = {
            let mut state = locked(&self.0);
            if !matches!(state.at, Stage::Over(_)) {
                state.at = Stage::Over(Instant::now());
            }
            state.pieces.take()
        };
        drop(pieces);
    }
}

fn locked(shared: &Shared) -> MutexGuard<'_, State> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
