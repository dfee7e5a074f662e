//! One piece of billed work, as the journal knows it.

use crate::describe::Timestamp;

/// Where a piece of work stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Written down before it was sent, and not known to have ended.
    Open,
    /// The service did it; its answer is kept.
    Done,
    /// The service refused it, so that nothing was done and nothing was charged.
    Refused,
}

/// One piece of work. Of what was asked for it holds a hash, never the words or pictures themselves.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    /// Whose it is: a hash, from which no secret can be had.
    pub(crate) account: String,
    /// The id of the operation.
    pub(crate) operation: String,
    /// The idempotency key.
    pub(crate) key: String,
    /// A hash of what was asked for.
    pub(crate) fingerprint: String,
    /// The caller's name for it.
    pub(crate) intent: Option<String>,
    /// The code of the agent that it is about, where it names one.
    pub(crate) agent: Option<String>,
    pub(crate) state: State,
    /// Whether its writer is waiting for an answer.
    pub(crate) waiting: bool,
    /// Whether an attempt may have reached the service without an answer.
    pub(crate) doubtful: bool,
    /// When the key was made.
    pub(crate) created_at: Timestamp,
    /// When it was last begun to be sent.
    pub(crate) sent_at: Timestamp,
    /// The process that sends it.
    pub(crate) owner: String,
    /// The body of the service's answer.
    pub(crate) answer: Option<Vec<u8>>,
}

impl Entry {
    /// The answer as JSON.
    fn answered(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(self.answer.as_deref()?).ok()
    }

    /// A text of the answer.
    fn answered_text(&self, name: &str) -> Option<String> {
        Some(self.answered()?.get(name)?.as_str()?.to_owned())
    }

    /// The agent that the answer names.
    pub(crate) fn agent_made(&self) -> Option<String> {
        self.answered_text("agent_id")
    }

    /// The video that the answer names.
    pub(crate) fn video_made(&self) -> Option<String> {
        self.answered_text("job_id")
    }

    /// Whether `body` is an answer that a caller can work with.
    pub(crate) fn takes(body: &[u8]) -> bool {
        const LARGEST: usize = 256 * 1024;
        let named = |value: &serde_json::Value| ["agent_id", "job_id"].iter().any(|name| value.get(name).is_some_and(|id| id.is_string()));
        body.len() <= LARGEST && serde_json::from_slice(body).is_ok_and(|value: serde_json::Value| named(&value))
    }
}
