//! An entry for tests.

use chrono::Utc;

use super::{Entry, State, owner};

pub(super) fn entry(key: &str) -> Entry {
    Entry {
        account: "account".to_owned(),
        operation: "generate_agent".to_owned(),
        key: key.to_owned(),
        fingerprint: "print".to_owned(),
        intent: None,
        agent: None,
        state: State::Open,
        waiting: false,
        doubtful: true,
        created_at: Utc::now(),
        sent_at: Utc::now(),
        owner: owner::this(),
        answer: None,
    }
}
