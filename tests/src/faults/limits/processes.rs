//! Four processes with 25 callers each, which know of each other by a small file only.

use std::process::Stdio;

use tokio::process::Command;

use super::account::{Account, read};
use super::crowd::ORDERS;
use crate::faults::{Failure, Figure};

const PROCESSES: usize = 4;
const CALLERS: usize = 25;

pub(super) async fn run(url: &str) -> Result<Vec<Figure>, Failure> {
    let folder = std::env::temp_dir().join(format!("bithuman-faults-limits-{}", std::process::id()));
    let account = Account::open(url, 20, 4.0).await?;
    // The first call of all: from then on the bucket's size is known to all processes.
    read(&account.builder().limits_folder(&folder).build()?).await?;
    account.forget().await?;
    let orders = format!("{url}\n{}\n{}\n{CALLERS}", account.secret, folder.display());
    let mut running = Vec::new();
    for _ in 0..PROCESSES {
        let program = std::env::current_exe()?;
        running.push(Command::new(program).env(ORDERS, &orders).stdin(Stdio::null()).kill_on_drop(true).spawn()?);
    }
    let mut succeeded = 0;
    for process in &mut running {
        succeeded += usize::from(process.wait().await?.success());
    }
    let (requests, refused) = account.seen().await?;
    std::fs::remove_dir_all(&folder)?;
    Ok(vec![
        Figure::exactly("4 processes with 25 callers: all calls succeed in", succeeded, PROCESSES, "processes"),
        Figure::at_most("4 processes with 25 callers: refused with 429", percent(refused, requests), 2.0, "%"),
    ])
}

pub(super) fn percent(part: usize, whole: usize) -> f64 {
    (part as f64 * 1000.0 / whole.max(1) as f64).round() / 10.0
}
