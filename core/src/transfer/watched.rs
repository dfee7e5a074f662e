use std::pin::pin;

use futures_util::StreamExt;
use futures_util::future::{Either, select};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::errors::{Error, ErrorClass};
use crate::{Result, Stream};

/// Hears how far a transfer is; what no one has looked at is replaced.
pub(super) type Report<P> = watch::Sender<Option<P>>;

/// The progress of a transfer, which runs in a task of its own: who looks at it rarely does not slow it down. What the transfer gives is
/// the last item. Dropping the stream ends the task.
pub(super) fn watched<P, F, R>(run: F) -> Stream<P>
where
    P: Clone + Send + Sync + 'static,
    F: FnOnce(Report<P>) -> R + Send + 'static,
    R: Future<Output = Result<P>> + Send + 'static,
{
    async_stream::try_stream! {
        let (report, mut seen) = watch::channel(None);
        let mut task = Task(tokio::spawn(run(report)));
        let ended = loop {
            // What was not looked at yet comes before the end.
            let ended = match select(pin!(seen.changed()), &mut task.0).await {
                Either::Left((Ok(()), _)) => None,
                Either::Left((Err(_), ending)) => Some(ending.await),
                Either::Right((ended, _)) => Some(ended),
            };
            if let Some(ended) = ended {
                break ended;
            }
            let progress: Option<P> = seen.borrow_and_update().clone();
            if let Some(progress) = progress {
                yield progress;
            }
        };
        yield ended.map_err(|error| Error::new(ErrorClass::APIConnectionError, format!("the transfer ended early: {error}")))??;
    }
    .boxed()
}

/// A task that ends when no one waits for it any more.
struct Task<T>(JoinHandle<Result<T>>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
