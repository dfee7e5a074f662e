//! The end of the bridge that one JavaScript thread holds.

use std::cell::RefCell;
use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::rc::Rc;
use std::sync::Arc;

use bithuman_rest::errors::{Error, ErrorClass};
use futures_util::FutureExt;
use napi::bindgen_prelude::{Array, Either, Function};
use napi::{Env, Result};
use napi_derive::napi;
use tokio::task::AbortHandle;

use crate::failure;
use crate::mailbox::{Mailbox, Tag};
use crate::parcel::{Parcel, Text};
use crate::wake::Wake;

/// One for each JavaScript thread: it carries messages to it and knows what runs for it.
#[napi]
pub struct Bridge {
    inner: Rc<Inner>,
}

/// What clients and streams share with the bridge that they were made with. It never leaves its thread.
pub(crate) struct Inner {
    pub(crate) mailbox: Arc<Mailbox>,
    running: RefCell<HashMap<u32, AbortHandle>>,
}

#[napi]
impl Bridge {
    /// `wake` is called whenever messages wait that were not there before.
    #[napi(constructor, catch_unwind)]
    pub fn new(env: Env, wake: Function<'_, (), ()>) -> Result<Self> {
        let mailbox = Arc::new(Mailbox::new(Wake::new(&env, &wake)?));
        let inner = Rc::new(Inner { mailbox, running: RefCell::default() });
        env.add_env_cleanup_hook(inner.clone(), |inner| inner.close())?;
        Ok(Self { inner })
    }

    /// The messages that wait.
    #[napi(catch_unwind)]
    pub fn drain<'env>(&self, env: &'env Env) -> Result<Either<Text, Array<'env>>> {
        let (parcel, settled) = self.inner.mailbox.take();
        for id in settled {
            self.inner.forget(env, id);
        }
        parcel.into_js(env)
    }

    /// Stops what was started under this id. Its connection is closed and nothing is told of it any more.
    #[napi(catch_unwind)]
    pub fn cancel(&self, env: &Env, id: u32) {
        if let Some(task) = self.inner.forget(env, id) {
            task.abort();
        }
    }

    /// Answers a question for headers: names and values in turn.
    #[napi(catch_unwind)]
    pub fn answer(&self, question: u32, headers: Vec<String>) {
        let mut texts = headers.into_iter();
        let pairs = std::iter::from_fn(|| texts.next().zip(texts.next()));
        self.inner.mailbox.answer(question, pairs.collect());
    }

    pub(crate) fn share(&self) -> Rc<Inner> {
        self.inner.clone()
    }
}

impl Inner {
    /// As `start`, but the future begins on this thread: what is started first begins first.
    pub(crate) fn start_here(&self, env: &Env, id: u32, work: impl Future<Output = (Tag, Parcel)> + Send + 'static) -> Result<()> {
        let runtime = bithuman_rest::runtime::handle().map_err(napi::Error::from)?;
        let mut work = Box::pin(work);
        let ready = {
            let _inside = runtime.enter();
            work.as_mut().now_or_never()
        };
        match ready {
            // Told by a worker all the same: the process stays alive until it is.
            Some(done) => self.start(env, id, std::future::ready(done)),
            None => self.start(env, id, work),
        }
    }

    /// Runs a future under an id. Its answer is posted; a panic in it becomes a failure.
    pub(crate) fn start(&self, env: &Env, id: u32, work: impl Future<Output = (Tag, Parcel)> + Send + 'static) -> Result<()> {
        let runtime = bithuman_rest::runtime::handle().map_err(napi::Error::from)?;
        let mailbox = self.mailbox.clone();
        let task = runtime.spawn(async move {
            let (tag, parcel) = AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| {
                let error = Error::new(ErrorClass::BithumanError, "the client failed inside; please report it");
                (Tag::Failure, failure::parcel(&error))
            });
            mailbox.post(id, tag, parcel);
        });
        let mut running = self.running.borrow_mut();
        if running.is_empty() {
            self.mailbox.wake().keep_alive(env, true);
        }
        running.insert(id, task.abort_handle());
        Ok(())
    }

    fn forget(&self, env: &Env, id: u32) -> Option<AbortHandle> {
        let mut running = self.running.borrow_mut();
        let task = running.remove(&id);
        if task.is_some() && running.is_empty() {
            self.mailbox.wake().keep_alive(env, false);
        }
        task
    }

    /// The thread ends: nothing is told to it any more, and what runs for it stops.
    fn close(&self) {
        self.mailbox.wake().close();
        for (_, task) in self.running.borrow_mut().drain() {
            task.abort();
        }
    }
}
