//! How much longer a job takes: from what it has done so far, and before that from what its kind takes as a rule.

/// Seconds from now on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Eta {
    pub(crate) likely: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// Watches a job's progress.
#[derive(Clone, Debug)]
pub(crate) struct Estimate {
    /// Seconds that a job like it takes.
    usual: f64,
    /// Where its present step was seen first: seconds, progress.
    step_from: Option<(f64, f64)>,
    step: Option<String>,
    /// Where its progress was seen to change last.
    latest: Option<(f64, f64)>,
}

impl Estimate {
    pub(crate) fn new(usual: f64) -> Self {
        Self { usual, step_from: None, step: None, latest: None }
    }

    /// A better guess of what a job like it takes.
    pub(crate) fn expect(&mut self, usual: f64) {
        self.usual = usual;
    }

    /// Notes what was seen `elapsed` seconds after the beginning.
    pub(crate) fn see(&mut self, elapsed: f64, progress: Option<f64>, step: Option<&str>) {
        let Some(progress) = progress else { return };
        if self.step_from.is_none() || self.step.as_deref() != step {
            self.step = step.map(str::to_owned);
            self.step_from = Some((elapsed, progress));
        }
        if self.latest.is_none_or(|(_, before)| progress > before) {
            self.latest = Some((elapsed, progress));
        }
    }

    /// What is left after `elapsed` seconds.
    pub(crate) fn left(&self, elapsed: f64) -> Eta {
        match self.measured() {
            Some(end) => spread(end - elapsed, elapsed - end, elapsed, 0.8, 1.25),
            None => spread(self.usual - elapsed, elapsed - self.usual, elapsed, 0.5, 2.0),
        }
    }

    /// When it ends at the pace of its present step, which may be slower than those before, or at the pace of the whole.
    fn measured(&self) -> Option<f64> {
        let (at, progress) = self.latest?;
        let (from, first) = self.step_from?;
        if progress - first >= 0.05 && at > from {
            return Some(at + (1.0 - progress) * (at - from) / (progress - first));
        }
        (progress >= 0.4).then(|| at / progress)
    }
}

/// An estimate that has passed grows with the time that it was wrong by.
fn spread(left: f64, late: f64, elapsed: f64, low: f64, high: f64) -> Eta {
    let likely = if late > 0.0 { (late / 2.0).max(elapsed / 50.0).max(1.0) } else { left.max(1.0) };
    Eta { likely, low: likely * low, high: likely * high }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a run of `seconds` shows; steps in parts of the time and of the progress.
    fn shown(part: f64, steps: &[(&'static str, f64, f64)]) -> (f64, &'static str) {
        let (mut before, mut done) = (0.0, 0.0);
        for (step, until, progress) in steps {
            if part < *until {
                return (done + (progress - done) * (part - before) / (until - before), step);
            }
            (before, done) = (*until, *progress);
        }
        (1.0, "done")
    }

    #[test]
    fn after_half_of_a_run_the_estimate_is_a_quarter_off_at_most() {
        let even: &[_] = &[("persona", 0.2, 0.2), ("voice_image", 0.45, 0.45), ("lip_sync", 1.0, 1.0)];
        let late: &[_] = &[("persona", 0.05, 0.15), ("video", 0.25, 0.7), ("lip_sync", 1.0, 1.0)];
        let early: &[_] = &[("persona", 0.1, 0.02), ("video", 0.45, 0.3), ("lip_sync", 1.0, 1.0)];
        for (trace, seconds, usual) in [(even, 9000.0, 8100.0), (late, 5400.0, 8100.0), (early, 2700.0, 8100.0), (even, 70.0, 60.0)] {
            let mut estimate = Estimate::new(usual);
            let mut elapsed = 0.0;
            while elapsed < seconds {
                let (progress, step) = shown(elapsed / seconds, trace);
                estimate.see(elapsed, Some((progress * 100.0).floor() / 100.0), Some(step));
                if elapsed >= seconds * 0.6 {
                    let off = (elapsed + estimate.left(elapsed).likely - seconds).abs() / seconds;
                    assert!(off <= 0.25, "{off} at {elapsed} of {seconds}");
                }
                elapsed += seconds / 50.0;
            }
        }
    }

    #[test]
    fn without_progress_the_usual_time_counts_and_an_overdue_job_is_not_promised_for_now() {
        let estimate = Estimate::new(60.0);
        assert_eq!(estimate.left(20.0), Eta { likely: 40.0, low: 20.0, high: 80.0 });
        assert_eq!(estimate.left(160.0).likely, 50.0);
    }
}
