use std::time::Duration;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::errors::{Error, ErrorClass};
use crate::jobs::JobKind;
use crate::jobs::estimate::{Estimate, Eta};
use crate::jobs::kind::Target;
use crate::jobs::snapshot::{End, Snapshot};
use crate::{Client, Result};

use super::cadence;

/// One look at a job.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    pub(crate) snapshot: Snapshot,
    /// Seconds since the job began.
    pub(crate) elapsed: f64,
    /// Seconds since the waiting began.
    pub(crate) waited: f64,
    pub(crate) eta: Eta,
}

/// One wait for a job.
pub(super) struct Watch {
    pub(super) id: u64,
    pub(super) client: Client,
    pub(super) since: f64,
    /// Whether someone waits for a look now.
    pub(super) wants: bool,
    interval: Option<f64>,
    timeout: Option<f64>,
    looks: UnboundedSender<Result<Look>>,
}

impl Watch {
    pub(super) fn new(client: &Client, interval: Option<Duration>, timeout: Option<Duration>) -> (Self, UnboundedReceiver<Result<Look>>) {
        let (looks, seen) = unbounded_channel();
        let seconds = |time: Option<Duration>| time.map(|time| time.as_secs_f64());
        let watch =
            Self { id: 0, client: client.clone(), since: 0.0, wants: true, interval: seconds(interval), timeout: seconds(timeout), looks };
        (watch, seen)
    }
}

/// A job that is waited for, by one or by many.
pub(super) struct Entry {
    pub(super) target: Target,
    pub(super) watches: Vec<Watch>,
    /// When it is looked at next.
    pub(super) due: f64,
    pub(super) is_read: bool,
    /// Only a read of its own will do: the list says that it ended, or does not have it.
    pub(super) alone: bool,
    /// A delivery says that it ended.
    pub(super) told: bool,
    began: f64,
    estimate: Estimate,
    model: Option<String>,
}

impl Entry {
    /// `age` is how long ago it began, where that is known.
    pub(super) fn new(target: Target, age: Option<f64>, now: f64) -> Self {
        let estimate = Estimate::new(target.usual(None).as_secs_f64());
        let due = age.map_or(now, |age| now + (cadence::FIRST_LOOK - age).max(0.0));
        let began = now - age.unwrap_or(0.0);
        Self { target, watches: Vec::new(), due, is_read: false, alone: false, told: false, began, estimate, model: None }
    }

    pub(super) fn add(&mut self, watch: Watch) {
        if watch.interval.is_some() {
            self.due = self.due.min(watch.since);
        }
        self.watches.push(watch);
        self.due = self.due.min(self.limit());
    }

    pub(super) fn is_wanted(&self) -> bool {
        self.watches.iter().any(|watch| watch.wants)
    }

    /// Whether a caller asks for more looks than the service allows, as it may of an emulator on its own machine.
    pub(super) fn is_rushed(&self) -> bool {
        self.watches.iter().any(|watch| watch.interval.is_some_and(|interval| interval < 1.0))
    }

    pub(super) fn is_of(&self, kinds: &[JobKind], id: &str) -> bool {
        self.target.id == id && kinds.contains(&self.target.kind)
    }

    fn patience(&self, watch: &Watch) -> f64 {
        watch.timeout.unwrap_or_else(|| self.target.patience(self.model.as_deref()).as_secs_f64())
    }

    /// When the first of its waits has lasted too long.
    fn limit(&self) -> f64 {
        self.watches.iter().map(|watch| watch.since + self.patience(watch)).fold(f64::INFINITY, f64::min)
    }

    /// Notes what was seen; tells everyone who waits. Gives whether it has ended for all of them.
    pub(super) fn see(&mut self, snapshot: &Snapshot, asked: f64, now: f64, relieved: bool) -> bool {
        self.is_read = false;
        let elapsed = now - self.began;
        self.estimate.see(elapsed, snapshot.progress(&self.target), snapshot.step(&self.target).as_deref());
        if self.model.is_none()
            && let Some(model) = snapshot.model()
        {
            self.estimate.expect(self.target.usual(Some(model)).as_secs_f64());
            self.model = Some(model.to_owned());
        }
        let end = snapshot.end(&self.target);
        if end.is_some() && !snapshot.is_whole() {
            (self.alone, self.due) = (true, 0.0);
            return false;
        }
        self.alone = false;
        let look = Look { snapshot: snapshot.clone(), elapsed, waited: 0.0, eta: self.estimate.left(elapsed) };
        match end {
            Some(End::Failed(reason)) => self.fail(&failed(&self.target, &reason)),
            Some(End::Done) => self.tell(&look, now),
            None => {
                self.tell(&look, now);
                // What came late tells nothing of the time since it was asked: it is looked at once more.
                self.time_out(asked, None);
                self.rest(now, look.eta, elapsed, relieved && !self.told);
                return self.watches.is_empty();
            }
        }
        true
    }

    /// Notes that it could not be read. A failure that may pass ends only the waits whose time is over.
    pub(super) fn miss(&mut self, error: &Error, now: f64, relieved: bool) -> bool {
        self.is_read = false;
        if !error.is_retryable() {
            self.fail(error);
            return true;
        }
        self.time_out(now, Some(error));
        let elapsed = now - self.began;
        self.rest(now, self.estimate.left(elapsed), elapsed, relieved);
        let hint = error.retry_after.map_or(0.0, |hint| hint.as_secs_f64());
        self.due = self.due.max(now + hint).min(self.limit().max(now));
        self.watches.is_empty()
    }

    fn tell(&mut self, look: &Look, now: f64) {
        for watch in &mut self.watches {
            watch.wants = false;
            // Who is gone takes its watch back by itself.
            drop(watch.looks.send(Ok(Look { waited: now - watch.since, ..look.clone() })));
        }
    }

    fn fail(&mut self, error: &Error) {
        for watch in self.watches.drain(..) {
            drop(watch.looks.send(Err(error.clone())));
        }
    }

    /// Ends the waits that are over at a moment.
    fn time_out(&mut self, at: f64, error: Option<&Error>) {
        let (model, target) = (self.model.clone(), self.target.clone());
        self.watches.retain(|watch| {
            let limit = watch.timeout.unwrap_or_else(|| target.patience(model.as_deref()).as_secs_f64());
            if at - watch.since < limit {
                return true;
            }
            drop(watch.looks.send(Err(error.cloned().unwrap_or_else(|| timed_out(&target, limit)))));
            false
        });
    }

    /// Plans the next look: as a caller wants it, or as the job's kind and progress have it, and once more before a wait is over.
    fn rest(&mut self, now: f64, eta: Eta, elapsed: f64, relieved: bool) {
        let wanted = self.watches.iter().filter_map(|watch| watch.interval).fold(f64::INFINITY, f64::min);
        let usual = if self.told { 5.0 } else { cadence::pause(elapsed, eta, relieved) };
        let usual = if self.watches.iter().all(|watch| watch.interval.is_some()) { f64::INFINITY } else { usual };
        self.due = (now + wanted.min(usual)).min(self.limit());
    }
}

fn failed(target: &Target, reason: &str) -> Error {
    Error::new(ErrorClass::JobFailedError, format!("{} failed: {reason}", target.in_words())).with(|details| {
        details.fix = Some(target.remedy().to_owned());
        details.billed = target.billed(true);
    })
}

pub(super) fn timed_out(target: &Target, limit: f64) -> Error {
    Error::new(ErrorClass::JobTimeoutError, format!("{} was not done within {limit} s", target.in_words())).with(|details| {
        details.limit = Some("total");
        details.billed = target.billed(false);
        details.fix = Some("it goes on at the service: wait for it again".to_owned());
    })
}
