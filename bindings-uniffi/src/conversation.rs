use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use bithuman_rest::dynamic::Outcome;
use bithuman_rest::operation::{Dialing, Duplex};
use bithuman_rest::{Error, ErrorClass, Result, runtime};
use futures_util::lock;

use crate::argument::endless;
use crate::cancel::CancelToken;
use crate::failure::Failure;
use crate::task;
use crate::value::NativeValue;

/// A conversation, opened or not yet. Dropping it says farewell, too: it is billed until then.
///
/// Opening is a call of its own because UniFFI loses an object that an async call gives in the very moment of being cancelled.
#[derive(uniffi::Object)]
pub struct NativeConversation(Arc<Shared>);

/// What the calls of a conversation work with.
struct Shared {
    dialing: Mutex<Option<Dialing>>,
    open: OnceLock<Arc<dyn Duplex>>,
    /// Held by whoever waits for a message, until it is here.
    reading: lock::Mutex<()>,
    /// What arrived and was not taken: giving up the waiting loses none of it.
    here: Mutex<VecDeque<Result<Outcome>>>,
}

#[uniffi::export]
impl NativeConversation {
    /// Opens it.
    pub async fn open(&self, cancel: Option<Arc<CancelToken>>) -> std::result::Result<(), Failure> {
        let shared = Arc::clone(&self.0);
        task::run(async move { shared.dial().await }, cancel).await
    }

    /// Sends a message.
    pub async fn send(&self, message: NativeValue, cancel: Option<Arc<CancelToken>>) -> std::result::Result<(), Failure> {
        let shared = Arc::clone(&self.0);
        let message = message.into_json().map_err(|number| endless("message", number))?;
        task::run(async move { shared.duplex()?.send(message).await }, cancel).await
    }

    /// Whether `take` gives something now.
    pub fn here(&self) -> bool {
        !locked(&self.0.here).is_empty()
    }

    /// Waits until `take` gives something; false after the last message.
    pub async fn wait(&self, cancel: Option<Arc<CancelToken>>) -> std::result::Result<bool, Failure> {
        let shared = Arc::clone(&self.0);
        task::run(async move { shared.arrival().await }, cancel).await
    }

    /// The next message, where one is here.
    pub fn take(&self) -> std::result::Result<Option<NativeValue>, Failure> {
        let next = locked(&self.0.here).pop_front();
        Ok(next.transpose()?.map(NativeValue::from))
    }

    /// Says farewell.
    pub async fn farewell(&self) -> std::result::Result<(), Failure> {
        let shared = Arc::clone(&self.0);
        task::run(async move { shared.duplex()?.close().await }, None).await
    }

    /// Says farewell without anyone waiting for it.
    pub fn hang_up(&self) {
        self.0.hang_up();
    }
}

impl NativeConversation {
    pub(crate) fn new(dialing: Dialing) -> Self {
        Self(Arc::new(Shared {
            dialing: Mutex::new(Some(dialing)),
            open: OnceLock::new(),
            reading: lock::Mutex::default(),
            here: Mutex::default(),
        }))
    }
}

impl Shared {
    async fn dial(&self) -> Result<()> {
        let dialing = locked(&self.dialing).take();
        if let Some(dialing) = dialing {
            let duplex = dialing.await?;
            self.open.get_or_init(|| duplex);
        }
        Ok(())
    }

    fn duplex(&self) -> Result<&Arc<dyn Duplex>> {
        self.open.get().ok_or_else(|| Error::new(ErrorClass::BithumanError, "the conversation is not open"))
    }

    async fn arrival(&self) -> Result<bool> {
        let _reading = self.reading.lock().await;
        if locked(&self.here).is_empty() {
            let Some(message) = self.duplex()?.next().await.transpose() else { return Ok(false) };
            locked(&self.here).push_back(message);
        }
        Ok(true)
    }

    fn hang_up(&self) {
        let Some(duplex) = self.open.get().cloned() else { return };
        // Without threads there is no connection either.
        if let Ok(handle) = runtime::handle() {
            handle.spawn(async move { duplex.close().await });
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.hang_up();
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
