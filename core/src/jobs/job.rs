use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bithuman_rest_macros::params;
use futures_util::StreamExt;
use serde_json::json;

use crate::describe::{Kind, check};
use crate::dynamic::{Outcome, Returned};
use crate::errors::{Error, ErrorClass};
use crate::models::{Agent, GestureSet, KnowledgeBase, VideoJob};
use crate::{Client, Result, Stream};

use super::kind::Target;
use super::snapshot::Snapshot;
use super::token::Ticket;
use super::{JobKind, JobProgress, progress};

/// Something that the service makes and that goes on without its client: `wait` for it, `watch` it, or keep its token and resume it later,
/// in another process or language.
///
/// Giving up a wait, or losing the process, never stops the job.
pub struct Job<T> {
    client: Client,
    ticket: Ticket,
    result: PhantomData<fn() -> T>,
}

/// How to wait for a job.
#[params]
pub struct WaitForJob {
    /// How long to pause between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("by kind and model: seldom at first, every few seconds towards the end")]
    #[local]
    pub interval: Option<Duration>,
    /// The longest to wait. The job goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("by kind and model: from half an hour to 4 hours")]
    #[local]
    pub timeout: Option<Duration>,
}

/// What a job ends in.
pub trait JobResult: Returned + Sized + Send + 'static {
    /// The kinds of job that end in it.
    #[doc(hidden)]
    const KINDS: &'static [JobKind];

    #[doc(hidden)]
    fn of(snapshot: Finished) -> Option<Self>;
}

/// The last look at a job.
#[doc(hidden)]
pub struct Finished(Snapshot);

impl Returned for Finished {
    /// Whatever the job ends in: the caller knows.
    const TYPE: Kind = Kind::Json;

    fn outcome(self) -> Outcome {
        Outcome::Record(self.0.record())
    }
}

macro_rules! results {
    ($($result:ident of $($kind:ident)|+ from $snapshot:ident;)*) => {
        $(impl JobResult for $result {
            const KINDS: &'static [JobKind] = &[$(JobKind::$kind),+];

            fn of(finished: Finished) -> Option<Self> {
                match finished.0 {
                    Snapshot::$snapshot(result) => Some(*result),
                    _ => None,
                }
            }
        })*
    };
}

results! {
    Agent of Agent | Model from Agent;
    VideoJob of Video from Video;
    GestureSet of Dynamics from Gestures;
    KnowledgeBase of Knowledge from Base;
}

impl<T: JobResult> Job<T> {
    /// A job that began just now.
    pub(crate) fn begun(client: &Client, target: Target) -> Self {
        Self { client: client.clone(), ticket: Ticket { target, began: Some(chrono::Utc::now().timestamp()) }, result: PhantomData }
    }

    /// A job that has ended already.
    pub(crate) fn ended(client: &Client, target: Target) -> Self {
        Self::known(client, Ticket { target, began: None })
    }

    /// A job of which only the id is known.
    pub(crate) fn known(client: &Client, ticket: Ticket) -> Self {
        Self { client: client.clone(), ticket, result: PhantomData }
    }

    /// The job that a token stands for. Nothing is sent.
    pub(crate) fn resume(client: &Client, token: &str) -> Result<Self> {
        let ticket = Ticket::read(token, client)?.of_kind(T::KINDS)?;
        Ok(Self { client: client.clone(), ticket, result: PhantomData })
    }

    /// What it makes.
    pub fn kind(&self) -> &JobKind {
        &self.ticket.target.kind
    }

    /// The agent's code, the video job's id or the knowledge base's id.
    pub fn id(&self) -> &str {
        &self.ticket.target.id
    }

    /// A short text that stands for the job, without any secret, for `resume` in any process and language, also years later.
    pub fn to_token(&self) -> String {
        self.ticket.token(&self.client)
    }

    /// Waits until it is done, and gives what it made. All waits of a client share their reads.
    ///
    /// A job that failed is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`: the job goes on then.
    pub async fn wait(&self, how: WaitForJob) -> Result<T> {
        T::of(finish(&self.client, &self.ticket, &how).await?)
            .ok_or_else(|| Error::new(ErrorClass::JobFailedError, "the job ended in something else"))
    }

    /// Tells how far it is, each time that is looked, until it is done. Otherwise as `wait`.
    pub fn watch(&self, how: WaitForJob) -> Stream<JobProgress> {
        watch(&self.client, &self.ticket, &how)
    }
}

/// Waits for a job of any kind.
pub(crate) async fn finish(client: &Client, ticket: &Ticket, how: &WaitForJob) -> Result<Finished> {
    check(how)?;
    let mut looks = client.core.poller.follow(client, ticket.clone(), how.interval, how.timeout);
    let mut latest = None;
    while let Some(look) = looks.next().await {
        latest = Some(look?.snapshot);
    }
    latest.map(Finished).ok_or_else(|| Error::new(ErrorClass::JobFailedError, "the job was never seen"))
}

/// Watches a job of any kind.
pub(crate) fn watch(client: &Client, ticket: &Ticket, how: &WaitForJob) -> Stream<JobProgress> {
    if let Err(error) = check(how) {
        return crate::refused(error);
    }
    let target = ticket.target.clone();
    let mut most = 0.0;
    let looks = client.core.poller.follow(client, ticket.clone(), how.interval, how.timeout);
    looks.map(move |look| look.map(|look| progress::report(&target, &look, &mut most))).boxed()
}

impl<T: JobResult> Returned for Job<T> {
    const TYPE: Kind = Kind::Job(&T::TYPE);

    fn outcome(self) -> Outcome {
        Outcome::Json(json!({"kind": self.kind().as_str(), "id": self.id(), "token": self.to_token()}))
    }
}

impl<T> Clone for Job<T> {
    fn clone(&self) -> Self {
        Self { client: self.client.clone(), ticket: self.ticket.clone(), result: PhantomData }
    }
}

impl<T> fmt::Debug for Job<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Target { kind, id, .. } = &self.ticket.target;
        formatter.debug_struct("Job").field("kind", &kind.as_str()).field("id", id).finish_non_exhaustive()
    }
}
