//! Every case file, through the Rust client.

mod calling;
mod converting;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bithuman_rest_tests::stage::Stage;
use futures_util::{StreamExt, stream};
use serde_json::Value;

/// How many cases run at once.
const AT_ONCE: usize = 8;

/// No case waits on purpose for longer.
const LONGEST_CASE: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_case_passes() {
    let stage = Arc::new(Stage::start(None).await.unwrap());
    let wanted = std::env::var("BITHUMAN_CASES").unwrap_or_default();
    let cases = stage.list().into_iter().filter(|case| case["id"].as_str().unwrap().contains(&wanted));
    let results: Vec<(String, Vec<String>, Duration)> = stream::iter(cases)
        .map(|case| {
            let stage = Arc::clone(&stage);
            async move {
                let started = Instant::now();
                let problems = match tokio::time::timeout(LONGEST_CASE, play(&stage, &case)).await {
                    Ok(Ok(problems)) => problems,
                    Ok(Err(trouble)) => vec![trouble],
                    Err(_) => vec![format!("it is not over after {LONGEST_CASE:?}")],
                };
                (case["id"].as_str().unwrap().to_owned(), problems, started.elapsed())
            }
        })
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;
    report(&results);
    assert!(!results.is_empty(), "no case was played");
    assert!(results.iter().all(|(_, problems, _)| problems.is_empty()), "cases failed");
}

async fn play(stage: &Stage, case: &Value) -> Result<Vec<String>, String> {
    let id = case["id"].as_str().unwrap_or_default();
    let prepared = stage.begin(id).await?;
    let mut report = calling::call(case, &prepared).await?;
    report["run"] = prepared["run"].clone();
    stage.end(id, &report).await
}

#[expect(clippy::print_stdout, reason = "the table is what a person reads when a case fails")]
fn report(results: &[(String, Vec<String>, Duration)]) {
    let mut files: BTreeMap<&str, (usize, usize, Duration)> = BTreeMap::new();
    for (id, problems, took) in results {
        let entry = files.entry(id.split('/').next().unwrap_or_default()).or_default();
        entry.0 += 1;
        entry.1 += usize::from(!problems.is_empty());
        entry.2 = entry.2.max(*took);
    }
    println!("{:<12} {:>6} {:>7} {:>9}", "file", "cases", "failed", "slowest");
    for (file, (cases, failed, slowest)) in files {
        println!("{file:<12} {cases:>6} {failed:>7} {:>8}ms", slowest.as_millis());
    }
    for (id, problems, _) in results.iter().filter(|(_, problems, _)| !problems.is_empty()) {
        println!("\n{id}");
        problems.iter().for_each(|problem| println!("  {problem}"));
    }
}
