use std::time::Duration;

use bithuman_rest::WaitForJob;
use bithuman_rest::models::{CreateVideo, ModelName};
use bithuman_rest::webhook::WebhookEventKind;
use futures_util::future;
use serde_json::json;

use super::{Failure, Figure, Scene};

/// Deliveries tell of the ends of many videos: a fifth is lost, a fifth comes twice, and they come in any order.
pub(super) async fn measure(count: usize) -> Result<Vec<Figure>, Failure> {
    let scene = Scene::start(20_000.0).await?;
    scene.order("agents", &json!({"code": "A1", "model": "essence-2"})).await?;
    let mut jobs = Vec::new();
    for _ in 0..count {
        let text = Some("Hello.".to_owned());
        jobs.push(
            scene
                .client
                .video()
                .create(CreateVideo { model: ModelName::Essence2, agent_code: "A1".into(), text, ..Default::default() })
                .await?,
        );
    }
    scene.run_at(100.0).await?;
    let waits = future::join_all(jobs.iter().map(|job| job.wait(WaitForJob::default())));
    let (waited, ()) = tokio::join!(waits, deliver(&scene, jobs.iter().map(|job| job.id().to_owned()).collect()));
    let done = waited.into_iter().filter(Result::is_ok).count();
    Ok(vec![Figure::exactly("videos whose end was seen, once each", done, count, "videos")])
}

async fn deliver(scene: &Scene, ids: Vec<String>) {
    let times = [0, 2, 1, 1, 1];
    let told = ids.into_iter().enumerate().flat_map(|(index, id)| std::iter::repeat_n(id, times.get(index % 5).copied().unwrap_or(1)));
    let mut told: Vec<String> = told.collect();
    told.reverse();
    for id in told {
        drop(scene.client.jobs().notify(WebhookEventKind::VideoCompleted, id));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
