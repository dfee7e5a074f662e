//! What is said once in a process: that an operation was withdrawn, and what the service says of a plan.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::operation::Operation;

/// So many are remembered, whatever a service says.
const MOST: usize = 100;

static SAID: Mutex<Option<Said>> = Mutex::new(None);
static ARE_WAITING: AtomicBool = AtomicBool::new(false);

#[derive(Default)]
struct Said {
    all: HashSet<String>,
    waiting: Vec<String>,
}

/// Warns of a withdrawn operation. Calling one is possible.
pub(super) fn of_retirement(operation: &Operation) {
    let Some(retired) = operation.retired else { return };
    if once(format!("{} was retired by the service on {}: {}", operation.id, retired.on, retired.instead)) {
        tracing::warn!(operation = operation.id, on = retired.on, instead = retired.instead, "the service withdrew this operation");
    }
}

/// Passes a warning of the service about the account's plan on.
pub(super) fn of_plan(operation: &Operation, notice: &str) {
    if once(format!("the service says of the account's plan: {notice}")) {
        tracing::warn!(operation = operation.id, notice, "the service warns about the account's plan");
    }
}

fn once(text: String) -> bool {
    let mut said = said();
    let said = said.get_or_insert_default();
    if said.all.len() >= MOST || !said.all.insert(text.clone()) {
        return false;
    }
    said.waiting.push(text);
    ARE_WAITING.store(true, Ordering::Release);
    true
}

/// The warnings of this process that no one took yet, each said once. For the logging of other languages; `tracing` has them already.
pub fn take_warnings() -> Vec<String> {
    if !ARE_WAITING.load(Ordering::Acquire) {
        return Vec::new();
    }
    let mut said = said();
    ARE_WAITING.store(false, Ordering::Release);
    said.as_mut().map(|said| std::mem::take(&mut said.waiting)).unwrap_or_default()
}

fn said() -> MutexGuard<'static, Option<Said>> {
    SAID.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{json as answer, scripted};

    #[tokio::test]
    async fn a_notice_is_said_once() {
        let (client, _) = scripted(|_, _| {
            let mut done = answer(200, json!({"valid": true}));
            done.headers_mut().insert("x-bithuman-plan-notice", "a test's own notice".parse().expect("a value"));
            done
        })
        .await;
        client.account().validate().await.expect("good");
        client.account().validate().await.expect("good");
        let own = |text: &String| text == "the service says of the account's plan: a test's own notice";
        assert_eq!(take_warnings().iter().filter(|text| own(text)).count(), 1);
        client.account().validate().await.expect("good");
        assert!(!take_warnings().iter().any(own));
    }
}
