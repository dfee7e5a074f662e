//! One entry of the work: whether it makes sense, and what it comes to.

use crate::Result;
use crate::describe::check_within;
use crate::errors::Error;
use crate::models::{EstimateLine, FigureSource, GenerateModel, PlannedWork, Pricing, WorkKind};

use super::price::{self, Price};
use super::range::Range;
use super::time;

/// The longest video that the service renders, in seconds.
pub(super) const LONGEST_VIDEO: f64 = 120.0;

/// An entry with its price and its time.
pub(super) struct Line {
    pub(super) work: PlannedWork,
    pub(super) price: Price,
    /// Seconds, where they are known.
    pub(super) seconds: Option<Range>,
    seconds_from: FigureSource,
}

impl Line {
    pub(super) fn new(work: PlannedWork, pricing: &Pricing) -> Self {
        let price = price::of(&work, pricing);
        let (seconds, seconds_from) = time::of(&work);
        Self { work, price, seconds, seconds_from }
    }

    /// What all of it costs in the end, where that is known.
    pub(super) fn credits(&self) -> Option<Range> {
        self.price.credits
    }

    pub(super) fn shown(self) -> EstimateLine {
        EstimateLine {
            count: times(&self.work),
            kind: self.work.kind,
            model: self.work.model,
            credits_low: self.price.credits.map(|credits| credits.low),
            credits_high: self.price.credits.map(|credits| credits.high),
            credits_from: self.price.from,
            seconds_low: self.seconds.map(|seconds| seconds.low),
            seconds_high: self.seconds.map(|seconds| seconds.high),
            seconds_from: self.seconds_from,
            extra: Default::default(),
        }
    }
}

/// How often work is done.
pub(super) fn times(work: &PlannedWork) -> i64 {
    work.count.unwrap_or(1)
}

/// Whether work of this kind is charged by time that the caller decides on.
pub(super) fn is_live(kind: &WorkKind) -> bool {
    matches!(kind, WorkKind::Live | WorkKind::SelfHosted | WorkKind::VoiceChat | WorkKind::CameraChat)
}

/// Refuses an entry that lacks what its kind needs, or has what its kind does not know. `path` leads to its fields.
pub(super) fn check(path: &str, work: &PlannedWork) -> Result<()> {
    check_within(work, path)?;
    let refuse = |field: &str, problem: &str, fix: &str| Err(Error::invalid(format!("{path}{field}"), problem, fix));
    let modelled = matches!(work.kind, WorkKind::Agent | WorkKind::Model | WorkKind::Video | WorkKind::Live | WorkKind::SelfHosted);
    match &work.model {
        None if modelled => return refuse("model", "it is missing", "the price depends on it: name a model"),
        Some(_) if !modelled => return refuse("model", "its price does not depend on a model", "leave it out"),
        Some(GenerateModel::Auto) if work.kind != WorkKind::Agent => {
            return refuse("model", "`auto` is only for making agents", "name the model that it became");
        }
        _ => {}
    }
    match work.seconds {
        None if is_live(&work.kind) => refuse("seconds", "it is missing", "the price depends on it: pass how long each is"),
        Some(seconds) if work.kind == WorkKind::Video && seconds > LONGEST_VIDEO => {
            refuse("seconds", "a video has 120 seconds at most", "split the recording")
        }
        Some(_) if !is_live(&work.kind) && work.kind != WorkKind::Video => {
            refuse("seconds", "its price does not depend on a length", "leave it out")
        }
        _ => Ok(()),
    }
}
