//! Billed calls that break and are not repeated.

use bithuman_rest::models::ResolutionOutcome;
use bithuman_rest::{ErrorClass, RequestOptions};
use futures_util::{StreamExt, TryStreamExt, stream};
use serde_json::{Value, json};

use super::till::{Till, Work};
use super::{Failure, Figure};

/// How many calls are made at once.
const AT_ONCE: usize = 64;

/// Where an answer may be lost: before the work, after it, and at every byte of the answer. Every fifth stalls.
fn fault(number: usize) -> Value {
    match number % 10 {
        0 | 5 => json!({"kind": "drop_before"}),
        1 => json!({"kind": "reset"}),
        2 | 6 | 8 => json!({"kind": "truncate", "bytes": number % 50}),
        3 => json!({"kind": "stall_headers"}),
        4 => json!({"kind": "stall_body", "bytes": number % 50}),
        _ => json!({"kind": "drop_after"}),
    }
}

/// What came of one call.
#[derive(Default)]
struct Tally {
    told_as_unknown: bool,
    resolved: bool,
    billed_unknown: bool,
}

pub(super) async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let calls = (1_000 / scale as usize).max(10);
    let till = Till::open().await?;
    let tallies: Vec<Tally> = stream::iter(0..calls).map(|number| call(&till, number)).buffer_unordered(AT_ONCE).try_collect().await?;
    let count = |of: fn(&Tally) -> bool| tallies.iter().filter(|tally| of(tally)).count();
    Ok(vec![
        Figure::exactly("lost answers told as OutcomeUnknownError", count(|tally| tally.told_as_unknown), calls, "calls"),
        Figure::exactly("of these billed `unknown` and safe to retry", count(|tally| tally.billed_unknown), calls, "calls"),
        Figure::exactly("resolved to what the ledger says", count(|tally| tally.resolved), calls, "calls"),
    ])
}

async fn call(till: &Till, number: usize) -> Result<Tally, Failure> {
    let (secret, client) = till.account(json!("real")).await?;
    let work = Work::of(number);
    if work != Work::Agent {
        till.seed(&secret).await?;
    }
    till.order(&secret, "faults", &fault(number)).await?;
    let alone = client.with_options(RequestOptions { max_retries: Some(0), ..RequestOptions::default() });
    let Err(error) = work.go(&alone, number).await else { return Ok(Tally::default()) };
    let key = error.idempotency_key.clone().ok_or("an error without a key")?;
    let charged = till.charges(&secret).await?.all();
    let resolution = client.jobs().resolve(key).await?;
    let wanted = if charged == 1 { ResolutionOutcome::Created } else { ResolutionOutcome::NotCreated };
    Ok(Tally {
        told_as_unknown: error.class() == ErrorClass::OutcomeUnknownError,
        billed_unknown: error.billed.as_str() == "unknown" && error.safe_to_retry,
        resolved: resolution.outcome == wanted && charged <= 1,
    })
}
