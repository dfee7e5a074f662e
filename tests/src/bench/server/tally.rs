//! What the server has seen: so that no one is measured for work that was not done.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Requests by route, and the bytes of their bodies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub requests: BTreeMap<String, u64>,
    pub body_bytes: BTreeMap<String, u64>,
}

impl Tally {
    pub fn count(&mut self, route: &str) {
        add(&mut self.requests, route, 1);
    }

    pub fn received(&mut self, route: &str, bytes: usize) {
        add(&mut self.body_bytes, route, bytes as u64);
    }

    pub fn requests_of(&self, route: &str) -> u64 {
        self.requests.get(route).copied().unwrap_or_default()
    }

    pub fn bytes_of(&self, route: &str) -> u64 {
        self.body_bytes.get(route).copied().unwrap_or_default()
    }
}

fn add(counts: &mut BTreeMap<String, u64>, route: &str, by: u64) {
    match counts.get_mut(route) {
        Some(count) => *count += by,
        None => {
            counts.insert(route.to_owned(), by);
        }
    }
}
