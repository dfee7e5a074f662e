//! A step from its beginning to its end.

use bithuman_rest::describe::Timestamp;
use chrono::Utc;

use super::Journey;
use crate::display::Line;
use crate::report::{Ending, Step};

/// A step that has begun.
pub(super) struct Underway {
    pub(super) line: Line,
    title: String,
    from: f64,
    at: Timestamp,
    requests: usize,
}

impl Journey<'_> {
    pub(super) fn begin(&mut self, title: &str) {
        self.underway = Some(Underway {
            line: self.display.begin(title),
            title: title.to_owned(),
            from: self.began.elapsed().as_secs_f64(),
            at: Utc::now(),
            requests: self.log.len(),
        });
    }

    /// Tells how far the step is, also where nobody watches.
    pub(super) fn progress(&mut self, part: f64, words: &str) {
        if let Some(underway) = &mut self.underway {
            underway.line.progress(part, words);
        }
    }

    /// Tells how far the step is, to whoever watches.
    pub(super) fn advance(&mut self, part: f64, words: &str) {
        if let Some(underway) = &mut self.underway {
            underway.line.advance(part, words);
        }
    }

    /// Tells what is going on, to whoever watches.
    pub(super) fn say(&mut self, words: &str) {
        if let Some(underway) = &mut self.underway {
            underway.line.say(words);
        }
    }

    pub(super) fn done(&mut self, facts: &str) {
        self.end(Ending::Done, facts);
    }

    pub(super) fn skipped(&mut self, reason: &str) {
        self.end(Ending::Skipped, reason);
    }

    fn end(&mut self, ending: Ending, facts: &str) {
        let Some(underway) = self.underway.take() else { return };
        match ending {
            Ending::Done => underway.line.done(facts),
            Ending::Skipped => underway.line.skipped(facts),
        }
        let service_time = self.service.time_at(Utc::now()) - self.service.time_at(underway.at);
        self.report.steps.push(Step {
            title: underway.title,
            facts: facts.to_owned(),
            ending,
            from: underway.from,
            to: self.began.elapsed().as_secs_f64(),
            service_seconds: service_time.as_seconds_f64(),
            requests: self.log.len() - underway.requests,
        });
    }
}
