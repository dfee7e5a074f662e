//! One refusal by an empty bucket, and a hundred callers that come while it holds.

use super::account::{Account, crowd, read};
use crate::faults::{Failure, Figure};

const CALLERS: usize = 100;
const CAPACITY: u32 = 20;

pub(super) async fn run(url: &str) -> Result<Vec<Figure>, Failure> {
    let account = Account::open(url, CAPACITY, 5.0).await?;
    let stranger = account.stranger()?;
    while read(&stranger).await.is_ok() {}
    account.forget().await?;
    let client = account.builder().build()?;
    let first = tokio::spawn({
        let client = client.clone();
        async move { read(&client).await }
    });
    while client.limits().get()?.read.paused.is_none() {
        tokio::task::yield_now().await;
    }
    let succeeded = crowd(&client, CALLERS).await;
    first.await??;
    let (_, refused) = account.seen().await?;
    Ok(vec![
        Figure::exactly("100 callers after a 429: succeed", succeeded, CALLERS, "of 100"),
        Figure::at_most("100 callers after a 429: further refusals", refused.saturating_sub(1), 1, "answers with 429"),
    ])
}
