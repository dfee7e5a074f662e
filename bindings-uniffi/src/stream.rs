use std::sync::Arc;

use bithuman_rest::Stream;
use bithuman_rest::dynamic::Outcome;
use futures_util::StreamExt;
use futures_util::lock::Mutex;
use futures_util::stream::{AbortHandle, Abortable};

use crate::cancel::CancelToken;
use crate::failure::Failure;
use crate::task;
use crate::value::NativeValue;

/// Items as they arrive.
#[derive(uniffi::Object)]
pub struct NativeStream {
    /// Empty once it ended, failed or was closed.
    items: Arc<Mutex<Option<Abortable<Stream<Outcome>>>>>,
    handle: AbortHandle,
}

#[uniffi::export]
impl NativeStream {
    /// The next item; nothing at the end.
    pub async fn next(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<NativeValue>, Failure> {
        let items = Arc::clone(&self.items);
        let next = async move {
            let mut items = items.lock().await;
            let Some(open) = items.as_mut() else { return Ok(None) };
            match open.next().await {
                Some(Ok(item)) => Ok(Some(NativeValue::from(item))),
                end => {
                    *items = None;
                    end.transpose().map(|_| None)
                }
            }
        };
        task::run(next, cancel).await
    }

    /// Ends it now, also under a waiting `next`.
    pub fn stop(&self) {
        self.handle.abort();
        if let Some(mut items) = self.items.try_lock() {
            *items = None;
        }
    }
}

impl NativeStream {
    pub(crate) fn new(stream: Stream<Outcome>) -> Self {
        let (handle, registration) = AbortHandle::new_pair();
        Self { items: Arc::new(Mutex::new(Some(Abortable::new(stream, registration)))), handle }
    }
}
