//! Billed calls through a network that breaks them.

use std::collections::HashSet;

use futures_util::future::join_all;
use futures_util::{StreamExt, TryStreamExt, stream};
use serde_json::{Value, json};

use super::till::{Charges, Till, Work};
use super::{Failure, Figure};

/// How many calls an account makes, all at once.
const CALLS: usize = 20;

/// How many accounts are at it at once.
const ACCOUNTS: usize = 40;

/// What happens to the requests of an account, whichever of them it meets.
fn faults(turn: usize) -> Value {
    const STALLS: [&str; 2] = ["stall_headers", "stall_body"];
    const QUICK: [&str; 7] = ["drop_before", "drop_after", "reset", "html_502", "truncate", "drop_after", "status"];
    let stalls = STALLS.iter().map(|kind| json!({"kind": kind, "match": {"method": "POST"}}));
    let quick = (0..CALLS - STALLS.len()).map(|number| {
        let fault = json!({"kind": QUICK[(number + turn) % QUICK.len()], "match": {"method": "POST"}});
        match &fault["kind"] {
            Value::String(kind) if kind == "truncate" => json!({"kind": "truncate", "bytes": number, "match": {"method": "POST"}}),
            Value::String(kind) if kind == "status" => json!({"kind": "status", "status": 500, "match": {"method": "POST"}}),
            _ => fault,
        }
    });
    quick.chain(stalls).collect()
}

/// What came of one account's calls.
struct Tally {
    answered: usize,
    /// Charges too many or too few.
    wrong: usize,
    charged: usize,
}

pub(super) async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let accounts = (10_000 / CALLS / scale as usize).max(1);
    let till = Till::open().await?;
    let tallies: Vec<Tally> = stream::iter(0..accounts).map(|turn| account(&till, turn)).buffer_unordered(ACCOUNTS).try_collect().await?;
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let calls = accounts * CALLS;
    Ok(vec![
        Figure::exactly("billed calls that gave an answer of their own", sum(|tally| tally.answered), calls, "calls"),
        Figure::exactly("charges in the service's ledger", sum(|tally| tally.charged), calls, "charges"),
        Figure::exactly("calls charged twice or not at all", sum(|tally| tally.wrong), 0, "calls"),
    ])
}

async fn account(till: &Till, turn: usize) -> Result<Tally, Failure> {
    let (secret, client) = till.account(json!("stepped")).await?;
    till.seed(&secret).await?;
    till.order(&secret, "faults", &faults(turn)).await?;
    let numbers = turn * CALLS..(turn + 1) * CALLS;
    let calls = join_all(numbers.clone().map(|number| Work::of(number).go(&client, number)));
    let jumps = async {
        for _ in 0..2 {
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            till.order(&secret, "advance", &json!({"seconds": 3600})).await?;
        }
        Ok::<_, Failure>(())
    };
    let (results, jumped) = tokio::join!(calls, jumps);
    jumped?;
    let mut wanted = Charges::default();
    let mut answers = HashSet::new();
    let mut answered = 0;
    for (number, result) in numbers.zip(results) {
        let work = Work::of(number);
        wanted.add(work);
        answered += usize::from(result.is_ok_and(|answer| answers.insert((own_number(work, number), answer))));
    }
    let charges = till.charges(&secret).await?;
    Ok(Tally { answered, wrong: charges.off_by(wanted), charged: charges.all() })
}

/// Gestures answer with the agent that they are for; the others with something new each.
fn own_number(work: Work, number: usize) -> Option<usize> {
    (work == Work::Dynamics).then_some(number)
}
