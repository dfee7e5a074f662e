//! Every request, as the client's observer tells of it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bithuman_rest::ResponseInfo;
use bithuman_rest::describe::Timestamp;
use serde::Serialize;

/// A request and its answer.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) at: Timestamp,
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) rate_limit_left: Option<u32>,
    pub(crate) attempts: usize,
    pub(crate) ms: f64,
    /// The balance after this request, where it was asked for.
    pub(crate) credits_balance_after: Option<f64>,
}

/// The requests so far; clones share them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<Row>>>);

impl Log {
    fn held(&self) -> MutexGuard<'_, Vec<Row>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn note(&self, answer: &ResponseInfo) {
        self.held().push(Row {
            at: answer.at,
            operation: answer.operation,
            method: answer.method,
            path: answer.path.clone(),
            status: answer.status,
            request_id: answer.request_id.clone(),
            rate_limit_left: answer.rate_limit.map(|limit| limit.remaining),
            attempts: answer.attempts,
            ms: (answer.took.as_secs_f64() * 1e5).round() / 1e2,
            credits_balance_after: None,
        });
    }

    /// The last request brought this balance.
    pub(crate) fn note_balance(&self, balance: f64) {
        if let Some(row) = self.held().last_mut() {
            row.credits_balance_after = Some(balance);
        }
    }

    pub(crate) fn rows(&self) -> Vec<Row> {
        self.held().clone()
    }

    pub(crate) fn len(&self) -> usize {
        self.held().len()
    }

    /// A JSON object a line.
    pub(crate) fn lines(&self) -> String {
        self.held().iter().filter_map(|row| serde_json::to_string(row).ok()).map(|line| line + "\n").collect()
    }
}
