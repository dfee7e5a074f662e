//! What may be set for single calls.

use std::time::Duration;

use crate::limits::Priority;

/// Settings of single calls; what is absent comes from the client. See [`crate::Client::with_options`].
#[derive(Clone, Debug, Default)]
pub struct RequestOptions {
    /// The longest that the whole call may take: waiting, repeating, polling and reading included.
    pub timeout: Option<Duration>,
    /// The longest that one attempt may take.
    pub attempt_timeout: Option<Duration>,
    /// The longest that no byte may arrive.
    pub stall_timeout: Option<Duration>,
    /// How often to repeat after a failure, where repeating is safe.
    pub max_retries: Option<u32>,
    /// More headers.
    pub headers: Vec<(String, String)>,
    /// The key that makes a billed request safe to repeat. One is made where none is given.
    pub idempotency_key: Option<String>,
    /// Who goes first when calls wait for the account's rate limits: interactive calls before polls before bulk. Interactive by default.
    pub priority: Option<Priority>,
}

impl RequestOptions {
    /// These settings, and `base` where they are silent.
    pub(crate) fn over(self, base: &Self) -> Self {
        let mut headers = base.headers.clone();
        headers.extend(self.headers);
        Self {
            timeout: self.timeout.or(base.timeout),
            attempt_timeout: self.attempt_timeout.or(base.attempt_timeout),
            stall_timeout: self.stall_timeout.or(base.stall_timeout),
            max_retries: self.max_retries.or(base.max_retries),
            headers,
            idempotency_key: self.idempotency_key.or_else(|| base.idempotency_key.clone()),
            priority: self.priority.or(base.priority),
        }
    }
}
