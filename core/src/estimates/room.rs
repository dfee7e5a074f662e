//! How many agents the plan still has room for.

use futures_util::TryStreamExt;
use futures_util::future;

use crate::limits::Plan;
use crate::models::{AccountInfo, AgentStatus, ListAgents, Verdict, WorkKind};
use crate::{Client, Result};

use super::line::{Line, times};

pub(super) struct Room {
    pub(super) allowed: Verdict,
    pub(super) left: Option<i64>,
}

/// Counts the agents where new ones are planned and the plan is known to limit them.
pub(super) async fn of(client: &Client, lines: &[Line], account: &AccountInfo) -> Result<Room> {
    let wanted: i64 = lines.iter().filter(|line| line.work.kind == WorkKind::Agent).map(|line| times(&line.work)).sum();
    if wanted == 0 {
        return Ok(Room { allowed: Verdict::Yes, left: None });
    }
    let most = match account.plan.parse::<Plan>() {
        Ok(Plan::Enterprise) => return Ok(Room { allowed: Verdict::Yes, left: None }),
        Ok(plan) => plan.agents(),
        Err(_) => None,
    };
    let Some(most) = most else { return Ok(Room { allowed: Verdict::Undecided, left: None }) };
    let all = client.agents().list(ListAgents::default());
    let there = all.try_filter(|agent| future::ready(agent.status != AgentStatus::Deleted));
    let there = there.try_fold(0, |count, _| future::ready(Ok(count + 1))).await?;
    let left = (most - there).max(0);
    Ok(Room { allowed: if wanted <= left { Verdict::Yes } else { Verdict::No }, left: Some(left) })
}
