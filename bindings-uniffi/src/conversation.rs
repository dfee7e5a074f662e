use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bithuman_rest::Result;
use bithuman_rest::dynamic::Outcome;
use bithuman_rest::operation::Duplex;
use bithuman_rest::runtime;
use futures_util::lock;

use crate::cancel::CancelToken;
use crate::failure::Failure;
use crate::task;
use crate::value::NativeValue;

/// A conversation that is open. Dropping it says farewell, too: it is billed until then.
#[derive(uniffi::Object)]
pub struct NativeConversation(Arc<Shared>);

/// What the calls of a conversation work with.
struct Shared {
    duplex: Arc<dyn Duplex>,
    /// Held by whoever waits for a message, until it is here.
    reading: lock::Mutex<()>,
    /// What arrived and was not taken: giving up the waiting loses none of it.
    here: Mutex<VecDeque<Result<Outcome>>>,
}

#[uniffi::export]
impl NativeConversation {
    /// Sends a message.
    pub async fn send(&self, message: NativeValue, cancel: Option<Arc<CancelToken>>) -> std::result::Result<(), Failure> {
        let shared = Arc::clone(&self.0);
        task::run(async move { shared.duplex.send(message.into_json()).await }, cancel).await
    }

    /// Waits until `take` gives something; false after the last message.
    pub async fn wait(&self, cancel: Option<Arc<CancelToken>>) -> std::result::Result<bool, Failure> {
        let shared = Arc::clone(&self.0);
        task::run(async move { Ok(shared.arrival().await) }, cancel).await
    }

    /// The next message, where one is here.
    pub fn take(&self) -> std::result::Result<Option<NativeValue>, Failure> {
        let next = self.0.here().pop_front();
        Ok(next.transpose()?.map(NativeValue::from))
    }

    /// Says farewell.
    pub async fn farewell(&self) -> std::result::Result<(), Failure> {
        let shared = Arc::clone(&self.0);
        task::run(async move { shared.duplex.close().await }, None).await
    }

    /// Says farewell without anyone waiting for it.
    pub fn hang_up(&self) {
        let shared = Arc::clone(&self.0);
        // Without threads there is no connection either.
        if let Ok(handle) = runtime::handle() {
            handle.spawn(async move { shared.duplex.close().await });
        }
    }
}

impl NativeConversation {
    pub(crate) fn new(duplex: Arc<dyn Duplex>) -> Self {
        Self(Arc::new(Shared { duplex, reading: lock::Mutex::default(), here: Mutex::default() }))
    }
}

impl Drop for NativeConversation {
    fn drop(&mut self) {
        self.hang_up();
    }
}

impl Shared {
    async fn arrival(&self) -> bool {
        let _reading = self.reading.lock().await;
        if self.here().is_empty() {
            let Some(message) = self.duplex.next().await.transpose() else { return false };
            self.here().push_back(message);
        }
        true
    }

    fn here(&self) -> MutexGuard<'_, VecDeque<Result<Outcome>>> {
        self.here.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
