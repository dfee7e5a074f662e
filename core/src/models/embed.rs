use bithuman_rest_macros::{model, open_enum, params};

use super::{ModelName, SecretText};

/// What an embedded session may run: a model, or a model with the place that renders it.
#[open_enum]
pub enum EmbedModel {
    /// First generation, rendered from an identity video.
    Essence1 = "essence-1",
    /// First generation, driven from a single picture.
    Expression1 = "expression-1",
    /// Second generation for photorealistic persons.
    Essence2 = "essence-2",
    /// Second generation for any subject.
    Expression2 = "expression-2",
    /// A larger `essence-2`, for enterprise plans only.
    Essence2Max = "essence-2-max",
    /// `essence-2`, only on graphics processors.
    Essence2Gpu = "essence-2-gpu",
    /// `essence-2`, only on ordinary processors.
    Essence2Cpu = "essence-2-cpu",
    /// `essence-2`, only on Apple hardware.
    Essence2Apple = "essence-2-apple",
    /// The older name of `essence-2-apple`.
    Essence2Ane = "essence-2-ane",
    /// `expression-2`, only on graphics processors.
    Expression2Gpu = "expression-2-gpu",
    /// `expression-2`, only on ordinary processors.
    Expression2Cpu = "expression-2-cpu",
    /// `expression-2`, only on Apple hardware.
    Expression2Apple = "expression-2-apple",
    /// The older name of `expression-2-apple`.
    Expression2Ane = "expression-2-ane",
}

/// Whom an embed token is for.
#[params]
pub struct CreateEmbedToken {
    /// The agent's code.
    #[limit(min_chars = 1)]
    pub agent_id: String,
    /// Something that stays the same for one visitor, in hexadecimal: the agent's memory of the visitor hangs on it.
    #[limit(min_chars = 1)]
    pub fingerprint: String,
    /// What the session runs; the agent's own model when absent. A place that is named is never swapped for another.
    pub model: Option<EmbedModel>,
}

/// A token for one visitor's session with an embedded agent.
#[model]
pub struct EmbedToken {
    /// The token, good for one hour. Hand it to that visitor only.
    pub token: SecretText,
    /// The session's id.
    pub sid: String,
    /// The model that was asked for, if one was.
    pub model: Option<EmbedModel>,
    /// The models that the agent can be used with now.
    pub supported_models: Vec<ModelName>,
}
