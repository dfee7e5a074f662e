//! First answers by `Idempotency-Key`, kept for a day.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use crate::moment::Moment;

const KEPT_SECONDS: f64 = 24.0 * 3600.0;

#[derive(Debug)]
struct Kept {
    at: Moment,
    body: Value,
}

/// Scope: account and route. Only successful answers are kept; what the service does with errors is not documented.
#[derive(Debug, Default)]
pub(crate) struct Idempotency {
    kept: HashMap<(String, String), Kept>,
    gates: HashMap<(String, String), Gate>,
}

/// Held by the request that is being served; a second one with the same key waits for the answer of the first.
pub(crate) type Gate = Arc<tokio::sync::Mutex<()>>;

impl Idempotency {
    pub(crate) fn find(&mut self, route: &str, key: &str, now: Moment) -> Option<Value> {
        self.kept.retain(|_, kept| now.seconds_since(kept.at) < KEPT_SECONDS);
        self.kept.get(&(route.to_owned(), key.to_owned())).map(|kept| kept.body.clone())
    }

    pub(crate) fn keep(&mut self, route: &str, key: &str, body: Value, now: Moment) {
        self.kept.entry((route.to_owned(), key.to_owned())).or_insert(Kept { at: now, body });
    }

    pub(crate) fn gate(&mut self, route: &str, key: &str) -> Gate {
        self.gates.retain(|_, gate| Arc::strong_count(gate) > 1);
        Arc::clone(self.gates.entry((route.to_owned(), key.to_owned())).or_default())
    }

    /// As if the next request reached a replica that never saw the first.
    pub(crate) fn forget(&mut self) {
        self.kept.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keeps_the_first_answer_for_a_day_per_route() {
        let mut store = Idempotency::default();
        let start = Moment(0);
        store.keep("/v1/agent/generate", "k", json!(1), start);
        store.keep("/v1/agent/generate", "k", json!(2), start);
        assert_eq!(store.find("/v1/agent/generate", "k", start.plus(86_399.9)), Some(json!(1)));
        assert_eq!(store.find("/v1/video/generate", "k", start), None);
        assert_eq!(store.find("/v1/agent/generate", "k", start.plus(86_400.0)), None);
    }
}
