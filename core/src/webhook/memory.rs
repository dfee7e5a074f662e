use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use futures_util::future::BoxFuture;

use super::seen::{Claim, HELD, KEPT, SeenStore};
use crate::Result;

/// How many deliveries are remembered.
const ROOM: usize = 10_000;

/// Remembers deliveries in this process.
#[derive(Default)]
pub(crate) struct MemoryStore {
    seen: Mutex<HashMap<String, Entry>>,
}

#[derive(Clone, Copy)]
struct Entry {
    done: bool,
    /// When it stops counting.
    until: Instant,
}

impl MemoryStore {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Entry>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim_at(&self, delivery: &str, now: Instant) -> Claim {
        let mut seen = self.lock();
        match seen.get(delivery).filter(|entry| entry.until > now) {
            Some(entry) if entry.done => return Claim::Done,
            Some(_) => return Claim::Busy,
            None => {}
        }
        make_room(&mut seen, now);
        seen.insert(delivery.to_owned(), Entry { done: false, until: now + HELD });
        Claim::New
    }

    fn settle_at(&self, delivery: &str, handled: bool, now: Instant) {
        let mut seen = self.lock();
        if handled {
            make_room(&mut seen, now);
            seen.insert(delivery.to_owned(), Entry { done: true, until: now + KEPT });
        } else if seen.get(delivery).is_some_and(|entry| !entry.done) {
            seen.remove(delivery);
        }
    }
}

/// What stops counting first goes first.
fn make_room(seen: &mut HashMap<String, Entry>, now: Instant) {
    if seen.len() < ROOM {
        return;
    }
    seen.retain(|_, entry| entry.until > now);
    if seen.len() >= ROOM {
        let mut ends: Vec<Instant> = seen.values().filter(|entry| entry.done).map(|entry| entry.until).collect();
        // An eighth at once: a full store is not searched for each delivery.
        ends.sort_unstable();
        if let Some(&last) = ends.get(ends.len() / 8) {
            seen.retain(|_, entry| !entry.done || entry.until > last);
        }
    }
}

impl SeenStore for MemoryStore {
    fn claim<'a>(&'a self, delivery: &'a str) -> BoxFuture<'a, Result<Claim>> {
        Box::pin(async move { Ok(self.claim_at(delivery, Instant::now())) })
    }

    fn settle<'a>(&'a self, delivery: &'a str, handled: bool) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            self.settle_at(delivery, handled, Instant::now());
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_delivery_is_claimed_once_until_its_handling_failed() {
        let (store, now) = (MemoryStore::default(), Instant::now());
        assert_eq!(store.claim_at("evt_1", now), Claim::New);
        assert_eq!(store.claim_at("evt_1", now), Claim::Busy);
        store.settle_at("evt_1", false, now);
        assert_eq!(store.claim_at("evt_1", now), Claim::New);
        store.settle_at("evt_1", true, now);
        assert_eq!(store.claim_at("evt_1", now), Claim::Done);
        store.settle_at("evt_1", false, now);
        assert_eq!(store.claim_at("evt_1", now), Claim::Done, "done stays done");
    }

    #[test]
    fn time_frees_what_was_held_and_forgets_what_was_done() {
        let (store, now) = (MemoryStore::default(), Instant::now());
        assert_eq!(store.claim_at("evt_1", now), Claim::New);
        assert_eq!(store.claim_at("evt_1", now + HELD), Claim::New);
        store.settle_at("evt_1", true, now);
        assert_eq!(store.claim_at("evt_1", now + KEPT - Duration::from_secs(1)), Claim::Done);
        assert_eq!(store.claim_at("evt_1", now + KEPT), Claim::New);
    }

    #[test]
    fn room_is_made_from_the_oldest_that_are_done() {
        let (store, now) = (MemoryStore::default(), Instant::now());
        assert_eq!(store.claim_at("held", now), Claim::New);
        for index in 0..3 * ROOM {
            let at = now + Duration::from_millis(index as u64);
            store.claim_at(&index.to_string(), at);
            store.settle_at(&index.to_string(), true, at);
        }
        let after = now + Duration::from_millis(3 * ROOM as u64);
        assert!(store.lock().len() <= ROOM);
        assert_eq!(store.claim_at(&(3 * ROOM - 1).to_string(), after), Claim::Done);
        assert_eq!(store.claim_at(&(2 * ROOM + ROOM / 4).to_string(), after), Claim::Done);
        assert_eq!(store.claim_at("0", after), Claim::New);
        assert_eq!(store.claim_at("held", after), Claim::Busy, "what is being handled is not forgotten");
    }
}
