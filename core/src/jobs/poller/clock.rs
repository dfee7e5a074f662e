use std::time::{Duration, SystemTime};

use tokio::time::Instant;

/// A jump of the wall clock that is more than drift.
const JUMP: Duration = Duration::from_secs(30);

/// The seconds of the service, counted by the steady clock. They run faster than ours where the service is an emulator that says so.
#[derive(Debug)]
pub(super) struct Clock {
    since: Instant,
    seconds: f64,
    speed: f64,
    wall: (SystemTime, Instant),
}

impl Clock {
    pub(super) fn new() -> Self {
        Self { since: Instant::now(), seconds: 0.0, speed: 1.0, wall: (SystemTime::now(), Instant::now()) }
    }

    pub(super) fn now(&self) -> f64 {
        self.seconds + self.since.elapsed().as_secs_f64() * self.speed
    }

    pub(super) fn run_at(&mut self, speed: f64) {
        if speed != self.speed && speed.is_finite() && speed > 0.0 {
            self.seconds = self.now();
            self.since = Instant::now();
            self.speed = speed;
        }
    }

    pub(super) fn is_fast(&self) -> bool {
        self.speed > 1.0
    }

    /// Our time until a moment.
    pub(super) fn until(&self, moment: f64) -> Duration {
        Duration::try_from_secs_f64(((moment - self.now()) / self.speed).max(0.0)).unwrap_or(Duration::MAX)
    }

    /// Whether the machine slept since this was asked last: the wall clock went on, the steady one did not.
    pub(super) fn woke(&mut self) -> bool {
        let (wall, steady) = std::mem::replace(&mut self.wall, (SystemTime::now(), Instant::now()));
        wall.elapsed().is_ok_and(|passed| passed > steady.elapsed() + JUMP)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_machine_that_slept_is_noticed_once_and_a_clock_that_was_corrected_is_not() {
        let mut clock = Clock::new();
        assert!(!clock.woke());
        clock.wall.0 -= Duration::from_secs(3600);
        assert!(clock.woke());
        assert!(!clock.woke());
        clock.wall.0 += Duration::from_secs(3600);
        assert!(!clock.woke());
    }

    #[tokio::test]
    async fn an_emulators_seconds_run_faster() {
        let mut clock = Clock::new();
        clock.run_at(600.0);
        let until = clock.until(clock.now() + 6000.0).as_secs_f64();
        assert!((9.0..=10.0).contains(&until), "{until}");
    }
}
