use bithuman_rest_macros::model;

use crate::describe::Map;

/// What things cost. Plans are not part of it.
#[model]
pub struct Pricing {
    /// What the numbers are counted in.
    pub unit: String,
    /// The price of an agent.
    pub agent_generation: AgentPricing,
    /// The price of a video.
    pub talking_video: VideoPricing,
    /// The price of a set of gestures.
    pub dynamics_generation: GesturePricing,
    /// The price of live time.
    pub realtime: Option<LivePricing>,
    /// Remarks of the service.
    pub notes: Option<String>,
}

/// What an agent costs, once.
#[model]
pub struct AgentPricing {
    /// What the numbers are counted in.
    pub unit: Option<String>,
    /// Credits by model. The number of `auto` is the highest that it can come to.
    pub by_model: Map<f64>,
    /// Remarks of the service.
    pub note: Option<String>,
}

/// What a video costs.
#[model]
pub struct VideoPricing {
    /// What the numbers are counted in.
    pub unit: Option<String>,
    /// How minutes are counted.
    pub billing: Option<String>,
    /// Credits a minute, by model.
    pub rates: Map<f64>,
}

/// What a set of gestures costs, once.
#[model]
pub struct GesturePricing {
    /// Credits a set.
    pub flat: f64,
    /// Remarks of the service.
    pub note: Option<String>,
}

/// What live time costs.
#[model]
pub struct LivePricing {
    /// What the numbers are counted in.
    pub unit: Option<String>,
    /// Whether the service could tell the prices.
    pub available: Option<bool>,
    /// Conversations in the service's cloud.
    pub hosted: Option<HostedRates>,
    /// Conversations on machines of your own.
    pub self_hosted: Option<SelfHostedRates>,
    /// Conversations rendered in the visitor's browser.
    pub in_browser: Option<BrowserRates>,
    /// Remarks of the service.
    pub note: Option<String>,
}

/// The rates of the service's cloud.
#[model]
pub struct HostedRates {
    /// By model.
    pub by_model: Map<Rate>,
    /// A managed voice conversation.
    pub chat_line: Option<Rate>,
    /// A managed conversation with camera.
    pub camera_chat_line: Option<Rate>,
}

/// The rates of machines of your own.
#[model]
pub struct SelfHostedRates {
    /// By model.
    pub by_model: Map<Rate>,
}

/// What rendering in the visitor's browser is billed as.
#[model]
pub struct BrowserRates {
    /// The rate table that applies.
    pub surface: Option<String>,
    /// Remarks of the service.
    pub note: Option<String>,
}

/// A price by time.
#[model]
pub struct Rate {
    /// The name that usage records carry.
    pub pricing_code: Option<String>,
    /// Credits a minute.
    pub rate: f64,
    /// How seconds are rounded.
    pub rounding: Option<String>,
    /// What is counted.
    pub basis: Option<String>,
    /// Remarks of the service.
    pub note: Option<String>,
}
