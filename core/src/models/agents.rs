use bithuman_rest_macros::{model, open_enum, params};

use super::{GenerateModel, ModelName};
use crate::describe::{Json, Map, Timestamp};

/// Where an agent's creation stands.
#[open_enum]
pub enum AgentStatus {
    /// Accepted or begun. Not an end.
    Processing = "processing",
    /// Being made. Not an end.
    Generating = "generating",
    /// A step is complete, the agent is not. Not an end.
    Completed = "completed",
    /// A step succeeded. The end only where the progress is 1, on agents of long ago.
    Success = "success",
    /// Ready for use. An end.
    Ready = "ready",
    /// Not made; credits were given back. An end of this run.
    Failed = "failed",
    /// Deleted; seen in lists only.
    Deleted = "deleted",
}

/// The steps of an agent's creation.
#[open_enum]
pub enum GenerationStep {
    /// Credits are reserved.
    Payment = "payment",
    /// Name and personality are written.
    Persona = "persona",
    /// Voice and portrait are made.
    VoiceImage = "voice_image",
    /// The identity video is made; essence models only.
    Video = "video",
    /// A person at the service marks the face; rare, `essence-1` only.
    AwaitingFaceMarking = "awaiting_face_marking",
    /// The face is trained. The longest step of the second generation.
    LipSync = "lip_sync",
    /// Everything is done.
    Done = "done",
}

/// Whether one model of an agent can be used.
#[open_enum]
pub enum ModelState {
    /// Being made.
    Pending = "pending",
    /// Ready for use.
    Ready = "ready",
    /// Not made; credits were given back.
    Failed = "failed",
}

/// The state of one model of an agent.
#[model]
pub struct ModelReadiness {
    /// Whether it can be used.
    pub state: ModelState,
    /// Why it cannot be used; absent once it can.
    pub reason: Option<String>,
    /// When the state last changed; absent if it never did.
    pub updated_at: Option<Timestamp>,
}

/// An agent, as the list shows it.
#[model]
pub struct AgentSummary {
    /// The agent's code.
    pub code: String,
    /// The code once more.
    pub agent_id: Option<String>,
    /// The name that the service gave; absent until the persona is written.
    pub name: Option<String>,
    /// The personality in a sentence.
    pub description: Option<String>,
    /// The model it was created with.
    pub model: Option<ModelName>,
    /// The gender of persona and voice.
    pub gender: Option<String>,
    /// The language it speaks.
    pub language: Option<String>,
    /// Where the portrait is stored.
    pub image_path: Option<String>,
    /// Where the small portrait is stored.
    pub thumbnail_path: Option<String>,
    /// Where its creation stands.
    pub status: AgentStatus,
    /// The models that it can be used with now.
    pub supported_models: Vec<ModelName>,
    /// The state of each model that was ever asked for, by model.
    pub model_status: Map<ModelReadiness>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    pub updated_at: Option<Timestamp>,
}

/// An agent with everything that is known of it.
#[model]
pub struct Agent {
    /// The agent's code.
    pub code: String,
    /// The code once more.
    pub agent_id: Option<String>,
    /// The name that the service gave; absent until the persona is written. It cannot be set.
    pub name: Option<String>,
    /// The personality in a sentence.
    pub description: Option<String>,
    /// The language it speaks.
    pub language: Option<String>,
    /// The gender of persona and voice.
    pub gender: Option<String>,
    /// The model it was created with.
    pub model: Option<ModelName>,
    /// The models that it can be used with now.
    pub supported_models: Vec<ModelName>,
    /// The state of each model that was ever asked for, by model.
    pub model_status: Map<ModelReadiness>,
    /// What the service took the picture to show.
    pub subject: Option<String>,
    /// The instructions it talks by.
    pub system_prompt: Option<String>,
    /// The address of the portrait.
    pub image_url: Option<String>,
    /// Where the portrait is stored.
    pub image_path: Option<String>,
    /// The address of the identity video, which the service made.
    pub video_url: Option<String>,
    /// Where the identity video is stored.
    pub video_path: Option<String>,
    /// The model file: an address for `essence-1` only, otherwise a handle that cannot be fetched. Use `models.download`.
    pub model_url: Option<String>,
    /// Where the model file is stored.
    pub model_path: Option<String>,
    /// A checksum of the model file.
    pub model_hash: Option<String>,
    /// The voice.
    pub voice_id: Option<String>,
    /// The voice once more.
    pub voice_path: Option<String>,
    /// Where its creation stands.
    pub status: AgentStatus,
    /// The last thing that happened, such as `voice_created`.
    pub event_type: Option<String>,
    /// How far its creation is, from 0 to 1.
    pub progress: Option<f64>,
    /// The progress in words.
    pub progress_msg: Option<String>,
    /// The step that its creation is at.
    pub current_step: Option<GenerationStep>,
    /// Why its creation failed.
    pub error_message: Option<String>,
    /// The stage that failed.
    pub error_type: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    pub updated_at: Option<Timestamp>,
    /// Its gestures as they are configured; empty or absent when there are none.
    pub dynamics: Option<Json>,
}

/// The shape of an agent's picture.
#[open_enum]
pub enum AspectRatio {
    /// Wide.
    Wide = "16:9",
    /// Tall.
    Tall = "9:16",
    /// Square.
    Square = "1:1",
}

/// How much of the person is in the picture.
#[open_enum]
pub enum Framing {
    /// Head and shoulders.
    Portrait = "portrait",
    /// Head to feet.
    FullBody = "full_body",
}

/// What to make an agent from.
#[params]
pub struct GenerateAgent {
    /// The engine, which decides price and time. Mandatory here, because an older service picks one by itself and bills it.
    pub model: GenerateModel,
    /// Who the agent is and how it talks. A random persona when absent.
    pub prompt: Option<String>,
    /// The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by the service. An address
    /// that cannot be reached shows as a failed creation, not here.
    pub image: Option<String>,
    /// A voice to clone: a public address of a recording, or the recording as base64.
    pub audio: Option<String>,
    /// The shape of the picture.
    #[default_text("16:9")]
    pub aspect_ratio: Option<AspectRatio>,
    /// How much of the person is shown.
    #[default_text("portrait")]
    pub framing: Option<Framing>,
    /// Put the person before green, for replacing the background later.
    #[default_text("false")]
    pub transparency: Option<bool>,
    /// The code of an agent of yours to make anew in place. Leave it out to get a new agent.
    #[limit(min_chars = 1)]
    pub agent_id: Option<String>,
}

/// A creation that was accepted.
#[model]
pub struct AgentGeneration {
    /// The code of the agent that is being made.
    pub agent_id: String,
    /// Where its creation stands.
    pub status: AgentStatus,
    /// The service's words.
    pub message: Option<String>,
}

/// Which agents to list.
#[params]
pub struct ListAgents {
    /// How many agents one request fetches, 1 to 100. Pages are followed either way.
    #[wire("limit")]
    #[limit(min = 1, max = 100)]
    #[default_text("100")]
    pub page_size: Option<i64>,
    /// How many agents to skip.
    #[limit(min = 0)]
    #[default_text("0")]
    pub offset: Option<i64>,
    /// Only agents in this state.
    #[limit(open)]
    pub status: Option<AgentStatus>,
}

/// What to change about an agent: at least one of the two.
#[params]
pub struct UpdateAgent {
    /// New instructions to talk by.
    pub system_prompt: Option<String>,
    /// Which of your own providers it uses. Capabilities that are left out stay as they are; sessions that run are not changed.
    pub providers: Option<AgentProviders>,
}

/// Which provider each capability of an agent uses.
#[params]
pub struct AgentProviders {
    /// The language model.
    pub llm: Option<ProviderSelection>,
    /// Speech to text.
    pub stt: Option<ProviderSelection>,
    /// Text to speech.
    pub tts: Option<ProviderSelection>,
    /// Speech to speech.
    pub realtime: Option<ProviderSelection>,
}

/// A choice of provider.
#[params]
pub struct ProviderSelection {
    /// The service's own, or one of yours.
    pub mode: ProviderMode,
    /// The id of the registered provider; needed with `custom`.
    #[limit(min_chars = 1)]
    pub provider_id: Option<String>,
}

/// Whose provider is used.
#[open_enum]
pub enum ProviderMode {
    /// The service's own.
    Default = "default",
    /// One that the account has registered.
    Custom = "custom",
}

/// What an update did.
#[model]
pub struct AgentUpdate {
    /// The agent's code.
    pub agent_code: String,
    /// Whether anything changed.
    pub updated: bool,
}

/// What a deletion did.
#[model]
pub struct AgentDeletion {
    /// Whether the agent is gone.
    pub deleted: bool,
    /// The agent's code; absent when a repeated request found the agent gone already.
    pub agent_code: Option<String>,
    /// What happens to its files, such as `pending`.
    pub artifact_cleanup: Option<String>,
    /// What happens to its billing records.
    pub billing_history: Option<String>,
}

/// Which model to add to an agent.
#[params]
pub struct AddModel {
    /// The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2` 500, `expression-2` 2000.
    #[limit(only = ["essence-1", "essence-2", "expression-1", "expression-2"])]
    pub model: ModelName,
}

/// Whether an added model is there.
#[open_enum]
pub enum AdditionStatus {
    /// It can be used.
    Ready = "ready",
    /// It is being made: watch the agent's `supported_models`.
    Processing = "processing",
}

/// A model that is being added to an agent.
#[model]
pub struct ModelAddition {
    /// The agent's code.
    pub agent_id: Option<String>,
    /// The model.
    pub model: Option<ModelName>,
    /// Whether it is there.
    pub status: AdditionStatus,
    /// Credits that this call charged; 0 for a free model and for one that was there already.
    pub credits: Option<f64>,
    /// The models that the agent can be used with now.
    pub supported_models: Vec<ModelName>,
    /// The service's words.
    pub message: Option<String>,
}
