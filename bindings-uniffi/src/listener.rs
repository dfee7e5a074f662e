//! Who hears what happens to calls. Neither a call nor a thread of the client waits for the other language.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bithuman_rest::events::{CallEvent, Happening};
use bithuman_rest::runtime;

use crate::events::NativeEvent;
use crate::foreign::ForeignFailure;

/// What a listener that lags behind keeps waiting; of more, it does not hear.
const MOST: usize = 4096;

/// Hears what happens to calls.
#[uniffi::export(with_foreign)]
pub trait EventListener: Send + Sync {
    fn hear(&self, event: NativeEvent) -> Result<(), ForeignFailure>;
}

/// Tells a listener of events, one at a time and in their order, on a thread where waiting is no harm.
pub(crate) struct Teller {
    listener: Arc<dyn EventListener>,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    events: VecDeque<CallEvent>,
    /// Whether a thread is at it.
    telling: bool,
}

impl Teller {
    pub(crate) fn new(listener: Arc<dyn EventListener>) -> Arc<Self> {
        Arc::new(Self { listener, waiting: Mutex::default() })
    }

    pub(crate) fn tell(self: &Arc<Self>, event: &CallEvent) {
        if matches!(event.what, Happening::Answered(_)) {
            return;
        }
        // Without threads there are no calls either.
        let Ok(handle) = runtime::handle() else { return };
        let mut waiting = self.waiting();
        if waiting.events.len() < MOST {
            waiting.events.push_back(event.clone());
        }
        if !std::mem::replace(&mut waiting.telling, true) {
            let teller = Arc::clone(self);
            handle.spawn_blocking(move || teller.empty());
        }
    }

    fn empty(&self) {
        while let Some(event) = self.next() {
            if let Some(event) = NativeEvent::read(&event) {
                // What goes wrong there is told there.
                let _ = self.listener.hear(event);
            }
        }
    }

    fn next(&self) -> Option<CallEvent> {
        let mut waiting = self.waiting();
        let event = waiting.events.pop_front();
        waiting.telling = event.is_some();
        event
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
