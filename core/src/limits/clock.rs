//! The time that processes of one host agree on.

use std::time::Duration;

/// Nanoseconds since 1970. The clock may jump: whoever stores a moment must not trust that it lies behind or near.
#[cfg(not(test))]
pub(super) fn now() -> u64 {
    let passed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    nanoseconds(passed)
}

/// In tests, the runtime's clock, which stands still while a test works and jumps while it sleeps.
#[cfg(test)]
pub(super) fn now() -> u64 {
    static START: std::sync::OnceLock<tokio::time::Instant> = std::sync::OnceLock::new();
    let start = *START.get_or_init(|| tokio::time::Instant::now() - Duration::from_secs(3600));
    1_800_000_000_000_000_000 + nanoseconds(tokio::time::Instant::now().duration_since(start))
}

pub(super) fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}
