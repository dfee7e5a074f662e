//! Voice calls and sockets: what limits them, and what clients sent.

use serde_json::Value;

use crate::moment::Moment;

const MINTS_PER_MINUTE: usize = 20;

#[derive(Debug, Default)]
pub(crate) struct Realtime {
    minted: Vec<Moment>,
    /// Events of clients on sockets, in order of arrival.
    pub(crate) heard: Vec<Value>,
}

impl Realtime {
    /// Counts a mint; seconds to wait when it is one too many.
    pub(crate) fn mint(&mut self, now: Moment) -> Result<(), u64> {
        self.minted.retain(|at| now.seconds_since(*at) < 60.0);
        if let Some(oldest) = self.minted.first().filter(|_| self.minted.len() >= MINTS_PER_MINUTE) {
            return Err((60.0 - now.seconds_since(*oldest)).ceil().max(1.0) as u64);
        }
        self.minted.push(now);
        Ok(())
    }
}
