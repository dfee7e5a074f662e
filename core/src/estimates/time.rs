//! How long work takes, by the documentation.

use crate::jobs::documented_seconds;
use crate::limits::Plan;
use crate::models::{FigureSource, GenerateModel, PlannedWork, WorkKind};
use crate::operation::Tier;

use super::line::{Line, is_live, times};
use super::range::Range;

/// So many `essence-2` agents of an account are made at a time.
const AT_ONCE: i64 = 2;

/// The seconds that all of an entry takes when it is begun at once.
pub(super) fn of(work: &PlannedWork) -> (Option<Range>, FigureSource) {
    if is_live(&work.kind) {
        return (work.seconds.map(Range::exactly), FigureSource::Asked);
    }
    let made = work.model.as_ref().filter(|_| matches!(work.kind, WorkKind::Agent | WorkKind::Model));
    match made.and_then(|model| documented_seconds(model, work.kind == WorkKind::Model)) {
        Some((low, high)) => (Some(in_pairs(Range::between(low, high), paired(work))), FigureSource::Documented),
        None => (None, FigureSource::Nowhere),
    }
}

/// The seconds that all entries take side by side, the last of which begins when the plan's rate lets it.
pub(super) fn of_all(lines: &[Line], plan: &str) -> Option<Range> {
    let mut all = Range::NOTHING;
    for line in lines {
        all = all.longer(line.seconds?);
    }
    let (least, most) = lines.iter().map(|line| paired(&line.work)).fold((0, 0), |sum, line| (sum.0 + line.0, sum.1 + line.1));
    if most > 0 {
        let (low, high) = documented_seconds(&GenerateModel::Essence2, false)?;
        all = all.longer(in_pairs(Range::between(low, high), (least, most)));
    }
    let begun: i64 = lines.iter().filter(|line| line.work.kind == WorkKind::Agent).map(|line| times(&line.work)).sum();
    if begun == 0 {
        return Some(all);
    }
    let a_minute = i64::from(plan.parse::<Plan>().ok()?.per_minute(Tier::Generate));
    #[expect(clippy::cast_precision_loss, reason = "a million at most")]
    let queue = (begun - a_minute).max(0) as f64 * 60.0 / a_minute as f64;
    Some(Range::between(all.low.max(queue), all.high + queue))
}

/// The least and the most agents of an entry that are `essence-2`.
fn paired(work: &PlannedWork) -> (i64, i64) {
    match (&work.kind, &work.model) {
        (WorkKind::Agent, Some(GenerateModel::Essence2)) => (times(work), times(work)),
        (WorkKind::Agent, Some(GenerateModel::Auto)) => (0, times(work)),
        _ => (0, 0),
    }
}

/// What takes `span` each, where the least and the most of it are made in pairs and the rest side by side.
fn in_pairs(span: Range, (least, most): (i64, i64)) -> Range {
    #[expect(clippy::cast_precision_loss, reason = "a million at most")]
    let rounds = |count: i64| ((count + AT_ONCE - 1) / AT_ONCE).max(1) as f64;
    Range::between(span.low * rounds(least), span.high * rounds(most))
}
