//! Messages for the JavaScript thread. However many arrive, it is woken once for all that wait.

use std::mem;
use std::sync::{Mutex, PoisonError};

use crate::parcel::Parcel;
use crate::wake::Wake;

/// What a message is, as `lib/bridge.js` knows it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tag {
    /// A call's answer, or an item.
    Value = 0,
    /// A failure.
    Failure = 1,
    /// A stream has no more items.
    End = 2,
    /// A source wants its next piece, a client its secret.
    Pull = 3,
    /// A source is not read any more, a function not asked for a secret.
    Closed = 4,
    /// An answer that an observer wants to hear of.
    Observed = 5,
}

/// The messages that wait, written as one JSON array: `[id, tag, index of its first buffer, value, …]`.
#[derive(Debug, Default)]
struct Waiting {
    parcel: Parcel,
    settled: Vec<u32>,
}

/// The messages for one JavaScript thread.
pub(crate) struct Mailbox {
    waiting: Mutex<Waiting>,
    wake: Wake,
}

impl Mailbox {
    pub(crate) fn new(wake: Wake) -> Self {
        Self { waiting: Mutex::default(), wake }
    }

    /// Leaves a message.
    pub(crate) fn post(&self, id: u32, tag: Tag, message: Parcel) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let Waiting { parcel, settled } = &mut *waiting;
        let first = parcel.text.is_empty();
        parcel.text.push(if first { b'[' } else { b',' });
        let head = format!("{id},{},{},", tag as u8, parcel.buffers.len());
        parcel.text.extend_from_slice(head.as_bytes());
        parcel.append(message);
        if matches!(tag, Tag::Value | Tag::Failure | Tag::End) {
            settled.push(id);
        }
        drop(waiting);
        if first {
            self.wake.call();
        }
    }

    /// Takes all messages, and the ids of what has settled.
    pub(crate) fn take(&self) -> (Parcel, Vec<u32>) {
        let Waiting { mut parcel, settled } = mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        if parcel.text.is_empty() {
            parcel.text.push(b'[');
        }
        parcel.text.push(b']');
        (parcel, settled)
    }

    pub(crate) fn wake(&self) -> &Wake {
        &self.wake
    }
}
