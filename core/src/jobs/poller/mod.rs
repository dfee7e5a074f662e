//! The one poller of a client: it serves all waits with as few reads as they need.

mod budget;
mod cadence;
mod clock;
mod desk;
mod entry;
mod reads;
#[cfg(test)]
mod tests;

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};
use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout_at};

use crate::per_process::PerProcess;
use crate::{Client, Stream, runtime};

use super::rhythm::Rhythm;
use super::token::Ticket;
use super::{JobKind, Target};
use desk::{Desk, Next};
pub(crate) use entry::Look;
use entry::{Watch, timed_out};

/// How often a wait makes sure that the poller runs: the runtime that it ran on may have ended.
const CHECK: Duration = Duration::from_secs(5);

/// How long after its end a wait may still hear of its last look. A read that takes longer does not hold it up.
const GRACE: Duration = Duration::from_millis(150);

/// The longest sleep in one piece, so that a machine that was suspended looks soon after it wakes.
const NAP: Duration = Duration::from_secs(10);

/// The poller of a client and its clones. It runs while something is waited for.
#[derive(Clone, Default)]
pub(crate) struct Poller(Arc<PerProcess<Arc<Office>>>);

/// Where waits are handed in.
#[derive(Default)]
struct Office {
    desk: Mutex<Desk>,
    wake: Notify,
    clerk: Mutex<Option<JoinHandle<()>>>,
}

/// A wait that was handed in. It is taken back when it is given up.
struct Claim {
    office: Arc<Office>,
    target: Target,
    id: u64,
}

impl Claim {
    /// Asks for one more look: nothing is read ahead of who waits.
    fn renew(&self) {
        self.office.with(|desk| desk.renew(&self.target, self.id));
        self.office.wake.notify_one();
        self.office.see_to_it();
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.office.with(|desk| desk.withdraw(&self.target, self.id));
        self.office.wake.notify_one();
    }
}

impl Poller {
    /// Every look at a job until it has ended. A failure that may pass does not end it.
    pub(crate) fn follow(&self, client: &Client, ticket: Ticket, interval: Option<Duration>, timeout: Option<Duration>) -> Stream<Look> {
        let (poller, client) = (self.clone(), client.clone());
        async_stream::try_stream! {
            let Rhythm { interval, timeout } = Rhythm::new(&client, interval, timeout)?;
            let office = poller.office();
            let (watch, mut looks) = Watch::new(&client, interval, timeout);
            let target = ticket.target.clone();
            let claim = Claim { id: office.with(|desk| desk.hand_in(ticket, watch)), target, office };
            let end = timeout.map(|limit| Instant::now() + limit + GRACE);
            loop {
                claim.renew();
                let check = Instant::now() + CHECK;
                match timeout_at(end.map_or(check, |end| end.min(check)), looks.recv()).await {
                    Ok(Some(look)) => yield look?,
                    Ok(None) => break,
                    Err(_) => match timeout {
                        Some(limit) if end.is_some_and(|end| end <= Instant::now()) => Err(timed_out(&claim.target, limit.as_secs_f64()))?,
                        _ => {}
                    },
                }
            }
        }
        .boxed()
    }

    /// Looks at a job at once, because a delivery said that it ended, and asks less of its own accord for a while. Gives whether one waits.
    pub(crate) fn notify(&self, kinds: &[JobKind], id: &str) -> bool {
        let office = self.office();
        let awaited = office.with(|desk| desk.notify(kinds, id));
        office.wake.notify_one();
        awaited
    }

    /// Counts in the seconds of an emulator, from its first answer on.
    pub(crate) fn run_at(&self, speed: f64) {
        self.office().with(|desk| desk.run_at(speed));
    }

    /// This process's office: the task that serves a parent's does not exist in a forked child.
    fn office(&self) -> Arc<Office> {
        self.0.get().clone()
    }
}

impl Office {
    fn with<T>(&self, act: impl FnOnce(&mut Desk) -> T) -> T {
        act(&mut self.desk.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Starts the task that looks, unless it runs.
    fn see_to_it(self: &Arc<Self>) {
        let mut clerk = self.clerk.lock().unwrap_or_else(PoisonError::into_inner);
        if clerk.as_ref().is_none_or(JoinHandle::is_finished) || self.with(|desk| desk.is_closed()) {
            self.with(Desk::reopen);
            // It serves other waits than the one that starts it, too.
            let runtime = runtime::lasting().unwrap_or_else(|_| Handle::current());
            *clerk = Some(runtime.spawn(work(self.clone())));
        }
    }
}

/// Looks at what is due until nothing is waited for.
async fn work(office: Arc<Office>) {
    let mut reading = FuturesUnordered::new();
    loop {
        let nap = match office.with(|desk| desk.next(reading.len())) {
            Next::Close => break,
            Next::Ask(question) => {
                reading.push(reads::answer(office.clone(), question));
                continue;
            }
            Next::Rest(time) => time.min(NAP),
        };
        let (mut nap, mut woken) = (pin!(tokio::time::sleep(nap).fuse()), pin!(office.wake.notified().fuse()));
        futures_util::select! {
            (question, answers) = reading.select_next_some() => office.with(|desk| desk.settle(&question, answers)),
            () = nap => {}
            () = woken => {}
        }
    }
}
