//! Talking-video jobs.

use serde_json::{Value, json};

use crate::ids::Ids;
use crate::ledger::{Charge, Ledger};
use crate::models::Model;
use crate::moment::Moment;

/// A render is charged for the longest video there can be, and the rest comes back when it is done.
pub(crate) const LONGEST_MINUTES: i64 = 2;

#[derive(Debug)]
pub(crate) struct Video {
    pub(crate) job_id: String,
    pub(crate) model: Model,
    pub(crate) url: String,
    pub(crate) seconds: f64,
    pub(crate) ends: Moment,
    pub(crate) failure: Option<String>,
    pub(crate) charge: Charge,
    pub(crate) settled: bool,
}

impl Video {
    fn credits(&self) -> i64 {
        let minutes = ((self.seconds / 60.0).ceil() as i64).max(1);
        minutes * self.model.credits_per_minute()
    }

    pub(crate) fn json(&self, now: Moment) -> Value {
        let mut job = json!({"success": true, "job_id": self.job_id, "status": "processing", "model": self.model.name()});
        if now < self.ends {
            return job;
        }
        match &self.failure {
            Some(message) => {
                job["status"] = json!("failed");
                job["error"] = json!({"message": message});
            }
            None => {
                job["status"] = json!("completed");
                job["video_url"] = json!(self.url);
                job["duration_seconds"] = json!(self.seconds);
                job["credits_charged"] = json!(self.credits());
            }
        }
        job
    }
}

#[derive(Debug, Default)]
pub(crate) struct Videos {
    all: Vec<Video>,
}

impl Videos {
    pub(crate) fn put(&mut self, video: Video) {
        self.all.push(video);
    }

    pub(crate) fn find(&self, job_id: &str) -> Option<&Video> {
        self.all.iter().find(|video| video.job_id == job_id)
    }

    /// Refunds what finished jobs did not use; returns those jobs as their readers see them.
    pub(crate) fn settle(&mut self, now: Moment, ledger: &Ledger, ids: &mut Ids) -> Vec<Value> {
        let mut ended = Vec::new();
        for video in self.all.iter_mut().filter(|video| !video.settled && now >= video.ends) {
            video.settled = true;
            let kept = if video.failure.is_some() { 0 } else { video.credits() };
            ledger.refund(ids.uuid(), &video.charge, video.charge.amount() - kept, video.ends);
            ended.push(video.json(now));
        }
        ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(seconds: f64, failure: Option<&str>) -> (i64, Value) {
        let ledger = Ledger::default();
        ledger.set_balance(100, 0);
        let mut ids = Ids::new("t");
        let charge = ledger.charge("1".into(), "usage_talking_video_essence_2_by_api", None, 8, Moment(0));
        let mut videos = Videos::default();
        videos.put(Video {
            job_id: "j".into(),
            model: Model::Essence2,
            url: "u".into(),
            seconds,
            ends: Moment(1000),
            failure: failure.map(str::to_owned),
            charge,
            settled: false,
        });
        assert!(videos.settle(Moment(999), &ledger, &mut ids).is_empty());
        let ended = videos.settle(Moment(1000), &ledger, &mut ids);
        (ledger.balance(), ended[0].clone())
    }

    #[test]
    fn a_started_minute_is_charged_and_a_failure_is_free() {
        assert_eq!(settled(12.0, None).0, 96);
        assert_eq!(settled(61.0, None).0, 92);
        assert_eq!(settled(61.0, None).1["credits_charged"], 8);
        let (balance, job) = settled(12.0, Some("broken"));
        assert_eq!((balance, &job["status"]), (100, &json!("failed")));
    }
}
