use std::time::Duration;

use bithuman_rest::WaitForJob;
use bithuman_rest::models::{GenerateAgent, GenerateModel};
use bithuman_rest::webhook::WebhookEventKind;
use futures_util::StreamExt;
use serde_json::json;

use super::{Failure, Figure, Scene};

/// What came of one long job.
struct Long {
    reads: usize,
    /// How far the estimates after half of the run were off at most, in percent of the whole.
    worst: f64,
    falls: usize,
}

pub(super) async fn measure() -> Result<Vec<Figure>, Failure> {
    let (short, long, relieved) = tokio::join!(watch(100.0, true, false), watch(200.0, false, false), watch(200.0, false, true));
    let (short, long, relieved) = (short?, long?, relieved?);
    #[expect(clippy::cast_precision_loss, reason = "a number of reads")]
    let spared = 100.0 - relieved.reads as f64 * 100.0 / long.reads as f64;
    Ok(vec![
        Figure::at_most("reads of a job of 75 minutes", short.reads, 120, "reads"),
        Figure::at_most("reads of a job of 150 minutes", long.reads, 160, "reads"),
        Figure::at_most("estimates after half of a run, off by", short.worst.max(long.worst).round(), 25.0, "% of it"),
        Figure::exactly("times that progress went back", short.falls + long.falls, 0, "times"),
        Figure::at_most("reads that are left while deliveries come", (100.0 - spared).round(), 10.0, "% of them"),
    ])
}

async fn watch(speed: f64, former: bool, relieved: bool) -> Result<Long, Failure> {
    let scene = Scene::start(speed).await?;
    scene.order("era", &json!({"shorter_creations": former})).await?;
    let model = GenerateModel::Expression2;
    let job = scene.client.agents().create(GenerateAgent { model, ..Default::default() }).await?;
    let deliveries = scene.client.clone();
    // Deliveries of other jobs of the account.
    let others = tokio::spawn(async move {
        if !relieved {
            return;
        }
        loop {
            drop(deliveries.jobs().notify(WebhookEventKind::AgentReady, "another"));
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
    let mut looks = job.watch(WaitForJob::default());
    let mut seen = Vec::new();
    while let Some(look) = looks.next().await {
        seen.push(look?);
    }
    others.abort();
    let whole = seen.last().map_or(0.0, |last| last.elapsed);
    let half = seen.iter().filter(|look| !look.done && look.elapsed >= whole / 2.0);
    let off = half.map(|look| (look.elapsed + look.eta_seconds.unwrap_or(0.0) - whole).abs() / whole * 100.0);
    Ok(Long {
        reads: scene.reads().await?.len(),
        worst: off.fold(0.0, f64::max),
        falls: seen.windows(2).filter(|pair| matches!(pair, [one, other] if other.progress < one.progress)).count(),
    })
}
