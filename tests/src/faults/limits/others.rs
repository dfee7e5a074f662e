//! A stranger takes 30 % of what flows into the bucket, while eight callers want more than the rest.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use super::account::{Account, read};
use super::processes::percent;
use crate::faults::{Failure, Figure};

const PER_SECOND: f64 = 5.0;
const BEFORE: Duration = Duration::from_secs(30);
const MEASURED: Duration = Duration::from_secs(15);

pub(super) async fn run(url: &str) -> Result<Vec<Figure>, Failure> {
    let account = Account::open(url, 20, PER_SECOND).await?;
    let stranger = account.stranger()?;
    let (answers, refusals) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counters = (answers.clone(), refusals.clone());
    let client = account.builder().max_retries(5).build()?.with_observer(move |answer| {
        counters.0.fetch_add(1, SeqCst);
        counters.1.fetch_add(usize::from(answer.status == 429), SeqCst);
    });
    let mut tasks = tokio::task::JoinSet::new();
    tasks.spawn(async move {
        let mut ticks = tokio::time::interval(Duration::from_secs_f64(1.0 / (0.3 * PER_SECOND)));
        loop {
            ticks.tick().await;
            let _ = read(&stranger).await;
        }
    });
    for _ in 0..8 {
        let client = client.clone();
        tasks.spawn(async move {
            loop {
                let _ = read(&client).await;
            }
        });
    }
    tokio::time::sleep(BEFORE).await;
    let (answered, refused) = (answers.load(SeqCst), refusals.load(SeqCst));
    tokio::time::sleep(MEASURED).await;
    let (answered, refused) = (answers.load(SeqCst) - answered, refusals.load(SeqCst) - refused);
    tasks.shutdown().await;
    let used = answered as f64 / (0.7 * PER_SECOND * MEASURED.as_secs_f64());
    let enough = used >= 0.8;
    Ok(vec![
        Figure::at_most("a stranger takes 30 %: refused with 429 after 30 s", percent(refused, answered), 5.0, "%"),
        Figure {
            what: "a stranger takes 30 %: of the rest is used",
            goal: "at least 80 %".to_owned(),
            measured: format!("{:.0} %", used * 100.0),
            met: enough,
        },
    ])
}
