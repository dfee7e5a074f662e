use bithuman_rest_macros::{model, open_enum, params};

use super::Verdict;
use crate::describe::Timestamp;

/// What became of billed work whose answer never came.
#[open_enum]
pub enum ResolutionOutcome {
    /// The service did it.
    Created = "created",
    /// The service did not do it, and nothing was charged.
    NotCreated = "not_created",
    /// No one can tell yet.
    StillUnknown = "still_unknown",
}

/// What became of billed work.
#[model]
pub struct Resolution {
    /// What became of it.
    pub outcome: ResolutionOutcome,
    /// The key that it was sent with.
    pub idempotency_key: String,
    /// The id of its operation, such as `generate_agent`.
    pub operation: String,
    /// The code of the agent that came of it or that it is about, where that is known.
    pub agent_id: Option<String>,
    /// The id of the video that came of it, where that is known. The service lists no videos: repeating with the key tells it.
    pub job_id: Option<String>,
    /// Agents that may have come of it, where that is not certain.
    pub candidates: Vec<String>,
    /// Whether the same call can be made again without doing the work twice: under the same intent, or with `idempotency_key`.
    pub safe_to_retry: bool,
}

/// Where billed work stands, as the journal knows it.
#[open_enum]
pub enum EntryState {
    /// Begun, and its end is not known: it is being sent, or the answer never came.
    Open = "open",
    /// The service took it up. Asking for it again under its intent gives the same answer, without a request.
    Done = "done",
    /// The service refused it. Asking for it again begins it anew.
    Refused = "refused",
}

/// Which billed work to list.
#[params]
pub struct ListEntries {
    /// Only the work of this name: one entry, or none.
    #[limit(min_chars = 1)]
    pub intent: Option<String>,
    /// Only work that stands so.
    pub state: Option<EntryState>,
}

/// Billed work, as the journal has it.
#[model]
pub struct JournalEntry {
    /// The key that it was sent with.
    pub idempotency_key: String,
    /// The id of its operation, such as `generate_agent`.
    pub operation: String,
    /// The caller's name for it.
    pub intent: Option<String>,
    /// Where it stands.
    pub state: EntryState,
    /// Whether credits were taken for it. What fails later gives them back, which the journal is not told.
    pub billed: Verdict,
    /// The code of the agent that came of it or that it is about, where that is known.
    pub agent_id: Option<String>,
    /// The id of the video that came of it, where that is known.
    pub job_id: Option<String>,
    /// Whether it is being sent at this moment.
    pub sending: bool,
    /// When the key was made. The service keeps it for 24 hours.
    pub created_at: Timestamp,
    /// When it was last begun to be sent.
    pub sent_at: Timestamp,
}
