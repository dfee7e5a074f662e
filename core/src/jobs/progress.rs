use bithuman_rest_macros::model;

use super::JobKind;
use super::kind::Target;
use super::poller::Look;
use super::snapshot::End;

/// How far a job is.
#[model]
pub struct JobProgress {
    /// What it makes.
    pub kind: JobKind,
    /// The agent's code, the video job's id or the knowledge base's id.
    pub id: String,
    /// Where it stands, in the service's word.
    pub status: String,
    /// How much is done, from 0 to 1: as the service tells, otherwise estimated from the time. Never less than before, and 1 only at the end.
    pub progress: f64,
    /// What is being made now; of agents only.
    pub step: Option<String>,
    /// What is being made now, in the service's words.
    pub message: Option<String>,
    /// Seconds since it began; where that is not known, since the waiting began.
    pub elapsed: f64,
    /// Seconds that it will probably take from now on; absent once it is done.
    pub eta_seconds: Option<f64>,
    /// Seconds that it takes if all goes well.
    pub eta_low_seconds: Option<f64>,
    /// Seconds that it takes if it goes slowly.
    pub eta_high_seconds: Option<f64>,
    /// Whether it is done.
    pub done: bool,
}

/// What is told of a look at a job, and never less than `most`.
pub(crate) fn report(target: &Target, look: &Look, most: &mut f64) -> JobProgress {
    let done = look.snapshot.end(target) == Some(End::Done);
    let told = look.snapshot.progress(target).unwrap_or_else(|| look.elapsed / (look.elapsed + look.eta.likely).max(1e-9));
    *most = if done { 1.0 } else { most.max(told.clamp(0.0, 0.99)) };
    let ahead = |seconds: f64| (!done).then_some(seconds);
    JobProgress {
        kind: target.kind.clone(),
        id: target.id.clone(),
        status: look.snapshot.status(),
        progress: *most,
        step: look.snapshot.step(target),
        message: look.snapshot.message(target),
        elapsed: look.elapsed,
        eta_seconds: ahead(look.eta.likely),
        eta_low_seconds: ahead(look.eta.low),
        eta_high_seconds: ahead(look.eta.high),
        done,
        extra: Default::default(),
    }
}
