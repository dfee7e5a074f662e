use bithuman_rest_macros::{model, params};

use crate::describe::{Map, Timestamp};

/// Whether a secret is good.
#[model]
pub(crate) struct Validity {
    /// True for a good secret. The only thing that counts: the status is always 200.
    pub(crate) valid: bool,
}

/// Whose secret it is.
#[model]
pub(crate) struct AccountHolder {
    /// The account's id.
    pub(crate) user_id: String,
}

/// An account.
#[model]
pub struct AccountInfo {
    /// The account's id, which the paths under `/v2` carry.
    pub user_id: String,
    /// The e-mail address it is registered with.
    pub email: String,
    /// The plan's short name, such as `pro`.
    pub plan: String,
    /// The plan's billing name, such as `membership_pro`.
    pub plan_code: String,
    /// All credits left: of the plan, bought and given.
    pub credit_balance: f64,
    /// Credits of the plan left in this billing month.
    pub plan_credits_remaining: f64,
    /// Bought credits left; they do not expire and are spent after the plan's.
    pub topup_credits_remaining: f64,
    /// The account's state, such as `active`.
    pub account_status: String,
    /// Where to change the plan.
    pub upgrade_url: Option<String>,
    /// Where the plans are compared.
    pub pricing_url: Option<String>,
}

/// How many credits are left, and how far they reach.
#[model]
pub struct Credits {
    /// The account's id.
    pub user_id: String,
    /// All credits left. Fractional, and down to -11 while the service lets a session finish.
    pub balance: f64,
    /// Credits of the plan left.
    pub plan_credits: f64,
    /// Bought credits left.
    pub topup_credits: f64,
    /// Whole minutes that the balance pays for, by way of serving, such as `essence_2_cloud` or `voice_chat`.
    pub minutes_estimate: Map<i64>,
    /// Whether the account has an enterprise plan.
    pub is_enterprise: bool,
    /// An older name of `is_enterprise`, which the service is dropping.
    #[wire("isEnterprisePlanUser")]
    pub is_enterprise_plan_user: Option<bool>,
}

/// Which usage to list.
#[params]
pub struct ListUsage {
    /// How many records one request fetches, 1 to 200. Pages are followed either way.
    #[wire("limit")]
    #[limit(min = 1, max = 200)]
    #[default_text("100")]
    pub page_size: Option<i64>,
    /// How many of the newest records to skip.
    #[limit(min = 0)]
    #[default_text("0")]
    pub offset: Option<i64>,
    /// Only records from this moment on.
    pub start: Option<Timestamp>,
    /// Only records before this moment.
    pub end: Option<Timestamp>,
    /// Only records of the agent with this code.
    #[limit(min_chars = 1)]
    pub agent_code: Option<String>,
}

/// One change of the balance.
#[model]
pub struct UsageEvent {
    /// The record's id.
    pub id: Option<String>,
    /// What caused it, in the service's older vocabulary; gone from 2026-12-26, read `source` instead.
    pub activity_type: Option<String>,
    /// What caused it.
    pub source: Option<String>,
    /// The rate that was applied. Its beginning tells a charge (`usage_…`) from a grant (`membership_…`, `credit_refund_…`).
    pub pricing_code: String,
    /// The pricing code in words; absent for grants.
    pub pricing_code_meaning: Option<String>,
    /// The product that reported it.
    pub app: Option<String>,
    /// The agent it belongs to, if any.
    pub agent_code: Option<String>,
    /// How many credits, always positive: `pricing_code` tells whether they were spent or given.
    pub credits_change: f64,
    /// How many frames were rendered, where that was counted.
    pub frames_rendered: Option<i64>,
    /// The live room it belongs to, if any.
    pub room_name: Option<String>,
    /// When the charged time began.
    pub start_time: Option<Timestamp>,
    /// When the charged time ended.
    pub end_time: Option<Timestamp>,
    /// When it was recorded.
    pub created_at: Timestamp,
}
