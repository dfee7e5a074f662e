//! Whether a piece of work is new, repeated, or done already. Decided here for every kind of journal.

use chrono::TimeDelta;

use crate::describe::Timestamp;
use crate::errors::Error;

use super::flight::Flight;
use super::owner::{is_sending, lives};
use super::{Change, Entry, State};

/// How long a key is repeated. The service keeps keys for 24 hours; clocks may be an hour wrong, and a request takes its time.
pub(crate) const KEY_LASTS: TimeDelta = TimeDelta::minutes(22 * 60 + 50);

/// A piece of work that is about to be sent.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) account: String,
    pub(crate) operation: &'static str,
    pub(crate) fingerprint: String,
    pub(crate) agent: Option<String>,
    pub(crate) intent: Option<String>,
    /// The key that the caller chose.
    pub(crate) key: Option<String>,
    /// The key that is used where no other is.
    pub(crate) fresh: String,
    pub(crate) owner: String,
}

/// What to do about a piece of work.
#[derive(Debug)]
pub(crate) enum Begun {
    /// Send it, as it is written down here.
    Send(Entry, Flight),
    /// It was done: this is the answer.
    Answered(Entry),
    /// It was sent, what became of it is unknown, and the service may have forgotten the key.
    Stale(Entry),
    /// Someone is sending it at this moment.
    Taken,
    /// It cannot be the work that was meant.
    Refused(Error),
}

impl Claim {
    /// Whether an entry has to do with it.
    pub(crate) fn concerns(&self, entry: &Entry) -> bool {
        let same = self.operation == entry.operation;
        (self.intent.is_some() && entry.intent == self.intent)
            || (same && self.key.as_ref() == Some(&entry.key))
            || (same && self.fingerprint == entry.fingerprint && entry.state == State::Open)
    }

    /// Decides, given the entries that have to do with it, oldest first.
    pub(crate) fn begin(&self, entries: Vec<Entry>, now: Timestamp) -> (Vec<Change>, Begun) {
        if let Some(intent) = &self.intent {
            return match entries.into_iter().find(|entry| entry.intent.as_ref() == Some(intent)) {
                Some(entry) => self.again_as_intent(entry, now),
                None => self.anew(now),
            };
        }
        if let Some(key) = &self.key {
            return match entries.into_iter().find(|entry| entry.key == *key && entry.operation == self.operation) {
                Some(entry) => self.again_with_key(entry, now),
                None => self.anew(now),
            };
        }
        // What a process left behind that is no more: the same request is its repetition.
        let left = |entry: &Entry| {
            entry.state == State::Open
                && entry.intent.is_none()
                && entry.fingerprint == self.fingerprint
                && entry.operation == self.operation
                && is_fresh(entry, now)
                && !lives(entry, now)
        };
        match entries.into_iter().find(left) {
            Some(entry) => self.resend(entry, now),
            None => self.anew(now),
        }
    }

    fn again_as_intent(&self, entry: Entry, now: Timestamp) -> (Vec<Change>, Begun) {
        if entry.state == State::Refused {
            let (mut changes, begun) = self.anew(now);
            changes.insert(0, Change::remove(&entry));
            return (changes, begun);
        }
        if entry.operation != self.operation || entry.fingerprint != self.fingerprint {
            let problem = "it names another request, which was made before";
            let fix = "choose another name for other work, or forget the earlier one with `jobs.forget`";
            return (Vec::new(), Begun::Refused(Error::invalid("intent", problem, fix)));
        }
        if self.key.as_ref().is_some_and(|key| *key != entry.key) {
            let problem = "it is not the key that was recorded for this intent";
            return (Vec::new(), Begun::Refused(Error::invalid("idempotency_key", problem, "leave it out: the intent has a key")));
        }
        match entry.state {
            State::Done => (Vec::new(), Begun::Answered(entry)),
            _ if is_sending(&entry, now) => (Vec::new(), Begun::Taken),
            _ if is_fresh(&entry, now) => self.resend(entry, now),
            _ => (Vec::new(), Begun::Stale(entry)),
        }
    }

    /// The caller repeats on purpose: the service answers, as long as it knows the key.
    fn again_with_key(&self, entry: Entry, now: Timestamp) -> (Vec<Change>, Begun) {
        match entry.state {
            State::Refused => self.anew(now),
            _ if is_fresh(&entry, now) => self.resend(entry, now),
            State::Done => (Vec::new(), Begun::Answered(entry)),
            State::Open => (Vec::new(), Begun::Stale(entry)),
        }
    }

    fn anew(&self, now: Timestamp) -> (Vec<Change>, Begun) {
        let entry = Entry {
            account: self.account.clone(),
            operation: self.operation.to_owned(),
            key: self.key.clone().unwrap_or_else(|| self.fresh.clone()),
            fingerprint: self.fingerprint.clone(),
            intent: self.intent.clone(),
            agent: self.agent.clone(),
            state: State::Open,
            waiting: true,
            doubtful: false,
            created_at: now,
            sent_at: now,
            owner: self.owner.clone(),
            answer: None,
        };
        sent(entry)
    }

    fn resend(&self, entry: Entry, now: Timestamp) -> (Vec<Change>, Begun) {
        let entry = Entry { waiting: true, doubtful: true, sent_at: now, owner: self.owner.clone(), ..entry };
        sent(entry)
    }

    /// Begins under a new key, after it became known that nothing came of the old one.
    pub(crate) fn renew(&self, entries: Vec<Entry>, stale: &Entry, now: Timestamp) -> (Vec<Change>, Begun) {
        if !entries.contains(stale) {
            return self.begin(entries, now);
        }
        let (mut changes, begun) = self.anew(now);
        changes.insert(0, Change::remove(stale));
        (changes, begun)
    }
}

fn sent(entry: Entry) -> (Vec<Change>, Begun) {
    let flight = Flight::of(&entry);
    (vec![Change::Put(entry.clone())], Begun::Send(entry, flight))
}

/// Whether the service still knows the key. An entry of the future was written by a clock that was wrong, so no one can tell.
pub(crate) fn is_fresh(entry: &Entry, now: Timestamp) -> bool {
    let age = now - entry.created_at;
    age < KEY_LASTS && age > -TimeDelta::hours(2)
}
