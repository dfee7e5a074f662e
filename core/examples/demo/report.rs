//! What happened, for report.json and the page.

use bithuman_rest::describe::{Json, Timestamp};
use serde::Serialize;

/// What happened.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Report {
    pub(crate) live: bool,
    pub(crate) service: String,
    pub(crate) began: Timestamp,
    pub(crate) seconds: f64,
    pub(crate) service_seconds: f64,
    pub(crate) requests: usize,
    pub(crate) steps: Vec<Step>,
    pub(crate) account: Option<AccountFacts>,
    pub(crate) prices: Vec<Price>,
    /// The portrait's file name.
    pub(crate) portrait: Option<String>,
    pub(crate) agent: Option<AgentFacts>,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) talk: Option<Talk>,
    pub(crate) speech: Option<SpeechFacts>,
    pub(crate) stream: Option<StreamFacts>,
    pub(crate) video: Option<VideoFacts>,
    pub(crate) model_file: Option<FileFacts>,
    pub(crate) embed: Option<EmbedFacts>,
    pub(crate) webhook: Option<WebhookFacts>,
    pub(crate) ledger: Vec<Movement>,
    pub(crate) balance_after: Option<f64>,
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ending {
    Done,
    Skipped,
}

/// A step of the journey, in seconds since its beginning.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Step {
    pub(crate) title: String,
    pub(crate) facts: String,
    pub(crate) ending: Ending,
    pub(crate) from: f64,
    pub(crate) to: f64,
    pub(crate) service_seconds: f64,
    pub(crate) requests: usize,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct AccountFacts {
    pub(crate) plan: String,
    pub(crate) balance_before: f64,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Price {
    pub(crate) model: String,
    pub(crate) agent: f64,
    pub(crate) video_minute: Option<f64>,
}

/// A look at an agent that is being made.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Look {
    /// On the service's clock.
    pub(crate) at: Timestamp,
    pub(crate) status: String,
    pub(crate) step: Option<String>,
    pub(crate) progress: f64,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct AgentFacts {
    pub(crate) code: String,
    pub(crate) model: String,
    pub(crate) name: Option<String>,
    /// On the service's clock.
    pub(crate) began: Timestamp,
    pub(crate) looks: Vec<Look>,
}

/// A typed error.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Refusal {
    /// The class and what it is a kind of.
    pub(crate) classes: Vec<&'static str>,
    pub(crate) meaning: &'static str,
    pub(crate) message: String,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) fix: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) operation: Option<&'static str>,
    pub(crate) billed: &'static str,
    pub(crate) attempts: usize,
}

impl From<&bithuman_rest::Error> for Refusal {
    fn from(error: &bithuman_rest::Error) -> Self {
        let classes = std::iter::successors(Some(error.class()), |class| class.parent()).map(|class| class.name()).collect();
        Self {
            classes,
            meaning: error.class().doc(),
            message: error.message.clone(),
            status: error.status,
            code: error.code.clone(),
            fix: error.fix.clone(),
            request_id: error.request_id.clone(),
            operation: error.operation,
            billed: error.billed.as_str(),
            attempts: error.attempts.len(),
        }
    }
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Talk {
    pub(crate) room: String,
    pub(crate) context: String,
    pub(crate) words: String,
    pub(crate) rooms: i64,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct SpeechFacts {
    pub(crate) words: String,
    pub(crate) voice: String,
    /// Not by the service, which has withdrawn speech.
    pub(crate) made_here: bool,
    pub(crate) seconds: f64,
    pub(crate) peaks: Vec<f64>,
}

/// A frame of streamed speech.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Frame {
    /// Seconds since the request until it was there.
    pub(crate) arrived: f64,
    /// Where it begins in the speech, in seconds.
    pub(crate) at: f64,
    pub(crate) seconds: f64,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct StreamFacts {
    pub(crate) speech: SpeechFacts,
    pub(crate) frames: Vec<Frame>,
    /// Seconds until the last frame was there.
    pub(crate) whole_after: f64,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct VideoFacts {
    pub(crate) job_id: String,
    pub(crate) seconds: f64,
    pub(crate) credits: f64,
    pub(crate) reserved: f64,
    pub(crate) file: FileFacts,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct FileFacts {
    pub(crate) name: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct EmbedFacts {
    pub(crate) html: String,
    pub(crate) session: String,
    pub(crate) fingerprint: String,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct WebhookFacts {
    pub(crate) url: String,
    /// Of the signature's own headers, name and value.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Json,
    pub(crate) event: String,
    pub(crate) id: String,
    pub(crate) status: Option<i64>,
    /// What verifying said of a body with one bit changed.
    pub(crate) forged: Refusal,
}

/// A change of the balance.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Movement {
    /// On the service's clock.
    pub(crate) at: Timestamp,
    pub(crate) code: String,
    /// Below zero when spent.
    pub(crate) credits: f64,
    pub(crate) balance: f64,
    /// For what is given back: the place of its charge in the ledger.
    pub(crate) of: Option<usize>,
}
