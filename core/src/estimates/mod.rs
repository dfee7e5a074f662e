//! What work will cost and take, told before any of it is begun. Prices are the service's, times the documentation's; what neither tells
//! stays unknown.

mod line;
mod price;
mod range;
mod room;
mod sum;
mod time;

use crate::errors::Error;
use crate::models::{Estimate, PlannedWork};
use crate::{Client, Result};

use line::Line;

/// Reads prices and balance and applies them to the work.
pub(crate) async fn estimate(client: &Client, work: Vec<PlannedWork>) -> Result<Estimate> {
    if work.is_empty() {
        return Err(Error::invalid("work", "it is empty", "name what may be begun"));
    }
    work.iter().enumerate().try_for_each(|(index, work)| line::check(&format!("work[{index}]."), work))?;
    let pricing = client.account().pricing().await?;
    let account = client.account().me().await?;
    let lines: Vec<Line> = work.into_iter().map(|work| Line::new(work, &pricing)).collect();
    let room = room::of(client, &lines, &account).await?;
    Ok(sum::up(lines, room, account))
}
