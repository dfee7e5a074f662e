//! How a creation looks while it runs. `completed` and `success` appear as step markers long before the end,
//! so a client that stops at either is wrong.

use crate::models::Model;
use crate::moment::Moment;

/// An image that cannot be fetched, or no capacity, ends a creation within seconds.
const EARLY_FAILURE_SECONDS: f64 = 4.0;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ending {
    Ready,
    Failed { stage: &'static str, message: String },
}

#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) model: Model,
    pub(crate) started: Moment,
    pub(crate) seconds: f64,
    pub(crate) ending: Ending,
}

/// What a reader is shown.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sight {
    pub(crate) status: String,
    pub(crate) step: Option<String>,
    pub(crate) progress: f64,
    pub(crate) event: Option<&'static str>,
    pub(crate) message: Option<String>,
}

impl Run {
    pub(crate) fn to_ready(model: Model, started: Moment) -> Self {
        Self { model, started, seconds: model.creation_seconds(), ending: Ending::Ready }
    }

    pub(crate) fn to_failure(model: Model, started: Moment, stage: &'static str, message: impl Into<String>) -> Self {
        Self { model, started, seconds: EARLY_FAILURE_SECONDS, ending: Ending::Failed { stage, message: message.into() } }
    }

    pub(crate) fn ends(&self) -> Moment {
        self.started.plus(self.seconds)
    }

    pub(crate) fn ended(&self, now: Moment) -> bool {
        now >= self.ends()
    }

    pub(crate) fn sight(&self, now: Moment) -> Sight {
        let ended = self.ended(now);
        match &self.ending {
            Ending::Failed { message, .. } if ended => {
                Sight { status: "failed".into(), step: Some("payment".into()), progress: 0.02, event: None, message: Some(message.clone()) }
            }
            Ending::Ready if ended => Sight {
                status: "ready".into(),
                step: Some("done".into()),
                progress: 1.0,
                event: Some("lip_created"),
                message: Some("Agent is ready".into()),
            },
            Ending::Failed { .. } => sight("processing", "payment", 0.02, None),
            Ending::Ready => self.running(now.seconds_since(self.started) / self.seconds),
        }
    }

    fn running(&self, part: f64) -> Sight {
        let progress = ((part * 100.0).floor() / 100.0).clamp(0.02, 0.99);
        let video = self.model.has_identity_video();
        match progress {
            p if p < 0.03 => sight("processing", "payment", p, None),
            p if p < 0.05 => sight("generating", "payment", p, None),
            p if p < 0.08 => sight("completed", "persona", p, Some("persona_created")),
            p if p < 0.20 => sight("generating", "persona", p, Some("persona_created")),
            p if p < 0.25 => sight("success", "voice_image", p, Some("voice_created")),
            p if p < 0.45 => sight("generating", "voice_image", p, Some("voice_created")),
            p if p < 0.50 && video => sight("success", "video", p, Some("video_created")),
            p if p < 0.70 && video => sight("generating", "video", p, Some("video_created")),
            p if p < 0.50 => sight("success", "lip_sync", p, Some("voice_created")),
            p => sight("generating", "lip_sync", p, Some(if video { "video_created" } else { "voice_created" })),
        }
    }
}

fn sight(status: &str, step: &str, progress: f64, event: Option<&'static str>) -> Sight {
    let message = format!("Working on {}", step.replace('_', " "));
    Sight { status: status.into(), step: Some(step.into()), progress, event, message: Some(message) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(run: &Run, seconds: f64) -> (String, Option<String>, f64) {
        let sight = run.sight(run.started.plus(seconds));
        (sight.status, sight.step, sight.progress)
    }

    fn expected(status: &str, step: &str, progress: f64) -> (String, Option<String>, f64) {
        (status.into(), Some(step.into()), progress)
    }

    #[test]
    fn an_essence_2_creation_shows_its_markers_and_ends_after_two_and_a_half_hours() {
        let run = Run::to_ready(Model::Essence2, Moment(0));
        assert_eq!(seen(&run, 0.0), expected("processing", "payment", 0.02));
        assert_eq!(seen(&run, 300.0), expected("generating", "payment", 0.03));
        assert_eq!(seen(&run, 450.0), expected("completed", "persona", 0.05));
        assert_eq!(seen(&run, 900.0), expected("generating", "persona", 0.10));
        assert_eq!(seen(&run, 1800.0), expected("success", "voice_image", 0.20));
        assert_eq!(seen(&run, 2700.0), expected("generating", "voice_image", 0.30));
        assert_eq!(seen(&run, 4050.0), expected("success", "video", 0.45));
        assert_eq!(seen(&run, 4500.0), expected("generating", "video", 0.50));
        assert_eq!(seen(&run, 6300.0), expected("generating", "lip_sync", 0.70));
        assert_eq!(seen(&run, 8999.9), expected("generating", "lip_sync", 0.99));
        assert_eq!(seen(&run, 9000.0), expected("ready", "done", 1.0));
    }

    #[test]
    fn progress_never_falls() {
        for model in Model::ALL {
            let run = Run::to_ready(model, Moment(0));
            let trace: Vec<f64> =
                (0..=1000).map(|step| run.sight(Moment(0).plus(run.seconds * f64::from(step) / 1000.0)).progress).collect();
            assert!(trace.is_sorted());
        }
    }

    #[test]
    fn a_lost_cause_fails_within_seconds() {
        let run = Run::to_failure(Model::Essence2, Moment(0), "voice_image", "no image");
        assert_eq!(seen(&run, 3.9), expected("processing", "payment", 0.02));
        assert_eq!(seen(&run, 4.0).0, "failed");
    }
}
