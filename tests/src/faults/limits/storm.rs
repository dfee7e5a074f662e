//! The service answers everything with 503, while fifty calls a second come.

use std::time::Duration;

use serde_json::json;

use super::account::{Account, read};
use crate::faults::{Failure, Figure};

const CALLS: usize = 500;

pub(super) async fn run(url: &str) -> Result<Vec<Figure>, Failure> {
    let account = Account::open(url, 10_000, 1_000.0).await?;
    account.order("faults", &json!({"kind": "status", "status": 503, "code": "SERVICE_UNAVAILABLE", "times": 1_000_000})).await?;
    let client = account.builder().max_retries(5).build()?;
    let mut calls = tokio::task::JoinSet::new();
    let mut ticks = tokio::time::interval(Duration::from_millis(20));
    for _ in 0..CALLS {
        ticks.tick().await;
        let client = client.clone();
        calls.spawn(async move { read(&client).await.is_err() });
    }
    let failed = calls.join_all().await.into_iter().filter(|failed| *failed).count();
    let (requests, _) = account.seen().await?;
    Ok(vec![
        Figure::exactly("500 calls in an outage: fail", failed, CALLS, "of 500"),
        Figure::at_most("500 calls in an outage: requests", requests, CALLS + CALLS / 10 + 10, "requests"),
    ])
}
