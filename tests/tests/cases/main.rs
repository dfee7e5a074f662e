//! Every case file, through the Rust client.

mod calling;
mod conformance;
mod converting;
mod schemas;
mod strangers;
mod wire;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bithuman_rest_tests::stage::Stage;
use futures_util::{StreamExt, stream};
use serde_json::json;
use strangers::Strangers;

/// How many cases run at once.
const AT_ONCE: usize = 8;

/// No case waits on purpose for longer.
const LONGEST_CASE: Duration = Duration::from_secs(90);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_case_passes() {
    let stage = Arc::new(Stage::start(None).await.unwrap());
    let strangers = Mutex::new(Strangers::default());
    let wanted = std::env::var("BITHUMAN_CASE").unwrap_or_default();
    let cases = stage.list().into_iter().filter(|case| case["id"].as_str().unwrap().contains(&wanted));
    let results: Vec<Played> = stream::iter(cases)
        .map(|case| {
            let (stage, strangers) = (Arc::clone(&stage), &strangers);
            async move {
                let mut played = Played { id: case["id"].as_str().unwrap().to_owned(), steps: Vec::new(), problems: Vec::new() };
                match tokio::time::timeout(LONGEST_CASE, play(&stage, &mut played, strangers)).await {
                    Ok(Ok(())) => {}
                    Ok(Err(trouble)) => played.problems.push(trouble),
                    Err(_) => played.problems.push(format!("it is not over after {LONGEST_CASE:?}")),
                }
                played
            }
        })
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;
    report(&results);
    assert!(!results.is_empty(), "no case was played");
    assert!(results.iter().all(|played| played.problems.is_empty()), "cases failed");
    let missed = strangers.lock().unwrap().missed();
    assert!(!wanted.is_empty() || missed.is_empty(), "no case shows these models what they do not know: {missed:#?}");
}

/// What came of a case.
struct Played {
    id: String,
    /// The calls, and how long each took.
    steps: Vec<(String, Duration)>,
    problems: Vec<String>,
}

impl Played {
    fn took(&self) -> Duration {
        self.steps.iter().map(|(_, took)| *took).sum()
    }
}

/// Plays a case step by step with one client.
async fn play(stage: &Stage, played: &mut Played, strangers: &Mutex<Strangers>) -> Result<(), String> {
    let mut step = stage.begin(&played.id).await?;
    let run = step["run"].clone();
    let settings = step["client"].clone();
    let mut client = calling::client(&settings)?;
    loop {
        if step["fresh"] == true {
            client = calling::client(&settings)?;
        }
        let started = Instant::now();
        let mut report = match &client {
            Err(refused) => json!({"raised": converting::error(refused)}),
            Ok(_) if step["shape"] == "construct" => json!({"returned": null}),
            Ok(client) => calling::call(client, &step).await?,
        };
        played.steps.push((step["call"].as_str().unwrap_or_default().to_owned(), started.elapsed()));
        strangers.lock().unwrap().see(step["call"].as_str().unwrap_or_default(), &report);
        report["run"] = run.clone();
        let verdict = stage.end(&played.id, &report).await?;
        played.problems.extend(verdict.problems);
        match verdict.next {
            Some(next) => step = next,
            None => return Ok(()),
        }
    }
}

#[expect(clippy::print_stdout, reason = "the tables are what a person reads")]
fn report(results: &[Played]) {
    let mut files: BTreeMap<&str, (usize, usize, Duration)> = BTreeMap::new();
    for played in results {
        let entry = files.entry(played.id.split('/').next().unwrap_or_default()).or_default();
        entry.0 += 1;
        entry.1 += usize::from(!played.problems.is_empty());
        entry.2 = entry.2.max(played.took());
    }
    println!("{:<12} {:>6} {:>7} {:>9}", "file", "cases", "failed", "slowest");
    for (file, (cases, failed, slowest)) in files {
        println!("{file:<12} {cases:>6} {failed:>7} {:>7}ms", slowest.as_millis());
    }
    for played in results.iter().filter(|played| played.steps.len() > 1) {
        println!("\n{}: {} steps in {} ms", played.id, played.steps.len(), played.took().as_millis());
        played.steps.iter().for_each(|(call, took)| println!("  {call:<24} {:>7.1} ms", took.as_secs_f64() * 1000.0));
    }
    for played in results.iter().filter(|played| !played.problems.is_empty()) {
        println!("\n{}", played.id);
        played.problems.iter().for_each(|problem| println!("  {problem}"));
    }
}
