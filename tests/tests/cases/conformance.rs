//! What core sends and what the emulator answers, held against the contract.

use std::collections::BTreeMap;
use std::time::Duration;

use bithuman_rest_tests::cases::{Case, all};
use bithuman_rest_tests::contract::CONTRACT;
use bithuman_rest_tests::stage::Stage;
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

use super::schemas::Schemas;
use super::wire::{Exchange, Wire};
use super::{AT_ONCE, calling};

/// A case whose verdict does not matter here may hang.
const PATIENCE: Duration = Duration::from_secs(90);

/// What is not as the contract says on purpose: the case, the operation and the reason.
const ON_PURPOSE: [(&str, &str, &str); 7] = [
    ("models/link-of-a-model-without-file", "download_agent_model", "the service itself is to refuse the model"),
    ("webhooks/create-on-this-machine", "create_webhook", "plain http is for receivers beside an emulator"),
    ("journey/of-a-new-user", "create_webhook", "plain http is for receivers beside an emulator"),
    ("status/health", "get_health", "the body is there and not described"),
    ("self_hosting/validate-a-revoked-key", "validate_self_hosted_key", "no word is documented for it, and words are open"),
    ("self_hosting/validate-key-when-it-cannot-be-checked", "validate_self_hosted_key", "no word is documented for it, and words are open"),
    ("self_hosting/report-usage-when-it-cannot-be-recorded", "report_meter_beat", "no word is documented for it, and words are open"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_on_the_wire_is_as_the_contract_says() {
    let stage = Stage::start(None).await.unwrap();
    let cases: Vec<(String, Case)> = all().unwrap().into_iter().filter(|(_, case)| is_plain(case)).collect();
    let seen: Vec<(&str, bool, Vec<Exchange>)> = stream::iter(&cases)
        .map(|(id, case)| async { (id.as_str(), has_replies(case), watched(&stage, id).await.unwrap()) })
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;
    let mut schemas = Schemas::default();
    let mut counts: BTreeMap<&str, (usize, usize)> = CONTRACT.operations().map(|operation| (operation.id(), (0, 0))).collect();
    let mut problems = Vec::new();
    let exchanges = seen.iter().flat_map(|(id, has_replies, seen)| seen.iter().map(move |exchange| (*id, *has_replies, exchange)));
    for (id, has_replies, exchange) in exchanges {
        let line = format!("{id}: {} {}", exchange.method, exchange.path);
        let Some(operation) = CONTRACT.serving(&exchange.method, &exchange.path) else {
            problems.push(format!("{line} is not in the contract"));
            continue;
        };
        let count = counts.entry(operation.id()).or_default();
        count.0 += 1;
        let mut wrong: Vec<String> =
            schemas.request(&operation, exchange).into_iter().map(|problem| format!("{line}: {problem}")).collect();
        // Canned answers carry no request id; some of the emulator's own do not either.
        if exchange.has_request_id || !has_replies {
            count.1 += 1;
            let said = |problem| format!("{line} answered {}: {problem}", exchange.status);
            wrong.extend(schemas.answer(&operation, exchange).into_iter().map(said));
        }
        match ON_PURPOSE.iter().any(|(case, excused, _)| *case == id && *excused == operation.id()) {
            true if wrong.is_empty() => problems.push(format!("{line} is as the contract says and need not be excused")),
            true => {}
            false => problems.extend(wrong),
        }
    }
    report(&counts);
    let silent: Vec<_> = counts.iter().filter(|(_, (requests, answers))| *requests == 0 || *answers == 0).map(|(id, _)| id).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(silent.is_empty(), "nothing was seen of {silent:?}");
}

/// Whether a case talks to the emulator itself, over a wire that works.
fn is_plain(case: &Case) -> bool {
    let own_address = ["base_url", "proxy"].iter().any(|name| case.client.contains_key(*name));
    let troubled = !case.given.faults.is_empty() || case.steps.iter().any(|step| !step.given.faults.is_empty());
    let impersonated = replies(case).any(|reply| reply["headers"].get("x-request-id").is_some());
    let local = case.steps.iter().any(|step| step.call == "construct");
    !(own_address || troubled || impersonated || local)
}

fn replies(case: &Case) -> impl Iterator<Item = &Value> {
    case.steps.iter().flat_map(|step| &step.given.replies).chain(&case.given.replies)
}

fn has_replies(case: &Case) -> bool {
    replies(case).next().is_some()
}

/// Plays a case through a wire of its own; what the judge says is the other test's business.
async fn watched(stage: &Stage, id: &str) -> Result<Vec<Exchange>, String> {
    let mut step = stage.begin(id).await?;
    let run = step["run"].clone();
    let wire = Wire::to(step["client"]["base_url"].as_str().unwrap_or_default()).await.map_err(|error| error.to_string())?;
    step["client"]["base_url"] = json!(wire.url);
    let played = tokio::time::timeout(PATIENCE, async {
        let Ok(client) = calling::client(&step["client"])? else { return Ok::<(), String>(()) };
        let mut next = Some(step.clone());
        while let Some(step) = next {
            let mut report: Value = calling::call(&client, &step).await?;
            report["run"] = run.clone();
            next = stage.end(id, &report).await?.next;
        }
        Ok(())
    });
    played.await.map_err(|_| format!("{id} is not over after {PATIENCE:?}"))??;
    Ok(wire.seen())
}

#[expect(clippy::print_stdout, reason = "the table is what a person reads")]
fn report(counts: &BTreeMap<&str, (usize, usize)>) {
    println!("{:<36} {:>8} {:>8}", "operation", "requests", "answers");
    counts.iter().for_each(|(id, (requests, answers))| println!("{id:<36} {requests:>8} {answers:>8}"));
    let seen = counts.values().filter(|(requests, answers)| *requests > 0 && *answers > 0).count();
    println!("{seen} of {} operations", counts.len());
}
