use bithuman_rest_macros::{model, open_enum};

use super::ModelName;

/// Parameters that begin a video: what all of them have, and then what is their own.
macro_rules! begins_a_video {
    ($(#[$about:meta])* pub struct $name:ident { $($own:tt)* }) => {
        $(#[$about])*
        #[bithuman_rest_macros::params]
        pub struct $name {
            /// The engine, which must be among the agent's `supported_models`: `essence-1` costs 2 credits a minute, the others 4.
            #[limit(only = ["essence-1", "essence-2", "expression-1", "expression-2"])]
            pub model: crate::models::ModelName,
            /// The code of an agent of yours, or of a public sample.
            #[limit(min_chars = 1)]
            pub agent_code: String,
            /// What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
            #[local]
            #[limit(url)]
            pub audio_url: Option<String>,
            /// What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may refuse it.
            #[local]
            #[limit(min_chars = 1, max_chars = 5000)]
            pub text: Option<String>,
            /// Another voice for `text`.
            #[local]
            #[limit(min_chars = 1)]
            pub voice: Option<String>,
            $($own)*
        }
    };
}

pub(crate) use begins_a_video;

begins_a_video! {
    /// What to render a talking video from: give exactly one of `audio_url` and `text`.
    pub struct GenerateVideo {
        /// Answer only when the video is there, or after about 90 seconds with `processing`.
        #[default_text("false")]
        pub wait: Option<bool>,
    }
}

begins_a_video! {
    /// What to render a talking video from: give exactly one of `audio_url` and `text`.
    pub struct CreateVideo {}
}

impl From<CreateVideo> for GenerateVideo {
    fn from(CreateVideo { model, agent_code, audio_url, text, voice }: CreateVideo) -> Self {
        Self { model, agent_code, audio_url, text, voice, wait: None }
    }
}

/// Where a video stands.
#[open_enum]
pub enum VideoStatus {
    /// Being rendered.
    Processing = "processing",
    /// There. An end.
    Completed = "completed",
    /// Not made; all credits were given back. An end.
    Failed = "failed",
}

/// A video that is rendered, or was.
#[model]
pub struct VideoJob {
    /// The job's id.
    pub job_id: String,
    /// Where it stands.
    pub status: VideoStatus,
    /// The engine; not told when the job is accepted.
    pub model: Option<ModelName>,
    /// The video's address, once it is there. Anyone can fetch it; its host may change.
    pub video_url: Option<String>,
    /// The video's length in seconds, once it is there.
    pub duration_seconds: Option<f64>,
    /// What it cost in the end, once it is there.
    pub credits_charged: Option<f64>,
    /// Why it could not be made.
    pub error: Option<VideoFailure>,
}

/// Why a video could not be made.
#[model]
pub struct VideoFailure {
    /// The reason, for a person.
    pub message: Option<String>,
}
