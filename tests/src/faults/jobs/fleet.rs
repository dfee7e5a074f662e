use bithuman_rest::models::{CreateVideo, ModelName};
use bithuman_rest::{WaitForAgent, WaitForJob};
use futures_util::{StreamExt, TryStreamExt, future, stream};
use serde_json::json;

use super::{Failure, Figure, Scene};

/// Looks once at each of many agents.
pub(super) async fn agents(count: usize) -> Result<Vec<Figure>, Failure> {
    let scene = Scene::start(1.0).await?;
    for number in 0..count {
        scene
            .order("agents", &json!({"code": format!("A{number}"), "model": "essence-2", "status": "generating", "progress": 0.5}))
            .await?;
    }
    let agents = scene.client.agents();
    let mut waits: Vec<_> = (0..count).map(|number| agents.watch(format!("A{number}"), WaitForAgent::default())).collect();
    let looks = future::join_all(waits.iter_mut().map(StreamExt::next)).await;
    let seen = looks.into_iter().flatten().filter(Result::is_ok).count();
    Ok(vec![
        Figure::exactly("agents waited for, each seen", seen, count, "agents"),
        Figure::at_most("reads for a look at all of them", scene.reads().await?.len(), count.div_ceil(100), "reads"),
    ])
}

/// Waits for many videos: each has to be asked for by itself.
pub(super) async fn videos(count: usize) -> Result<Vec<Figure>, Failure> {
    let scene = Scene::start(20_000.0).await?;
    scene.order("agents", &json!({"code": "A1", "model": "essence-2"})).await?;
    let video = || CreateVideo { model: ModelName::Essence2, agent_code: "A1".into(), text: Some("Hello.".into()), ..Default::default() };
    let resource = scene.client.video();
    let jobs: Vec<_> = stream::iter(0..count).map(|_| resource.create(video())).buffer_unordered(8).try_collect().await?;
    scene.run_at(20.0).await?;
    scene.forget().await?;
    let waited = future::join_all(jobs.iter().map(|job| job.wait(WaitForJob::default()))).await;
    let done = waited.into_iter().filter(Result::is_ok).count();
    let times: Vec<_> =
        scene.reads().await?.iter().filter_map(|read| chrono::DateTime::parse_from_rfc3339(read["at"].as_str()?).ok()).collect();
    let within = |from: &chrono::DateTime<_>| times.iter().filter(|at| (0..60_000).contains(&(**at - *from).num_milliseconds())).count();
    Ok(vec![
        Figure::exactly("videos waited for, each done", done, count, "videos"),
        Figure::at_most("reads in the busiest minute, of 2,880 allowed", times.iter().map(within).max().unwrap_or(0), 1440, "reads"),
    ])
}
