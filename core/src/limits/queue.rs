//! The calls of a process that wait for a bucket: by priority, and by arrival within one.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::Priority;
use super::bucket::{Bucket, Shortage};
use super::clock;

/// After so many calls in a row that went before others, one of the others goes, so that no one waits forever.
const AT_MOST_BEFORE: u32 = 9;

/// The waiting calls of a bucket.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// Outside the lock: whoever finds no one waiting does not take it.
    waiting: AtomicUsize,
    lines: Mutex<Lines>,
}

#[derive(Debug, Default)]
struct Lines {
    tickets: u64,
    by_priority: [VecDeque<Waiter>; 3],
    went_before: u32,
}

#[derive(Debug)]
struct Waiter {
    ticket: u64,
    signal: Arc<Signal>,
}

#[derive(Debug, Default)]
struct Signal {
    granted: AtomicBool,
    changed: Notify,
}

/// A place in the queue, until its token is there. Given up when dropped.
pub(super) struct Place<'a> {
    queue: &'a Queue,
    bucket: &'a Bucket,
    priority: Priority,
    ticket: u64,
    signal: Arc<Signal>,
    done: bool,
}

impl Queue {
    pub(super) fn waiting(&self) -> usize {
        self.waiting.load(SeqCst)
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How long a call would wait that came now.
    pub(super) fn wait(&self, bucket: &Bucket, priority: Priority) -> Duration {
        let lines = self.lines();
        lines.wait(bucket, priority, u64::MAX)
    }

    pub(super) fn join<'a>(&'a self, bucket: &'a Bucket, priority: Priority) -> Place<'a> {
        let signal = Arc::new(Signal::default());
        let mut lines = self.lines();
        lines.tickets += 1;
        let ticket = lines.tickets;
        lines.by_priority[priority as usize].push_back(Waiter { ticket, signal: signal.clone() });
        self.waiting.fetch_add(1, SeqCst);
        Place { queue: self, bucket, priority, ticket, signal, done: false }
    }

    /// Something is known of the bucket that was not when the waiting calls looked.
    pub(super) fn look_again(&self) {
        if self.waiting() > 0 {
            self.lines().by_priority.iter().flatten().for_each(|waiter| waiter.signal.changed.notify_one());
        }
    }

    /// Gives tokens to those who are first, and tells how long until the next one can be given.
    fn serve(&self, bucket: &Bucket) -> u64 {
        let mut lines = self.lines();
        loop {
            match lines.serve_one(bucket) {
                Ok(()) => {
                    self.waiting.fetch_sub(1, SeqCst);
                }
                Err(wait) => return wait,
            }
        }
    }
}

impl Lines {
    /// Gives a token to the first who may have one.
    fn serve_one(&mut self, bucket: &Bucket) -> Result<(), u64> {
        let mut soonest = u64::MAX;
        let now = clock::now();
        for (priority, urgent) in self.order() {
            match bucket.take(now, priority, urgent) {
                Ok(()) => {
                    self.grant(priority);
                    return Ok(());
                }
                Err(Shortage { wait, of_polls }) => {
                    soonest = soonest.min(wait);
                    if !of_polls {
                        break;
                    }
                }
            }
        }
        Err(soonest)
    }

    /// Whose turn it is, and whose if they may not.
    fn order(&self) -> Vec<(Priority, bool)> {
        let heads = Priority::ALL.iter().filter_map(|&priority| Some((priority, self.by_priority[priority as usize].front()?.ticket)));
        let mut order: Vec<_> = heads.map(|(priority, ticket)| (priority, ticket, false)).collect();
        if self.went_before >= AT_MOST_BEFORE
            && let Some(patient) = (1..order.len()).min_by_key(|&at| order[at].1)
        {
            let (priority, ticket, _) = order.remove(patient);
            order.insert(0, (priority, ticket, true));
        }
        order.into_iter().map(|(priority, _, urgent)| (priority, urgent)).collect()
    }

    fn grant(&mut self, priority: Priority) {
        let line = &mut self.by_priority[priority as usize];
        if let Some(waiter) = line.pop_front() {
            waiter.signal.granted.store(true, SeqCst);
            waiter.signal.changed.notify_one();
        }
        if let Some(next) = line.front() {
            next.signal.changed.notify_one();
        }
        let others_wait = self.by_priority.iter().skip(priority as usize + 1).any(|line| !line.is_empty());
        self.went_before = if others_wait { self.went_before + 1 } else { 0 };
    }

    fn wait(&self, bucket: &Bucket, priority: Priority, ticket: u64) -> Duration {
        let own = self.by_priority[priority as usize].partition_point(|waiter| waiter.ticket < ticket);
        let before: usize = self.by_priority.iter().take(priority as usize).map(VecDeque::len).sum();
        Duration::from_nanos(bucket.wait(clock::now(), priority, before + own, own))
    }
}

impl Place<'_> {
    /// Waits for a token. Gives up, telling how long it would take, when that is too long for the call.
    pub(super) async fn token(mut self, too_long: impl Fn(Duration) -> bool) -> Result<(), Duration> {
        loop {
            let soonest = self.queue.serve(self.bucket);
            if self.signal.granted.load(SeqCst) {
                self.done = true;
                return Ok(());
            }
            let (first, wait) = {
                let lines = self.queue.lines();
                let line = &lines.by_priority[self.priority as usize];
                (line.front().is_some_and(|waiter| waiter.ticket == self.ticket), lines.wait(self.bucket, self.priority, self.ticket))
            };
            if too_long(wait) {
                return Err(wait);
            }
            if first {
                let _ = tokio::time::timeout(Duration::from_nanos(soonest), self.signal.changed.notified()).await;
            } else {
                self.signal.changed.notified().await;
            }
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if self.done {
            return;
        }
        let mut lines = self.queue.lines();
        let line = &mut lines.by_priority[self.priority as usize];
        match line.iter().position(|waiter| waiter.ticket == self.ticket) {
            Some(at) => {
                line.remove(at);
                self.queue.waiting.fetch_sub(1, SeqCst);
            }
            None => self.bucket.put_back(clock::now(), self.priority),
        }
        // The first of each line looks after it, and this one may have been a first.
        lines.by_priority.iter().filter_map(VecDeque::front).for_each(|waiter| waiter.signal.changed.notify_one());
    }
}
