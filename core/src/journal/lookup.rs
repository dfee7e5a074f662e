//! What became of a piece of work, found out by asking and never by repeating.

use chrono::TimeDelta;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;

use crate::describe::Timestamp;
use crate::models::{AgentStatus, GestureStatus, ListAgents, ListUsage};
use crate::{Client, Result};

use super::{Entry, State};

/// How long after it was begun a call may still have reached the service: attempts and the pauses between them.
const CALL: TimeDelta = TimeDelta::minutes(5);

/// How far two clocks are apart that are set well.
const NEAR: TimeDelta = TimeDelta::minutes(2);

/// How far they may be apart at all: an hour, and what it takes to notice.
const FAR: TimeDelta = TimeDelta::minutes(75);

/// The most agents or records that are looked at.
const MOST: usize = 2_000;

/// What became of a piece of work.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Finding {
    /// It was done. Which agent came of it is known where only one can have.
    Created { agent: Option<String> },
    /// It was not.
    NotCreated,
    /// No one can tell yet; it may be one of these agents.
    Unknown { candidates: Vec<String> },
}

const UNKNOWN: Finding = Finding::Unknown { candidates: Vec::new() };

/// Looks at what there is now. `others` are the account's other entries: what came of them is not taken for this one's.
pub(crate) fn look_up<'a>(client: &'a Client, entry: &'a Entry, others: &'a [Entry]) -> BoxFuture<'a, Result<Finding>> {
    Box::pin(async move {
        match (entry.operation.as_str(), &entry.agent) {
            ("generate_agent", None) => new_agent(client, entry, others).await,
            ("generate_agent", Some(agent)) => {
                let busy = || async {
                    let agent = client.agents().get(agent).await?;
                    let ended = matches!(agent.status, AgentStatus::Ready | AgentStatus::Failed);
                    Ok(!ended || agent.updated_at.is_some_and(|at| at > begin(entry, FAR)))
                };
                charges(client, entry, others, "generation", busy).await
            }
            ("generate_dynamics", Some(agent)) => {
                let busy = || async {
                    let status = client.dynamics().get(agent).await?.status;
                    Ok(matches!(status, GestureStatus::Generating | GestureStatus::Processing))
                };
                charges(client, entry, others, "dynamics", busy).await
            }
            ("generate_video", Some(_)) => charges(client, entry, others, "talking_video", || async { Ok(false) }).await,
            _ => Ok(UNKNOWN),
        }
    })
}

fn begin(entry: &Entry, margin: TimeDelta) -> Timestamp {
    entry.created_at - margin
}

/// Whether something happened while `entry` was being sent, by clocks that are `margin` apart.
fn within(entry: &Entry, at: Timestamp, margin: TimeDelta) -> bool {
    begin(entry, margin) <= at && at <= entry.sent_at + CALL + margin
}

/// Whether what came of `other` may be what came of `entry`.
fn rivals(entry: &Entry, other: &Entry) -> bool {
    let same = other.operation == entry.operation && other.agent == entry.agent && other.key != entry.key;
    let unsettled = other.state == State::Open && (other.waiting || other.doubtful);
    same && unsettled && other.created_at <= entry.sent_at + CALL + FAR && begin(entry, FAR) <= other.sent_at + CALL
}

async fn new_agent(client: &Client, entry: &Entry, others: &[Entry]) -> Result<Finding> {
    let claimed: Vec<String> = others.iter().filter(|other| other.key != entry.key).filter_map(Entry::agent_made).collect();
    let mut list = client.agents().list(ListAgents { page_size: Some(100), ..ListAgents::default() }).take(MOST);
    let mut made = Vec::new();
    while let Some(agent) = list.next().await {
        let agent = agent?;
        let Some(at) = agent.created_at else { continue };
        if at < begin(entry, FAR) {
            break;
        }
        if within(entry, at, FAR) && !claimed.contains(&agent.code) {
            made.push((agent.code, within(entry, at, NEAR)));
        }
    }
    let candidates: Vec<String> = made.iter().map(|(code, _)| code.clone()).collect();
    let near: Vec<&String> = made.iter().filter(|(_, near)| *near).map(|(code, _)| code).collect();
    let wanted = 1 + others.iter().filter(|other| rivals(entry, other)).count();
    if candidates.is_empty() {
        // Charged, but not in the list: the list may be behind.
        let charged = charged(client, entry, "generation").await?;
        let ours = charged.iter().any(|(_, agent)| agent.as_ref().is_none_or(|agent| !claimed.contains(agent)));
        return Ok(if ours { UNKNOWN } else { Finding::NotCreated });
    }
    Ok(match near.as_slice() {
        [only] if wanted == 1 => Finding::Created { agent: Some((*only).clone()) },
        all if all.len() == wanted && candidates.len() == wanted => Finding::Created { agent: None },
        _ => Finding::Unknown { candidates },
    })
}

/// The charges of a kind while an entry was being sent: when, and for which agent.
async fn charged(client: &Client, entry: &Entry, kind: &str) -> Result<Vec<(Timestamp, Option<String>)>> {
    let asked = ListUsage {
        page_size: Some(200),
        start: Some(begin(entry, FAR)),
        end: Some(entry.sent_at + CALL + FAR),
        agent_code: entry.agent.clone(),
        ..ListUsage::default()
    };
    let mut records = client.account().usage(asked).take(MOST);
    let mut charges = Vec::new();
    while let Some(record) = records.next().await {
        let record = record?;
        if record.pricing_code.starts_with("usage_") && record.pricing_code.contains(kind) {
            charges.push((record.created_at, record.agent_code));
        }
    }
    Ok(charges)
}

/// Compares the charges for an agent with the work of that kind that is known to be done. `busy` tells whether the agent looks as if
/// it had been done although no charge shows it.
async fn charges<F: Future<Output = Result<bool>>>(
    client: &Client,
    entry: &Entry,
    others: &[Entry],
    kind: &str,
    busy: impl FnOnce() -> F,
) -> Result<Finding> {
    let records = charged(client, entry, kind).await?;
    let near = records.iter().filter(|(at, _)| within(entry, *at, NEAR)).count();
    let done = |margin: TimeDelta| {
        let same = |other: &&Entry| other.operation == entry.operation && other.agent == entry.agent && other.key != entry.key;
        others.iter().filter(same).filter(|other| other.state == State::Done && within(entry, other.sent_at, margin)).count()
    };
    let wanted = 1 + others.iter().filter(|other| rivals(entry, other)).count();
    let agent = entry.agent.clone();
    Ok(if records.len() <= done(FAR - TimeDelta::minutes(10)) {
        if busy().await? { UNKNOWN } else { Finding::NotCreated }
    } else if near == done(NEAR + NEAR) + wanted {
        Finding::Created { agent }
    } else {
        UNKNOWN
    })
}
