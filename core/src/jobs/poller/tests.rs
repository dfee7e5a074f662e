use std::time::Duration;

use serde_json::json;

use crate::models::VideoJob;
use crate::testing::{json as answer, scripted};
use crate::webhook::WebhookEventKind;
use crate::{Job, JobKind, WaitForJob};

use super::Target;

fn video(id: &str, status: &str) -> axum::response::Response {
    answer(200, json!({"success": true, "job_id": id, "status": status}))
}

fn quick() -> WaitForJob {
    WaitForJob { interval: Some(Duration::from_millis(10)), timeout: None }
}

#[tokio::test]
async fn waits_for_one_job_share_their_reads() {
    let (client, journal) = scripted(|_, before| video("J1", if before < 3 { "processing" } else { "completed" })).await;
    let job: Job<VideoJob> = Job::begun(&client, Target::new(JobKind::Video, "J1", None));
    let (one, other) = tokio::join!(job.wait(quick()), job.wait(quick()));
    assert_eq!((one.expect("done").job_id, other.expect("done").job_id), ("J1".to_owned(), "J1".to_owned()));
    assert_eq!(journal.lines(), ["GET /v1/video/J1"; 4]);
}

#[tokio::test]
async fn what_was_seen_before_a_wait_was_over_does_not_end_it() {
    let (client, journal) = scripted(|_, before| {
        if before == 0 {
            // This process stands still; the service goes on.
            std::thread::sleep(Duration::from_millis(500));
        }
        video("J1", if before == 0 { "processing" } else { "completed" })
    })
    .await;
    // Videos are waited for half an hour, which is 180 ms now.
    client.core.poller.run_at(10_000.0);
    let job: Job<VideoJob> = Job::begun(&client, Target::new(JobKind::Video, "J1", None));
    assert_eq!(job.wait(quick()).await.expect("done").job_id, "J1");
    assert_eq!(journal.lines(), ["GET /v1/video/J1"; 2]);
}

#[tokio::test]
async fn a_delivery_ends_a_wait_at_once_and_twice_is_as_good_as_once() {
    let (client, journal) = scripted(|_, _| video("J1", "completed")).await;
    let job: Job<VideoJob> = Job::begun(&client, Target::new(JobKind::Video, "J1", None));
    let began = tokio::time::Instant::now();
    let told = async {
        while !client.jobs().notify(WebhookEventKind::VideoCompleted, "J1").expect("an event") {
            tokio::task::yield_now().await;
        }
        assert!(!client.jobs().notify(WebhookEventKind::AgentReady, "J1").expect("an event"), "no agent is waited for");
    };
    let (done, ()) = tokio::join!(job.wait(WaitForJob::default()), told);
    assert_eq!(done.expect("done").job_id, "J1");
    assert!(began.elapsed() < Duration::from_secs(4), "the first look of its own accord comes after 5 s");
    assert!(!client.jobs().notify(WebhookEventKind::VideoCompleted, "J1").expect("an event"));
    assert_eq!(journal.lines(), ["GET /v1/video/J1"]);
}

#[tokio::test]
async fn many_agents_are_read_by_the_list_and_their_results_one_by_one() {
    let (client, journal) = scripted(|seen, _| {
        let agent = |code: &str| json!({"code": code, "status": "ready", "progress": 1.0});
        match seen.line.strip_prefix("GET /v1/agent/status/") {
            Some(code) => answer(200, json!({"success": true, "data": agent(code)})),
            None => answer(200, json!({"success": true, "data": (["A1", "A2", "A3"].map(agent)), "pagination": {"has_more": false}})),
        }
    })
    .await;
    let agents = client.agents();
    let mut waits: Vec<_> = ["A1", "A2", "A3"].iter().map(|code| agents.watch(*code, crate::WaitForAgent::default())).collect();
    let looks = futures_util::future::join_all(waits.iter_mut().map(futures_util::StreamExt::next)).await;
    assert!(looks.into_iter().all(|look| look.is_some_and(|look| look.is_ok_and(|look| look.done))));
    let lines = journal.lines();
    assert_eq!(lines.iter().filter(|line| line.starts_with("GET /v1/agents?")).count(), 1, "{lines:?}");
    assert_eq!(lines.len(), 4, "{lines:?}");
}

#[test]
fn a_client_outlives_the_runtime_that_it_waited_on() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let service = runtime();
    let (client, _) = service.block_on(scripted(|_, _| video("J1", "completed")));
    for _ in 0..2 {
        let job: Job<VideoJob> = Job::begun(&client, Target::new(JobKind::Video, "J1", None));
        runtime().block_on(job.wait(quick())).expect("done");
    }
}
