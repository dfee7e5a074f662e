use std::time::Duration;

use bithuman_rest_macros::{model, open_enum, params};

use super::ModelName;
use crate::describe::Map;

/// The kinds of machines that a part of a model is made for.
#[open_enum]
pub enum DownloadPlane {
    /// Android devices.
    Android = "android",
    /// Web browsers.
    Web = "web",
}

/// Which model file to link to.
#[params]
pub struct LinkModel {
    /// The model; the one that the agent was created with when absent. `expression-1` has a file for some agents only.
    pub model: Option<ModelName>,
    /// One file inside the model file instead of the whole, such as `web_manifest.json`.
    #[limit(min_chars = 1)]
    pub member: Option<String>,
    /// The machine that `member` is for, where there are several of that name. Not without `member`.
    pub plane: Option<DownloadPlane>,
}

/// Which model file to save, and how long to wait for it.
#[params]
pub struct DownloadModel {
    /// The model; the one that the agent was created with when absent.
    pub model: Option<ModelName>,
    /// One file inside the model file instead of the whole, such as `web_manifest.json`.
    #[limit(min_chars = 1)]
    pub member: Option<String>,
    /// The machine that `member` is for, where there are several of that name. Not without `member`.
    pub plane: Option<DownloadPlane>,
    /// How long to wait for a file that is not there yet. Zero does not wait.
    #[local]
    #[limit(min = 0, max = 604800)]
    #[default_text("5400")]
    pub wait: Option<Duration>,
    /// How long to pause between two looks for a file that is not there yet. Less than one second only against an emulator on this machine.
    #[local]
    #[limit(min = 0.001, max = 3600)]
    #[default_text("15")]
    pub interval: Option<Duration>,
}

/// Where a model file can be fetched.
#[model]
pub struct ModelDownload {
    /// The agent's code.
    pub code: String,
    /// The model.
    pub model: ModelName,
    /// The name to store the file under.
    pub filename: String,
    /// The file's address. Fetch it without the secret.
    pub url: String,
    /// Seconds until the address stops working; absent where it does not.
    pub expires_in: Option<i64>,
}

/// The agents that the service shows to everyone.
#[model]
pub struct ShowcaseManifest {
    /// The manifest's format.
    pub version: i64,
    /// The day of its last change.
    pub updated: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// How the agents were chosen.
    pub selection_criteria: Option<String>,
    /// Remarks on speed, by model.
    pub note_performance: Map<String>,
    /// The agents.
    #[required]
    pub models: Vec<ShowcaseModel>,
}

/// An agent that the service shows to everyone.
#[model]
pub struct ShowcaseModel {
    /// Its short name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who it is.
    pub description: Option<String>,
    /// The model it runs.
    pub model: ModelName,
    /// Its code. Its model file can be fetched without owning it.
    pub agent_code: String,
    /// What it is shown under.
    pub category: Option<String>,
    /// Whether it is shown first.
    pub is_featured: Option<bool>,
    /// The address that links to its model file.
    pub url: String,
    /// A checksum of the model file; the service leaves it empty.
    pub sha256: Option<String>,
    /// The model file's size in bytes.
    pub size: i64,
    /// How many people liked it.
    pub votes: Option<i64>,
    /// The address of its portrait; empty when there is none.
    pub image_url: Option<String>,
    /// Its gender; empty when not told.
    pub gender: Option<String>,
}
