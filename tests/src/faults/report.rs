//! What came of a run.

use std::time::Duration;

use super::{Figure, Scenario};

/// A scenario that has been run.
pub struct Finished {
    pub scenario: &'static Scenario,
    pub took: Duration,
    /// Its figures, or why there are none.
    pub outcome: Result<Vec<Figure>, String>,
}

impl Finished {
    pub fn figures(&self) -> &[Figure] {
        self.outcome.as_deref().unwrap_or_default()
    }

    /// How many goals were met. A scenario without figures has missed one: nothing was proved.
    pub fn met(&self) -> usize {
        self.figures().iter().filter(|figure| figure.met).count()
    }

    pub fn missed(&self) -> usize {
        match &self.outcome {
            Ok(figures) if !figures.is_empty() => figures.len() - self.met(),
            _ => 1,
        }
    }
}

/// Everything that was run.
#[derive(Default)]
pub struct Report {
    pub finished: Vec<Finished>,
}

impl Report {
    pub fn met(&self) -> usize {
        self.finished.iter().map(Finished::met).sum()
    }

    pub fn missed(&self) -> usize {
        self.finished.iter().map(Finished::missed).sum()
    }

    pub fn took(&self) -> Duration {
        self.finished.iter().map(|finished| finished.took).sum()
    }

    /// In a few words.
    pub fn verdict(&self) -> String {
        let (met, missed) = (self.met(), self.missed());
        match missed {
            0 => format!("all {met} goals met"),
            _ => format!("{met} goals met, {missed} missed"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCENARIO: Scenario =
        Scenario { name: "none", timed: false, about: "nothing happens", run: |_| Box::pin(async { Ok(Vec::new()) }) };

    fn finished(outcome: Result<Vec<Figure>, String>) -> Finished {
        Finished { scenario: &SCENARIO, took: Duration::ZERO, outcome }
    }

    #[test]
    fn what_proved_nothing_has_missed() {
        let met = Figure::exactly("charges", 1, 1, "charges");
        let missed = Figure::at_most("requests", 53, 52, "requests");
        let report = Report { finished: vec![finished(Ok(vec![met, missed])), finished(Ok(Vec::new())), finished(Err("broke".into()))] };
        assert_eq!((report.met(), report.missed()), (1, 3));
        assert_eq!(report.verdict(), "1 goals met, 3 missed");
    }
}
