//! Messages for the JavaScript thread. However many arrive, it is woken once for all that wait.

use std::collections::HashMap;
use std::mem;
use std::sync::{Mutex, PoisonError};

use tokio::sync::oneshot;

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
    /// A source wants its next piece, a client its secret, an attempt headers.
    Pull = 3,
    /// A source is not read any more, a function not asked for a secret, a call not watched.
    Closed = 4,
    /// An answer that an observer wants to hear of.
    Observed = 5,
    /// Something that happened to a call that is watched.
    Told = 6,
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
    questions: Mutex<Questions>,
}

/// Headers, as pairs of name and value.
pub(crate) type Headers = Vec<(String, String)>;

/// Who waits for headers, by the number of the question.
#[derive(Default)]
struct Questions {
    last: u32,
    waiting: HashMap<u32, oneshot::Sender<Headers>>,
}

impl Mailbox {
    pub(crate) fn new(wake: Wake) -> Self {
        Self { waiting: Mutex::default(), wake, questions: Mutex::default() }
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

    /// A new question for headers, and where its answer comes. Questions whose attempt was given up are forgotten.
    pub(crate) fn ask(&self) -> (u32, oneshot::Receiver<Headers>) {
        let (sender, receiver) = oneshot::channel();
        let mut questions = self.questions.lock().unwrap_or_else(PoisonError::into_inner);
        questions.waiting.retain(|_, waiting| !waiting.is_closed());
        questions.last = questions.last.wrapping_add(1);
        let number = questions.last;
        questions.waiting.insert(number, sender);
        (number, receiver)
    }

    /// Answers a question.
    pub(crate) fn answer(&self, number: u32, headers: Headers) {
        let waiting = self.questions.lock().unwrap_or_else(PoisonError::into_inner).waiting.remove(&number);
        if let Some(waiting) = waiting {
            let _ = waiting.send(headers);
        }
    }

    pub(crate) fn wake(&self) -> &Wake {
        &self.wake
    }
}
