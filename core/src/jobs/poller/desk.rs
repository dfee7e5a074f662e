//! What is waited for, and what is to be asked next. Nothing here waits or sends.

use std::collections::HashMap;
use std::time::Duration;

use crate::RateLimit;
use crate::jobs::JobKind;
use crate::jobs::kind::Target;
use crate::jobs::token::Ticket;

use super::budget::Budget;
use super::clock::Clock;
use super::entry::{Entry, Watch};
use super::reads::{Answer, Question};

/// From so many agents on, the list is read instead of each.
const MANY: usize = 3;

/// How many agents a page of the list holds.
const PAGE: usize = 100;

/// Seconds between two lists, for each of their pages.
const LIST_PAUSE: f64 = 5.0;

/// The most reads at a time.
const ABREAST: usize = 8;

/// Deliveries are relied on for so many seconds after the last.
const RELIANCE: f64 = 900.0;

pub(super) struct Desk {
    entries: HashMap<Target, Entry>,
    clock: Clock,
    budget: Budget,
    last_id: u64,
    /// When a delivery was told of last.
    heard: Option<f64>,
    /// When the list may be read again.
    list_from: f64,
    /// Whether the list may be read at all.
    lists: bool,
    /// Whether nobody looks: the task has ended, or is about to.
    closed: bool,
}

/// What the poller does next.
pub(super) enum Next {
    Ask(Question),
    Rest(Duration),
    Close,
}

impl Default for Desk {
    fn default() -> Self {
        let clock = Clock::new();
        let budget = Budget::new(clock.now());
        Self { entries: HashMap::new(), clock, budget, last_id: 0, heard: None, list_from: 0.0, lists: true, closed: true }
    }
}

impl Desk {
    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Begins anew with what is waited for: what was being read when the last task ended never came.
    pub(super) fn reopen(&mut self) {
        self.closed = false;
        self.entries.values_mut().for_each(|entry| entry.is_read = false);
    }

    /// Takes a wait in; gives its number.
    pub(super) fn hand_in(&mut self, ticket: Ticket, mut watch: Watch) -> u64 {
        let now = self.clock.now();
        self.last_id += 1;
        (watch.id, watch.since) = (self.last_id, now);
        #[expect(clippy::cast_precision_loss, reason = "a time of day fits")]
        let age = ticket.began.map(|began| (chrono::Utc::now().timestamp_millis() as f64 / 1000.0 - began as f64).max(0.0));
        self.entries.entry(ticket.target.clone()).or_insert_with(|| Entry::new(ticket.target, age, now)).add(watch);
        self.last_id
    }

    pub(super) fn withdraw(&mut self, target: &Target, id: u64) {
        let Some(entry) = self.entries.get_mut(target) else { return };
        entry.watches.retain(|watch| watch.id != id);
        if entry.watches.is_empty() {
            self.entries.remove(target);
        }
    }

    pub(super) fn renew(&mut self, target: &Target, id: u64) {
        let watches = self.entries.get_mut(target).into_iter().flat_map(|entry| &mut entry.watches);
        watches.filter(|watch| watch.id == id).for_each(|watch| watch.wants = true);
    }

    /// Notes a delivery; gives whether anyone waits for what it tells of.
    pub(super) fn notify(&mut self, kinds: &[JobKind], id: &str) -> bool {
        self.heard = Some(self.clock.now());
        let mut awaited = false;
        for entry in self.entries.values_mut().filter(|entry| entry.is_of(kinds, id)) {
            (entry.due, entry.told, entry.alone) = (0.0, true, true);
            awaited = true;
        }
        awaited
    }

    /// Notes what the service says of its rates.
    pub(super) fn learn(&mut self, rate: Option<RateLimit>) {
        if let Some(rate) = rate {
            self.budget.learn(rate.limit);
        }
    }

    /// Counts in seconds that pass so much faster.
    pub(super) fn run_at(&mut self, speed: f64) {
        self.clock.run_at(speed);
    }

    fn relieved(&self, now: f64) -> bool {
        self.heard.is_some_and(|heard| now - heard < RELIANCE)
    }

    /// What to do now, while `reading` reads are under way.
    pub(super) fn next(&mut self, reading: usize) -> Next {
        let now = self.clock.now();
        if self.clock.woke() {
            self.entries.values_mut().for_each(|entry| entry.due = entry.due.min(now));
        }
        if self.entries.is_empty() {
            self.closed = true;
            return Next::Close;
        }
        if reading >= ABREAST {
            return Next::Rest(Duration::MAX);
        }
        let listed = self.lists && self.entries.values().filter(|entry| is_agent(entry)).count() >= MANY;
        let by_list = move |entry: &Entry| listed && is_agent(entry) && !entry.alone;
        let start = |entry: &Entry| if by_list(entry) { entry.due.max(self.list_from) } else { entry.due };
        let open = |entry: &&Entry| !entry.is_read && entry.is_wanted();
        let Some(first) = self.entries.values().filter(open).min_by(|one, other| start(one).total_cmp(&start(other))) else {
            return Next::Rest(Duration::MAX);
        };
        if start(first) > now {
            return Next::Rest(self.clock.until(start(first)));
        }
        let Some(client) = first.watches.first().map(|watch| watch.client.clone()) else { return Next::Rest(Duration::MAX) };
        let joins: Box<dyn Fn(&Entry) -> bool> = match first.target.kind {
            JobKind::Knowledge => Box::new(|entry| entry.target.kind == JobKind::Knowledge),
            _ if by_list(first) => Box::new(by_list),
            _ => {
                let (route, id) = (Question::route(&first.target.kind), first.target.id.clone());
                Box::new(move |entry| Question::route(&entry.target.kind) == route && entry.target.id == id)
            }
        };
        let targets: Vec<Target> =
            self.entries.values().filter(|entry| !entry.is_read && joins(entry)).map(|entry| entry.target.clone()).collect();
        let is_list = by_list(first);
        let reads = if is_list { targets.len().div_ceil(PAGE) } else { 1 };
        let is_rushed = targets.iter().filter_map(|target| self.entries.get(target)).any(Entry::is_rushed);
        drop(joins);
        let stands_back = !is_rushed && !self.clock.is_fast();
        self.ask(Question { targets, client, asked: now, is_list, stands_back }, reads, is_rushed, now)
    }

    fn ask(&mut self, question: Question, reads: usize, is_rushed: bool, now: f64) -> Next {
        #[expect(clippy::cast_precision_loss, reason = "a number of pages")]
        let reads = reads as f64;
        if !is_rushed && let Err(later) = self.budget.take(reads, now) {
            return Next::Rest(self.clock.until(later));
        }
        if question.is_list {
            let pause = if is_rushed { 0.0 } else { LIST_PAUSE * reads };
            self.list_from = now + if self.relieved(now) { pause * 10.0 } else { pause };
        }
        for target in &question.targets {
            if let Some(entry) = self.entries.get_mut(target) {
                entry.is_read = true;
            }
        }
        Next::Ask(question)
    }

    /// Notes what a question came to.
    pub(super) fn settle(&mut self, question: &Question, answers: Vec<Answer>) {
        let now = self.clock.now();
        let relieved = self.relieved(now);
        for (target, answer) in question.targets.iter().zip(answers) {
            let Some(entry) = self.entries.get_mut(target) else { continue };
            let ended = match answer {
                Answer::Seen(snapshot) => entry.see(&snapshot, question.asked, now, relieved),
                Answer::Missed(error) => entry.miss(&error, now, relieved),
                Answer::Unlisted => {
                    (entry.is_read, entry.alone, entry.due) = (false, true, 0.0);
                    false
                }
                Answer::NoList => {
                    self.lists = false;
                    (entry.is_read, entry.due) = (false, now);
                    false
                }
            };
            if ended {
                self.entries.remove(target);
            }
        }
    }
}

fn is_agent(entry: &Entry) -> bool {
    matches!(entry.target.kind, JobKind::Agent | JobKind::Model)
}
