//! The one runtime of a process that bindings share. Started on first use, never at import.

use std::process;
use std::sync::{PoisonError, RwLock};

use tokio::runtime::{Builder, Handle, Runtime};

static RUNTIME: RwLock<Option<(u32, Runtime)>> = RwLock::new(None);

/// The runtime of this process. A forked child gets its own: its parent's threads do not exist in it.
pub fn handle() -> std::io::Result<Handle> {
    let process = process::id();
    if let Some((owner, runtime)) = &*RUNTIME.read().unwrap_or_else(PoisonError::into_inner)
        && *owner == process
    {
        return Ok(runtime.handle().clone());
    }
    let mut slot = RUNTIME.write().unwrap_or_else(PoisonError::into_inner);
    if let Some((owner, runtime)) = &*slot
        && *owner == process
    {
        return Ok(runtime.handle().clone());
    }
    let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("bithuman-rest").enable_all().build()?;
    let handle = runtime.handle().clone();
    // A parent's runtime is leaked in its child: dropping it would wait for threads that are not there.
    std::mem::forget(slot.replace((process, runtime)));
    Ok(handle)
}

/// Stops the runtime of this process, waiting no longer than `limit` for what runs in it.
pub fn shut_down(limit: std::time::Duration) {
    let held = RUNTIME.write().unwrap_or_else(PoisonError::into_inner).take();
    match held {
        Some((owner, runtime)) if owner == process::id() => runtime.shutdown_timeout(limit),
        other => std::mem::forget(other),
    }
}
