use std::time::SystemTime;

use bithuman_rest::{Error, errors};

use crate::value::NativeValue;

/// Why a call gave nothing.
#[derive(Debug, uniffi::Error)]
pub enum Failure {
    /// The caller stopped it.
    Cancelled,
    /// It failed.
    Failed { problem: Problem },
}

/// A failure with everything that is known of it, durations in seconds.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Problem {
    pub class_name: String,
    pub message: String,
    /// The message with the fix, the status, the code and the request id.
    pub description: String,
    pub status: Option<u16>,
    pub code: Option<String>,
    pub request_id: Option<String>,
    pub retry_after: Option<f64>,
    pub attempts: Vec<Attempt>,
    pub billed: String,
    pub safe_to_retry: bool,
    pub fix: Option<String>,
    pub field: Option<String>,
    pub limit: Option<String>,
    pub operation: Option<String>,
    pub idempotency_key: Option<String>,
    pub upgrade_url: Option<String>,
    pub topup_url: Option<String>,
    pub details: Option<NativeValue>,
    pub body: Option<String>,
    pub is_retryable: bool,
}

/// One attempt of a request.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Attempt {
    pub at: SystemTime,
    pub took: f64,
    pub waited: f64,
    pub status: Option<u16>,
    pub request_id: Option<String>,
    pub problem: String,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let problem = Problem {
            class_name: error.class.name().to_owned(),
            message: error.message.clone(),
            description: error.to_string(),
            status: error.status,
            code: error.code.clone(),
            request_id: error.request_id.clone(),
            retry_after: error.retry_after.map(|wait| wait.as_secs_f64()),
            attempts: error.attempts.iter().map(Attempt::from).collect(),
            billed: error.billed.as_str().to_owned(),
            safe_to_retry: error.safe_to_retry,
            fix: error.fix.clone(),
            field: error.field.clone(),
            limit: error.limit.map(str::to_owned),
            operation: error.operation.map(str::to_owned),
            idempotency_key: error.idempotency_key.clone(),
            upgrade_url: error.upgrade_url.clone(),
            topup_url: error.topup_url.clone(),
            details: error.details.as_ref().map(NativeValue::from),
            body: error.body.clone(),
            is_retryable: error.is_retryable(),
        };
        Self::Failed { problem }
    }
}

impl From<&errors::Attempt> for Attempt {
    fn from(attempt: &errors::Attempt) -> Self {
        Self {
            at: attempt.at.into(),
            took: attempt.took.as_secs_f64(),
            waited: attempt.waited.as_secs_f64(),
            status: attempt.status,
            request_id: attempt.request_id.clone(),
            problem: attempt.problem.clone(),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cancelled => formatter.write_str("cancelled"),
            Self::Failed { problem } => formatter.write_str(&problem.description),
        }
    }
}

impl std::error::Error for Failure {}
