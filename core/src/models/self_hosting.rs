use bithuman_rest_macros::{model, params};

/// What the key is wanted for.
#[params]
pub struct ValidateSelfHostedKey {
    /// The product that is rendered, such as `self-hosted-essence-2-model`.
    #[limit(min_chars = 1)]
    pub billing_type: Option<String>,
}

/// Whom a self-hosted renderer works for.
#[model]
pub struct SelfHostedIdentity {
    /// The account that pays.
    pub user_id: String,
    /// What tells the key from others without being it: `key_` and 16 hexadecimal digits.
    pub key_id: Option<String>,
}

/// What a renderer has served.
#[params]
pub struct ReportUsage {
    /// The session's id, at most 128 characters.
    #[limit(min_chars = 1, max_chars = 128)]
    pub session_id: String,
    /// What tells this machine from others, at most 128 characters.
    #[limit(max_chars = 128)]
    pub install_id: Option<String>,
    /// Counts the reports of the session, from 1.
    #[limit(min = 1)]
    pub seq: i64,
    /// Seconds served since the last report, by the wall clock. The service cuts what cannot be.
    #[limit(min = 0)]
    pub served_s: f64,
    /// The product that is rendered. The first report of a session decides it.
    #[limit(min_chars = 1)]
    pub billing_type: Option<String>,
}

/// A report that was taken.
#[model]
pub struct UsageReport {
    /// Whether it was taken. Not described by the service: the report was taken if this is an answer and not an error.
    pub accepted: Option<bool>,
    /// A warning about the account's plan, in the service's words.
    pub plan_notice: Option<String>,
}
