use bithuman_rest_macros::{model, open_enum, params};

use crate::describe::{Json, Map};

/// What gestures are made with.
#[open_enum]
pub enum GestureEngine {
    /// The only engine in use.
    Seedance = "seedance",
    /// The service's choice, which is `seedance`.
    Auto = "auto",
}

/// What to make gestures from.
#[params]
pub struct GenerateDynamics {
    /// The agent's code.
    #[limit(min_chars = 1)]
    pub agent_id: String,
    /// A public address of another picture to move; the agent's portrait when absent.
    #[limit(url)]
    pub image_url: Option<String>,
    /// Seconds that each gesture lasts. The service advises 1 to 10.
    #[limit(min = 1)]
    #[default_text("5")]
    pub duration: Option<i64>,
    /// What the gestures are made with. No longer described by the service: leave it out.
    #[default_text("seedance")]
    pub model: Option<GestureEngine>,
}

/// Where a set of gestures stands.
#[open_enum]
pub enum GestureStatus {
    /// Nothing is being made. Whether there are gestures is told by the address alone.
    Ready = "ready",
    /// Being made.
    Generating = "generating",
    /// Accepted or being made.
    Processing = "processing",
    /// Not made.
    Failed = "failed",
}

/// A set of gestures that is being made.
#[model]
pub struct GestureGeneration {
    /// The agent's code.
    pub agent_id: String,
    /// Where it stands.
    pub status: GestureStatus,
    /// The service's words.
    pub message: Option<String>,
}

/// The gestures of an agent.
#[model]
pub struct GestureSet {
    /// The agent's code.
    pub agent_id: String,
    /// The gesture model's address. Only when it is there does the agent have gestures, whatever the status says.
    pub url: Option<String>,
    /// Where making them stands; `ready` for an agent that never had any.
    pub status: GestureStatus,
    /// The address of a film of each gesture, by the gesture's name, such as `blow_kiss_heart`.
    pub gestures: Map<String>,
}

impl GestureSet {
    /// Whether the agent has gestures. The status does not tell.
    pub fn exists(&self) -> bool {
        self.url.is_some()
    }
}

/// What to change about an agent's gestures.
#[params]
pub struct UpdateDynamics {
    /// What to merge into the stored configuration.
    pub dynamics: GestureConfiguration,
    /// Switch at once: true to the gestures, false back to talking only.
    pub toggle_enabled: Option<bool>,
}

/// A part of the configuration of gestures. What is left out stays as it is.
#[params]
pub struct GestureConfiguration {
    /// Whether the agent makes gestures.
    pub enabled: Option<bool>,
    /// The results of each gesture, in the service's own form.
    pub batch_results: Option<Map<Json>>,
    /// The joined result, in the service's own form.
    pub result: Option<Map<Json>>,
    /// What it shows while talking, in the service's own form.
    pub talking: Option<Map<Json>>,
}

/// Whether making gestures anew has begun.
#[open_enum]
pub enum RegenerationStatus {
    /// It has.
    Started = "started",
    /// It could not begin; the change itself is stored.
    Failed = "failed",
}

/// What a change of gestures did.
#[model]
pub struct GestureUpdate {
    /// The agent's code.
    pub agent_id: Option<String>,
    /// Whether making them anew has begun.
    pub regeneration_status: RegenerationStatus,
    /// Why it could not begin.
    pub regeneration_error: Option<String>,
    /// The service's words.
    pub message: Option<String>,
}
