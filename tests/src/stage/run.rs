use serde_json::Value;

use super::fill::Scope;
use crate::cases::{Case, Step};

/// A case that has begun: its own account, where it stands, and what is known of it.
pub(super) struct Run {
    pub(super) name: String,
    /// Index of the case.
    pub(super) case: usize,
    /// Index of the step that is being played.
    pub(super) step: usize,
    pub(super) secret: String,
    pub(super) scope: Scope,
}

impl Run {
    pub(super) fn step<'a>(&self, case: &'a Case) -> Result<&'a Step, String> {
        case.steps.get(self.step).ok_or_else(|| format!("{} has no step {}", case.name, self.step + 1))
    }

    /// A path of the control interface; relative ones are below the account's.
    pub(super) fn path(&self, path: &str) -> String {
        let path = self.scope.text(path);
        if path.starts_with('/') { path } else { format!("/accounts/{}/{path}", self.secret) }
    }
}

/// What is wrong with a step, and the call that comes next.
#[derive(Debug)]
pub struct Verdict {
    pub problems: Vec<String>,
    pub next: Option<Value>,
}
