//! A download from its first request to its last byte.

use std::sync::Arc;

use tokio::sync::mpsc;
use tokio::time::Instant;

use super::facts::Facts;
use super::lane::{Event, Lane, Means, What};
use super::link::Links;
use super::partial::Partial;
use super::patience::Patience;
use super::place::Place;
use super::storage::{Arrival, Wanted};
use super::watched::Report;
use super::width::Width;
use super::{DownloadProgress, DownloadedFile};
use crate::errors::{Error, ErrorClass};
use crate::transport::Deadline;
use crate::{Client, Result};

/// The least that is left to another connection.
const WORTHWHILE: u64 = 8 * 1024 * 1024;

pub(super) struct Haul {
    place: Place,
    partial: Partial,
    means: Means,
    events: mpsc::Receiver<Event>,
    lanes: Vec<Lane>,
    lanes_opened: u64,
    width: Width,
    patience: Patience,
    /// Whether the origin was asked if the file is still what an earlier run found.
    confirmed: bool,
    started: Instant,
    resumed: u64,
}

impl Haul {
    pub(super) async fn new(client: Client, links: Links, place: Place, deadline: Deadline) -> Result<Self> {
        let partial = place.on(Partial::open(&place.target).await)?;
        let (sender, events) = mpsc::channel(2);
        Ok(Self {
            means: Means { client, links: Arc::new(links), deadline, events: sender },
            events,
            lanes: Vec::new(),
            lanes_opened: 0,
            width: Width::new(Instant::now()),
            patience: Patience::default(),
            confirmed: false,
            started: Instant::now(),
            resumed: partial.held(),
            partial,
            place,
        })
    }

    /// Fetches what is missing and puts the file in its place.
    pub(super) async fn run(mut self, report: &Report<DownloadProgress>) -> Result<DownloadProgress> {
        let mut mistaken = false;
        let sha256 = loop {
            while !(self.confirmed && self.is_whole()) {
                self.fill();
                if let Some(event) = self.events.recv().await {
                    self.take(event).await?;
                    if self.partial.held() > 0 || self.is_whole() {
                        report.send_replace(Some(self.progress()));
                    }
                }
            }
            self.lanes.clear();
            let sha256 = self.place.on(self.partial.digest().await)?;
            match &self.partial.facts().sha256 {
                Some(known) if *known != sha256 && mistaken => {
                    let message = format!("the file's SHA-256 is {sha256}, and its origin says {known}");
                    return Err(Error::new(ErrorClass::ResponseError, message));
                }
                Some(known) if *known != sha256 => {
                    mistaken = true;
                    self.restart(Facts::default()).await?;
                }
                _ => break sha256,
            }
        };
        let last = self.progress();
        self.place.on(self.partial.finish().await)?;
        let file = DownloadedFile { path: self.place.target.display().to_string(), size: last.received, sha256, extra: Default::default() };
        Ok(DownloadProgress { file: Some(file), ..last })
    }

    fn is_whole(&self) -> bool {
        self.partial.segments().iter().all(|segment| segment.is_whole())
    }

    fn left(&self) -> u64 {
        self.partial.segments().iter().filter_map(|segment| segment.left()).sum()
    }

    /// Opens as many connections as there should be.
    fn fill(&mut self) {
        while self.lanes.len() < self.width.wanted {
            let idle = (0..self.partial.segments().len()).find(|index| {
                let whole = self.partial.segments().get(*index).is_none_or(|segment| segment.is_whole());
                !whole && self.lanes.iter().all(|lane| lane.segment != *index)
            });
            let unconfirmed = || self.partial.segments().len().checked_sub(1).filter(|_| self.lanes.is_empty());
            match idle.or_else(unconfirmed).or_else(|| self.split()) {
                Some(index) => self.open(index),
                None => break,
            }
        }
    }

    /// Takes half of what a connection has left for another one.
    fn split(&mut self) -> Option<usize> {
        let segments = self.partial.segments().iter().enumerate();
        let (left, index) = segments.filter_map(|(index, segment)| Some((segment.left()?, index))).max()?;
        if left < 2 * WORTHWHILE { None } else { self.partial.split(index) }
    }

    fn open(&mut self, index: usize) {
        let Some(segment) = self.partial.segments().get(index) else { return };
        let facts = self.partial.facts().clone();
        let to = segment.end.filter(|end| Some(*end) != facts.total);
        let wanted = Wanted { from: segment.next(), to, facts };
        self.lanes_opened += 1;
        self.lanes.push(Lane::open(self.means.clone(), self.lanes_opened, index, wanted, self.patience.pause()));
    }

    async fn take(&mut self, event: Event) -> Result<()> {
        // One that was given up meanwhile may still have something to say.
        let Some(position) = self.lanes.iter().position(|lane| lane.number == event.lane) else { return Ok(()) };
        let index = self.lanes.get(position).map_or(0, |lane| lane.segment);
        match event.what {
            What::Begun(arrival) => self.begun(position, index, arrival).await,
            What::Piece(batch) => {
                let length = batch.length() as u64;
                self.place.on(self.partial.write(index, batch).await)?;
                self.width.count(length, self.left(), Instant::now());
                if self.is_done(index) {
                    self.lanes.swap_remove(position);
                }
                Ok(())
            }
            last => {
                self.lanes.swap_remove(position);
                self.ended(index, last).await
            }
        }
    }

    fn is_done(&self, index: usize) -> bool {
        self.partial.segments().get(index).is_some_and(|segment| segment.is_whole())
    }

    /// A connection that has nothing more to say.
    async fn ended(&mut self, index: usize, last: What) -> Result<()> {
        let endless = self.partial.segments().get(index).is_some_and(|segment| segment.end.is_none());
        let trouble = match last {
            What::Complete => {
                self.confirmed = true;
                self.partial.close(index);
                return Ok(());
            }
            What::Ended if endless => {
                self.partial.close(index);
                return Ok(());
            }
            What::Ended if self.is_done(index) => return Ok(()),
            What::Changed => {
                self.restart(Facts::default()).await?;
                None
            }
            What::Failed(error) => Some(error),
            What::Ended => Some(cut_short(self.partial.held(), self.partial.facts().total.unwrap_or_default())),
            What::Expired | What::Begun(_) | What::Piece(_) => None,
        };
        if trouble.as_ref().is_some_and(|error| error.status.is_some()) && !self.lanes.is_empty() {
            self.width.forbid();
        }
        self.patience.strain(trouble, self.partial.held())
    }

    /// An answer has begun: what it says of the file counts, and whether it is the part that was asked for.
    async fn begun(&mut self, position: usize, index: usize, arrival: Arrival) -> Result<()> {
        let known = self.partial.facts().clone();
        let agrees = arrival.facts.agrees(&known);
        let from = self.partial.segments().get(index).map_or(0, |segment| segment.next());
        if arrival.whole && from > 0 && agrees && self.lanes.len() > 1 {
            // No parts are given: the connection before goes on with all of it.
            self.lanes.swap_remove(position);
            self.partial.rejoin(index);
            self.width.forbid();
            return Ok(());
        }
        if arrival.whole && (from > 0 || !agrees) {
            let mut lane = self.lanes.swap_remove(position);
            self.restart(arrival.facts).await?;
            lane.segment = 0;
            self.lanes.push(lane);
        } else {
            self.partial.learn(arrival.facts);
        }
        self.confirmed = true;
        if arrival.ranges {
            self.width.allow();
        }
        self.place.has_room(self.partial.folder(), self.left())
    }

    /// Begins anew, with no connection.
    async fn restart(&mut self, facts: Facts) -> Result<()> {
        self.lanes.clear();
        self.resumed = 0;
        self.place.on(self.partial.restart(facts).await)
    }

    fn progress(&self) -> DownloadProgress {
        let held = self.partial.held();
        let total = self.partial.facts().total;
        let seconds = self.started.elapsed().as_secs_f64().max(1e-6);
        #[expect(clippy::cast_precision_loss, reason = "a rate need not be exact")]
        let (rate, left) = (held.saturating_sub(self.resumed) as f64 / seconds, total.map(|total| total.saturating_sub(held) as f64));
        DownloadProgress {
            received: count(held),
            total: total.map(count),
            resumed: count(self.resumed),
            rate,
            eta: left.filter(|_| rate > 0.0).map(|left| left / rate),
            file: None,
            extra: Default::default(),
        }
    }
}

pub(super) fn cut_short(held: u64, total: u64) -> Error {
    Error::new(ErrorClass::APIConnectionError, format!("the download broke off at {held} of {total} bytes"))
}

pub(super) fn count(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}
