//! How long work takes, by the documentation.

use crate::jobs::documented_seconds;
use crate::models::{FigureSource, GenerateModel, PlannedWork, WorkKind};

use super::line::{is_live, times};
use super::range::Range;

/// So many `essence-2` agents of an account are made at a time.
const ESSENCE_2_AT_ONCE: i64 = 2;

/// The seconds that all of an entry takes when it is begun at once.
pub(super) fn of(work: &PlannedWork) -> (Option<Range>, FigureSource) {
    if is_live(&work.kind) {
        return (work.seconds.map(Range::exactly), FigureSource::Asked);
    }
    let (low, high) = match (&work.kind, &work.model) {
        (WorkKind::Agent | WorkKind::Model, Some(model)) => match documented_seconds(model, work.kind == WorkKind::Model) {
            Some(span) => span,
            None => return (None, FigureSource::Nowhere),
        },
        _ => return (None, FigureSource::Nowhere),
    };
    (Some(Range::between(low, high) * rounds(work)), FigureSource::Documented)
}

/// How often the service takes up the next of an entry.
fn rounds(work: &PlannedWork) -> f64 {
    let queued = work.kind == WorkKind::Agent && work.model == Some(GenerateModel::Essence2);
    let rounds = if queued { (times(work) + ESSENCE_2_AT_ONCE - 1) / ESSENCE_2_AT_ONCE } else { 1 };
    #[expect(clippy::cast_precision_loss, reason = "a million at most")]
    let rounds = rounds as f64;
    rounds
}
