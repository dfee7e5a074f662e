//! What work costs, by the service's own prices.

use crate::describe::Map;
use crate::models::{FigureSource, GenerateModel, PlannedWork, Pricing, Rate, WorkKind};

use super::line::{LONGEST_VIDEO, times};
use super::range::Range;

/// What a video is charged for when it begins, in minutes.
const HELD: f64 = LONGEST_VIDEO / 60.0;

/// The price of an entry.
pub(super) struct Price {
    /// What all of it costs in the end.
    pub(super) credits: Option<Range>,
    pub(super) from: FigureSource,
    /// What each takes from the balance when it begins, and may give back.
    pub(super) held: f64,
}

pub(super) fn of(work: &PlannedWork, pricing: &Pricing) -> Price {
    #[expect(clippy::cast_precision_loss, reason = "a million at most")]
    let times = times(work) as f64;
    let generation = &pricing.agent_generation.by_model;
    let live = pricing.realtime.as_ref();
    let hosted = live.and_then(|live| live.hosted.as_ref());
    let (credits, from) = match work.kind {
        WorkKind::Agent => (agent(work, generation).map(|each| each * times), FigureSource::Service),
        // That a model costs what an agent of it costs is documented, and not told.
        WorkKind::Model => (addition(work, generation).map(|each| each * times), FigureSource::Documented),
        WorkKind::Video => (video(work, &pricing.talking_video.rates).map(|each| each * times), FigureSource::Service),
        WorkKind::Dynamics => (Some(Range::exactly(pricing.dynamics_generation.flat) * times), FigureSource::Service),
        WorkKind::Live => (hosted.and_then(|rates| minutes(work, by_model(work, &rates.by_model)?, times)), FigureSource::Service),
        WorkKind::SelfHosted => {
            let rates = live.and_then(|live| live.self_hosted.as_ref());
            (rates.and_then(|rates| minutes(work, by_model(work, &rates.by_model)?, times)), FigureSource::Service)
        }
        WorkKind::VoiceChat => (hosted.and_then(|rates| minutes(work, rates.chat_line.as_ref()?, times)), FigureSource::Service),
        WorkKind::CameraChat => (hosted.and_then(|rates| minutes(work, rates.camera_chat_line.as_ref()?, times)), FigureSource::Service),
        WorkKind::Speech => (Some(Range::NOTHING), FigureSource::Documented),
        WorkKind::Unknown(_) => (None, FigureSource::Nowhere),
    };
    let held = match work.kind {
        WorkKind::Video => by_model(work, &pricing.talking_video.rates).map_or(0.0, |rate| rate * HELD),
        _ => 0.0,
    };
    Price { credits, from: if credits.is_some() { from } else { FigureSource::Nowhere }, held }
}

fn by_model<'a, T>(work: &PlannedWork, prices: &'a Map<T>) -> Option<&'a T> {
    prices.get(work.model.as_ref()?.as_str())
}

/// `auto` becomes one of the second generation, and the service tells the most that it comes to.
fn agent(work: &PlannedWork, prices: &Map<f64>) -> Option<Range> {
    let told = *by_model(work, prices)?;
    if work.model != Some(GenerateModel::Auto) {
        return Some(Range::exactly(told));
    }
    let person = *prices.get(GenerateModel::Essence2.as_str())?;
    Some(Range::between(person.min(told), told))
}

fn addition(work: &PlannedWork, prices: &Map<f64>) -> Option<Range> {
    match work.model {
        Some(GenerateModel::Expression1) => Some(Range::NOTHING),
        _ => by_model(work, prices).copied().map(Range::exactly),
    }
}

/// Begun minutes, one at least.
fn video(work: &PlannedWork, rates: &Map<f64>) -> Option<Range> {
    let rate = *by_model(work, rates)?;
    Some(match work.seconds {
        Some(seconds) => Range::exactly((seconds / 60.0).ceil().max(1.0) * rate),
        None => Range::between(rate, HELD * rate),
    })
}

/// Seconds with the rest carried over where the service says so, and up to begun minutes where it does not.
fn minutes(work: &PlannedWork, rate: &Rate, times: f64) -> Option<Range> {
    let each = work.seconds? / 60.0;
    let exact = each * times * rate.rate;
    let carried = rate.rounding.as_ref().is_some_and(|rounding| rounding.contains("seconds_floor"));
    let most = if carried { exact } else { each.ceil() * times * rate.rate };
    Some(Range::between(exact.floor(), most.ceil()))
}
