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
            let stage = locked(&self.0).at;
            let (end, limit) = match stage {
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;
    use crate::models::UploadFile;
    use crate::testing::{client_and_listener, json as answer, scripted};
    use crate::{Client, ErrorClass, RequestOptions, Source};

    /// Notes when it is dropped.
    struct Noted(Arc<AtomicBool>);

    impl Drop for Noted {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    /// A film without end, and whether it is closed.
    fn endless() -> (UploadFile, Arc<AtomicBool>) {
        let closed = Arc::<AtomicBool>::default();
        let noted = Noted(Arc::clone(&closed));
        let pieces = futures_util::stream::repeat_with(move || {
            let _ = &noted;
            Ok(Bytes::from_static(&[0; 64 * 1024]))
        });
        (of(pieces), closed)
    }

    fn of(pieces: impl futures_core::Stream<Item = io::Result<Bytes>> + Send + 'static) -> UploadFile {
        UploadFile { file: Some(Source::stream(pieces, Some("clip.mp4".to_owned()), None)), ..UploadFile::default() }
    }

    /// A client whose server has to be this quick.
    fn hasty(client: &Client, limit: Duration) -> Client {
        let limit = Some(limit);
        client.with_options(RequestOptions { stall_timeout: limit, attempt_timeout: limit, max_retries: Some(0), ..Default::default() })
    }

    #[tokio::test]
    async fn a_call_that_is_given_up_closes_its_source_though_nobody_reads() {
        let (client, listener) = client_and_listener().await;
        let (film, closed) = endless();
        let call = tokio::spawn(async move { client.files().upload(film).await });
        let _unread = listener.accept().await.expect("a connection");
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(!closed.load(Ordering::Relaxed));
        call.abort();
        let waiting = async {
            while !closed.load(Ordering::Relaxed) {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(25), waiting).await.expect("the source is closed");
    }

    #[tokio::test]
    async fn a_server_that_does_not_read_stalls() {
        let (client, listener) = client_and_listener().await;
        let unread = tokio::spawn(async move { listener.accept().await });
        let (film, closed) = endless();
        let error = hasty(&client, Duration::from_millis(300)).files().upload(film).await.expect_err("nobody reads");
        assert_eq!((error.class(), error.limit), (ErrorClass::APITimeoutError, Some("stall")));
        assert!(closed.load(Ordering::Relaxed));
        drop(unread.await);
    }

    #[tokio::test]
    async fn a_slow_source_passes_no_limit() {
        let file = serde_json::json!({
            "file_url": "https://files.example/clip.mp4", "original_source": "clip.mp4", "file_type": "video", "file_size": 3,
            "mime_type": "video/mp4", "asset_category": "videos", "uploaded_at": "2026-08-01T10:00:00Z",
        });
        let (client, journal) = scripted(move |_, _| answer(200, serde_json::json!({"success": true, "data": file}))).await;
        let pieces = futures_util::stream::iter(["a", "b", "c"]).then(|piece| async move {
            tokio::time::sleep(Duration::from_millis(1100)).await;
            Ok(Bytes::from_static(piece.as_bytes()))
        });
        hasty(&client, Duration::from_secs(1)).files().upload(of(pieces)).await.expect("it took longer than any limit of the server's");
        assert_eq!(journal.seen().len(), 1);
    }
}
