//! Fifty callers on a bucket of ten that gets one token a second.

use std::time::Instant;

use super::account::{Account, crowd, read};
use crate::faults::{Failure, Figure};

const CALLERS: usize = 50;
const CAPACITY: u32 = 10;

pub(super) async fn run(url: &str, scale: u32) -> Result<Vec<Figure>, Failure> {
    let account = Account::open(url, CAPACITY, f64::from(scale)).await?;
    let client = account.builder().build()?;
    read(&client).await?;
    account.order("buckets", &serde_json::json!({})).await?;
    account.forget().await?;
    let begun = Instant::now();
    let succeeded = crowd(&client, CALLERS).await;
    let took = begun.elapsed().as_secs_f64();
    let (requests, _) = account.seen().await?;
    let longest = 40.0 / f64::from(scale) + 1.0;
    Ok(vec![
        Figure::exactly("50 callers, 10 tokens and 1 a second: succeed", succeeded, CALLERS, "of 50"),
        Figure::at_most("50 callers, 10 tokens and 1 a second: requests", requests, 52, "requests"),
        Figure::at_most("50 callers, 10 tokens and 1 a second: time", (took * 10.0).round() / 10.0, longest, "s"),
    ])
}
