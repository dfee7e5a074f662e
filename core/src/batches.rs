//! Items that arrive several at once, given one by one.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_util::StreamExt;

use crate::{Result, Stream};

/// The items of batches. The stream's size says how many are here already, so that a binding hands them over at once.
pub(crate) fn one_by_one<T: Send + Unpin + 'static>(batches: Stream<Vec<T>>) -> Stream<T> {
    Items { batches, here: Vec::new().into_iter() }.boxed()
}

struct Items<T> {
    batches: Stream<Vec<T>>,
    here: vec::IntoIter<T>,
}

impl<T: Unpin> futures_core::Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.here.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.batches.poll_next_unpin(context)) {
                Some(Ok(items)) => self.here = items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.here.len(), None)
    }
}
