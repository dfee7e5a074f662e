use std::sync::{Mutex, PoisonError};

use futures_util::future::{AbortHandle, AbortRegistration};

/// Stops one call from outside. Swift needs it: UniFFI does not tell the native side of a cancelled task there.
#[derive(uniffi::Object)]
pub struct CancelToken {
    handle: AbortHandle,
    registration: Mutex<Option<AbortRegistration>>,
}

#[uniffi::export]
impl CancelToken {
    #[uniffi::constructor]
    #[expect(clippy::new_without_default, reason = "a constructor for other languages")]
    pub fn new() -> Self {
        let (handle, registration) = AbortHandle::new_pair();
        Self { handle, registration: Mutex::new(Some(registration)) }
    }

    pub fn cancel(&self) {
        self.handle.abort();
    }
}

impl CancelToken {
    /// What the one call that the token is for listens to.
    pub(crate) fn take(&self) -> Option<AbortRegistration> {
        self.registration.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
