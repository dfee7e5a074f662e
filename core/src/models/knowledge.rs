use bithuman_rest_macros::{model, open_enum, params};

use crate::describe::Timestamp;
use crate::source::Source;

/// How often a page is read again.
#[open_enum]
pub enum SyncFrequency {
    /// Not again.
    Never = "never",
    /// Every day.
    Daily = "daily",
    /// Every week.
    Weekly = "weekly",
    /// Every month.
    Monthly = "monthly",
}

/// The source to take in: give exactly one of `file` and `url`.
#[params]
pub struct IngestKnowledge {
    /// The file itself, at most 100 MB: a path, bytes or a stream. It is read while it is sent, never held whole.
    #[local]
    pub file: Option<Source>,
    /// A public address of a page or file.
    #[limit(url)]
    pub url: Option<String>,
    /// What to call it. The name of the file or of the host when absent; needed where `file` has no name.
    #[limit(min_chars = 1)]
    pub name: Option<String>,
    /// How often to read the address again. Not with `file`.
    #[default_text("never")]
    pub sync_freq: Option<SyncFrequency>,
}

/// A source that was taken in.
#[model]
pub struct KnowledgeSource {
    /// The source's id, which `knowledge.create` takes.
    pub id: String,
    /// The organization's id.
    pub org_id: Option<String>,
    /// What it is called.
    pub file_name: Option<String>,
    /// The extension of its name.
    pub ext: Option<String>,
    /// Its size in bytes; absent for an address.
    pub size_bytes: Option<i64>,
    /// Where it stands: `uploaded` at first. It is read in the background; what comes later is not described.
    pub status: String,
    /// Where it comes from, such as `upload`.
    pub source_kind: Option<String>,
    /// When it was taken in.
    pub created_at: Option<Timestamp>,
}

/// The knowledge base to create.
#[params]
pub struct CreateKnowledgeBase {
    /// What to call it, 1 to 120 characters.
    #[limit(min_chars = 1, max_chars = 120)]
    pub name: String,
    /// What it is about, at most 2000 characters.
    #[limit(max_chars = 2000)]
    pub description: Option<String>,
    /// The ids of the sources to put in.
    pub file_ids: Vec<String>,
    /// Whether to build it at once. Without sources nothing is built.
    #[default_text("true")]
    pub build: Option<bool>,
}

/// Whether a knowledge base can be asked.
#[open_enum]
pub enum KnowledgeStatus {
    /// Not built since its sources changed.
    Stale = "stale",
    /// Built.
    Ready = "ready",
}

/// A knowledge base.
#[model]
pub struct KnowledgeBase {
    /// The base's id.
    pub id: String,
    /// The organization's id.
    pub org_id: Option<String>,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub description: Option<String>,
    /// Whether it can be asked.
    pub status: KnowledgeStatus,
    /// Counts the changes of its sources.
    pub content_rev: Option<i64>,
    /// The change that it was built from last; up to date when it equals `content_rev`.
    pub built_rev: Option<i64>,
    /// Where what was built is stored.
    pub artifact_url: Option<String>,
    /// How many agents use it; told by the list only.
    pub agent_count: Option<i64>,
    /// How many sources it has; told by the list only.
    pub source_count: Option<i64>,
    /// The ids of its sources; told by creating it only.
    pub file_ids: Vec<String>,
    /// Whether a build was begun; told by creating it only.
    pub build_dispatched: Option<bool>,
}

/// A build of a knowledge base.
#[model]
pub struct KnowledgeBuild {
    /// The build's id.
    pub id: String,
    /// The base's id.
    pub kb_id: String,
    /// Where it stands: `queued` at first. There is no way to ask again: follow the base with `knowledge.wait`.
    pub status: String,
    /// When it began.
    pub started_at: Option<Timestamp>,
}
