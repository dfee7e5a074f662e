use bithuman_rest_macros::{model, open_enum, params};

use super::SecretText;
use crate::describe::Timestamp;

/// What a runtime token is for. Everything may be left out.
#[params]
pub struct RequestRuntimeToken {
    /// The agent that the session is recorded under.
    #[limit(min_chars = 1)]
    pub agent_code: Option<String>,
    /// The product that is billed, such as `agent-voice-chat` or `self-hosted-essence-2-model`.
    #[limit(min_chars = 1)]
    pub billing_type: Option<String>,
    /// The live room that the session is recorded under.
    #[limit(min_chars = 1)]
    pub room_name: Option<String>,
    /// Another owner to record the session under.
    #[limit(min_chars = 1)]
    pub user_id: Option<String>,
    /// What tells this machine from others: at least 32 characters, usually 32 hexadecimal digits.
    #[limit(min_chars = 32)]
    pub fingerprint: Option<String>,
    /// The `transaction_id` of the token before, while one session goes on.
    #[limit(min_chars = 1)]
    pub transaction_id: Option<String>,
    /// A note for the vendor's own clients, which send one; not described.
    pub tags: Option<String>,
}

/// A token that a renderer proves itself with.
#[model]
pub struct RuntimeToken {
    /// The token, good for about 5 minutes. Fetch the next one after 60 seconds.
    pub token: SecretText,
    /// What to pass as `transaction_id` next time.
    pub transaction_id: Option<String>,
}

/// What a scoped token may do.
#[open_enum]
pub enum TokenScope {
    /// Fetch the agent's model file and report on rendering it.
    RuntimeHeartbeat = "runtime-heartbeat",
    /// Start the agent's cloud avatar in a LiveKit room.
    LivekitCloud = "livekit-cloud",
}

/// What to bind a token to.
#[params]
pub struct MintScopedToken {
    /// The agent's code. The token is good for this agent only.
    #[limit(min_chars = 1)]
    pub agent_code: String,
    /// What the token may do.
    #[default_text("runtime-heartbeat")]
    pub scope: Option<TokenScope>,
    /// The only room it may be used for. With `livekit-cloud` only.
    #[limit(min_chars = 1)]
    pub room_name: Option<String>,
    /// The only LiveKit server it may be used for. With `livekit-cloud` only.
    #[limit(min_chars = 1)]
    pub livekit_url: Option<String>,
}

/// A token that is good for one agent.
#[model]
pub struct ScopedToken {
    /// The token. It cannot be renewed: make another when it ends.
    pub scoped_token: SecretText,
    /// The account that pays for what is done with it.
    pub user_id: String,
    /// The agent's code.
    pub agent_code: String,
    /// When it ends, one hour after it was made.
    pub expires_at: Timestamp,
}
