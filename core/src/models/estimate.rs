use bithuman_rest_macros::{model, open_enum, params};

use super::GenerateModel;

/// Work that the account pays for.
#[open_enum]
pub enum WorkKind {
    /// Making an agent.
    Agent = "agent",
    /// Adding a model to an agent.
    Model = "model",
    /// Rendering a talking video.
    Video = "video",
    /// Making a set of gestures.
    Dynamics = "dynamics",
    /// Showing an agent live, in the service's cloud.
    Live = "live",
    /// Showing an agent live, on machines of your own.
    SelfHosted = "self_hosted",
    /// A managed voice conversation.
    VoiceChat = "voice_chat",
    /// A managed conversation with camera.
    CameraChat = "camera_chat",
    /// Turning text into speech.
    Speech = "speech",
}

/// A piece of work that may be begun.
#[params]
pub struct PlannedWork {
    /// What it is.
    pub kind: WorkKind,
    /// The engine, where the price depends on it: not of gestures, chats and speech. `auto` is for making agents alone.
    pub model: Option<GenerateModel>,
    /// How often it is done.
    #[limit(min = 1, max = 1_000_000)]
    #[default_text("1")]
    pub count: Option<i64>,
    /// How long each is, in seconds: of everything live, and of videos, where it is 120 at most and may be left out if it is not known.
    #[limit(min = 0)]
    pub seconds: Option<f64>,
}

/// What is known of a question.
#[open_enum]
pub enum Verdict {
    /// It is so.
    Yes = "yes",
    /// It is not so.
    No = "no",
    /// It cannot be told.
    Undecided = "unknown",
}

/// Where a figure is from.
#[open_enum]
pub enum FigureSource {
    /// The service told it, for this estimate.
    Service = "service",
    /// The vendor's documentation says so; the service does not tell it.
    Documented = "documented",
    /// It follows from what was asked for.
    Asked = "asked",
    /// Nowhere: the figure is absent.
    Nowhere = "nowhere",
}

/// What work will cost and how long it takes, as far as that is known before it is begun. What is not known is absent, never guessed.
#[model]
pub struct Estimate {
    /// Whether the balance is enough: `yes` from `credits_needed` on, `no` where it is too little even if everything turns out cheap.
    pub affordable: Verdict,
    /// Whether the plan has room for the new agents. `yes` where none are planned.
    pub allowed: Verdict,
    /// The least that all of it costs in the end. Absent where the service tells no price for a part of it.
    pub credits_low: Option<f64>,
    /// The most that all of it costs in the end.
    pub credits_high: Option<f64>,
    /// The balance that is enough for all of it: `credits_high`, and what a video holds back until it is rendered.
    pub credits_needed: Option<f64>,
    /// The credits that the account has.
    pub balance: f64,
    /// How many of the videos may be rendered at a time without the credits running out before the end: each is charged for two minutes
    /// first and gets back what it did not need. Absent where that stops none of them.
    pub videos_at_once: Option<i64>,
    /// How many more agents the plan has room for. Absent where none are planned, the plan sets no limit or it is not known.
    pub agents_left: Option<i64>,
    /// The least time that all of it takes when it is begun at once, in seconds. Absent where that of a part is not known.
    pub seconds_low: Option<f64>,
    /// The most time, in seconds. The service's own queue is not visible and may add to it.
    pub seconds_high: Option<f64>,
    /// The parts, in the order that they were asked for.
    pub lines: Vec<EstimateLine>,
    /// Where to change the plan or to buy credits.
    pub upgrade_url: Option<String>,
}

/// What one entry of the work costs and takes, all of its `count` together.
#[model]
pub struct EstimateLine {
    /// What it is.
    pub kind: WorkKind,
    /// The engine.
    pub model: Option<GenerateModel>,
    /// How often it is done.
    pub count: i64,
    /// The least that it costs in the end.
    pub credits_low: Option<f64>,
    /// The most that it costs in the end.
    pub credits_high: Option<f64>,
    /// Where the price is from.
    pub credits_from: FigureSource,
    /// The least time that it takes, in seconds.
    pub seconds_low: Option<f64>,
    /// The most time that it takes, in seconds.
    pub seconds_high: Option<f64>,
    /// Where the time is from.
    pub seconds_from: FigureSource,
}
