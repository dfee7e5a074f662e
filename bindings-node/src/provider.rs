//! Where a client has its secret from, when JavaScript is asked for it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bithuman_rest::{ProviderFailure, SecretProvider};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use napi_derive::napi;
use tokio::sync::oneshot;

use crate::bridge::Inner;
use crate::mailbox::{Mailbox, Tag};
use crate::parcel::Parcel;

type Answer = Result<String, ProviderFailure>;

/// The function of a caller, as the native side knows it: a message under `id` asks it, another says that it is not asked any more.
#[napi]
pub struct Provider {
    id: u32,
    question: Arc<Mutex<Question>>,
}

/// The question that waits for an answer. There is never more than one: all that need the secret wait for the same.
#[derive(Default)]
struct Question {
    number: u32,
    waiting: Option<oneshot::Sender<Answer>>,
}

#[napi]
impl Provider {
    /// A provider that is asked under `id`.
    #[napi(constructor, catch_unwind)]
    pub fn new(id: u32) -> Self {
        Self { id, question: Arc::default() }
    }

    /// Answers a question.
    #[napi(catch_unwind)]
    pub fn give(&self, question: u32, secret: String) {
        self.answer(question, Ok(secret));
    }

    /// Says why a question has no answer. `cause` is the number under which `lib/` keeps what was thrown.
    #[napi(catch_unwind)]
    pub fn fail(&self, question: u32, reason: String, cause: u32) {
        self.answer(question, Err(Failure { reason, cause }.into()));
    }

    fn answer(&self, number: u32, answer: Answer) {
        let mut question = lock(&self.question);
        // An answer may come when its question was given up.
        if let Some(waiting) = (question.number == number).then(|| question.waiting.take()).flatten() {
            let _ = waiting.send(answer);
        }
    }

    /// The provider, as a client takes it.
    pub(crate) fn of(&self, bridge: &Inner) -> Arc<dyn SecretProvider> {
        Arc::new(Asking { id: self.id, question: self.question.clone(), mailbox: bridge.mailbox.clone() })
    }
}

struct Asking {
    id: u32,
    question: Arc<Mutex<Question>>,
    mailbox: Arc<Mailbox>,
}

impl SecretProvider for Asking {
    fn fetch(&self) -> BoxFuture<'static, Answer> {
        let (sender, receiver) = oneshot::channel();
        let number = {
            let mut question = lock(&self.question);
            question.number = question.number.wrapping_add(1);
            question.waiting = Some(sender);
            question.number
        };
        self.mailbox.post(self.id, Tag::Pull, Parcel { text: number.to_string().into_bytes(), buffers: Vec::new() });
        async { receiver.await.unwrap_or_else(|_| Err("it was given up".into())) }.boxed()
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        self.mailbox.post(self.id, Tag::Closed, Parcel::default());
    }
}

/// What the function threw.
#[derive(Debug)]
pub(crate) struct Failure {
    reason: String,
    pub(crate) cause: u32,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.reason)
    }
}

impl std::error::Error for Failure {}

fn lock(question: &Mutex<Question>) -> MutexGuard<'_, Question> {
    question.lock().unwrap_or_else(PoisonError::into_inner)
}
