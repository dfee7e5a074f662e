//! Waking the JavaScript thread from any other.

use std::ffi::c_void;
use std::ptr;
use std::sync::{Mutex, PoisonError};

use napi::bindgen_prelude::{Function, JsValue};
use napi::{Env, Result, Status, sys};

/// A thread-safe function without arguments. It keeps the process alive only while it is told to.
pub(crate) struct Wake(Mutex<Option<Raw>>);

struct Raw(sys::napi_threadsafe_function);

// SAFETY: Node-API allows calling a thread-safe function from any thread; the lock keeps it from being called once it is closed.
unsafe impl Send for Raw {}

impl Wake {
    /// Makes one that calls `function` on its own thread.
    pub(crate) fn new(env: &Env, function: &Function<'_, (), ()>) -> Result<Self> {
        let name = env.create_string("bithuman-rest")?;
        let mut raw = ptr::null_mut();
        // SAFETY: every pointer is valid for this call; the null ones are optional.
        let status = unsafe {
            sys::napi_create_threadsafe_function(
                env.raw(),
                function.raw(),
                ptr::null_mut(),
                name.raw(),
                0,
                1,
                ptr::null_mut(),
                None,
                ptr::null_mut::<c_void>(),
                None,
                &raw mut raw,
            )
        };
        napi::check_status!(status)?;
        let wake = Self(Mutex::new(Some(Raw(raw))));
        wake.keep_alive(env, false);
        Ok(wake)
    }

    /// Calls the function soon.
    pub(crate) fn call(&self) {
        let mut raw = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Raw(function)) = &*raw {
            // SAFETY: it is not closed: `close` takes it out under this lock before the environment ends.
            let status =
                unsafe { sys::napi_call_threadsafe_function(*function, ptr::null_mut(), sys::ThreadsafeFunctionCallMode::nonblocking) };
            if Status::from(status) == Status::Closing {
                *raw = None;
            }
        }
    }

    /// Whether the process is kept alive for it. Only on its own thread.
    pub(crate) fn keep_alive(&self, env: &Env, wanted: bool) {
        if let Some(Raw(function)) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            // SAFETY: called on the environment's own thread, before it ends.
            unsafe {
                if wanted {
                    sys::napi_ref_threadsafe_function(env.raw(), *function);
                } else {
                    sys::napi_unref_threadsafe_function(env.raw(), *function);
                }
            }
        }
    }

    /// Never calls it again. The environment frees it when it ends.
    pub(crate) fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
