//! Finding out what became of an entry, and writing it down.

use futures_util::future::BoxFuture;
use serde_json::json;

use crate::{Client, Result};

use super::{Entry, Finding, Outlives, State, Which, look_up};

/// Asks the service what became of an entry. What is found is written down.
pub(crate) fn resolve(client: &Client, entry: Entry) -> BoxFuture<'_, Result<(Entry, Finding)>> {
    Box::pin(async move {
        let journal = &client.core.journal;
        let others = journal.entries(&entry.account, Which::All).await?;
        let finding = look_up(client, &entry, &others).await?;
        let answer = match &finding {
            Finding::Created { agent: Some(agent) } if entry.operation != "generate_video" => {
                Some(json!({"agent_id": agent, "status": "processing"}))
            }
            _ => None,
        };
        let found = Entry {
            state: if answer.is_some() { State::Done } else { entry.state },
            answer: answer.map(|answer| answer.to_string().into_bytes()),
            waiting: false,
            doubtful: finding != Finding::NotCreated,
            ..entry.clone()
        };
        journal.update(found.clone(), Outlives::Process).await?;
        Ok((found, finding))
    })
}
