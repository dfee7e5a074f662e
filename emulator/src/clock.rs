//! The virtual clock: real time, a multiple of it, or steps made by a test.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::moment::Moment;

/// How an emulator's clock runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Speed {
    Real,
    Times(f64),
    /// Stands still until the control interface advances it.
    Stepped,
    /// Stands still, and jumps ahead by so many seconds whenever a client reads something it polls.
    AutoStep(f64),
}

impl std::str::FromStr for Speed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "real" => Ok(Self::Real),
            "stepped" => Ok(Self::Stepped),
            factor => match factor.parse::<f64>() {
                Ok(factor) if factor.is_finite() && factor > 0.0 => Ok(Self::Times(factor)),
                _ => Err(format!("speed is real, stepped or a factor such as 600, not {text:?}")),
            },
        }
    }
}

#[derive(Debug)]
struct Running {
    speed: Speed,
    base: Moment,
    since: Instant,
}

impl Running {
    fn now(&self) -> Moment {
        match self.speed {
            Speed::Real => self.base.plus(self.since.elapsed().as_secs_f64()),
            Speed::Times(factor) => self.base.plus(self.since.elapsed().as_secs_f64() * factor),
            Speed::Stepped | Speed::AutoStep(_) => self.base,
        }
    }

    fn rebase(&mut self, base: Moment) {
        self.base = base;
        self.since = Instant::now();
    }
}

#[derive(Debug)]
pub(crate) struct Clock {
    running: Mutex<Running>,
}

impl Clock {
    pub(crate) fn new(speed: Speed) -> Self {
        Self::starting_at(Moment::wall(), speed)
    }

    pub(crate) fn starting_at(base: Moment, speed: Speed) -> Self {
        Self { running: Mutex::new(Running { speed, base, since: Instant::now() }) }
    }

    fn running(&self) -> MutexGuard<'_, Running> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Moment {
        self.running().now()
    }

    pub(crate) fn speed(&self) -> Speed {
        self.running().speed
    }

    pub(crate) fn set_speed(&self, speed: Speed) {
        let mut running = self.running();
        let now = running.now();
        running.rebase(now);
        running.speed = speed;
    }

    pub(crate) fn advance(&self, seconds: f64) -> Moment {
        let mut running = self.running();
        let target = running.now().plus(seconds);
        running.rebase(target);
        target
    }

    /// Called when a client reads something it polls.
    pub(crate) fn polled(&self) {
        if let Speed::AutoStep(seconds) = self.speed() {
            self.advance(seconds);
        }
    }

    /// Real time that passes while the clock runs for `seconds`; nothing when it only moves by steps.
    pub(crate) fn real_duration(&self, seconds: f64) -> Duration {
        match self.speed() {
            Speed::Real => Duration::from_secs_f64(seconds),
            Speed::Times(factor) => Duration::from_secs_f64(seconds / factor),
            Speed::Stepped | Speed::AutoStep(_) => Duration::ZERO,
        }
    }

    /// So many seconds of this clock, or more where it is so fast that they would pass before `real` seconds have.
    pub(crate) fn at_least(&self, seconds: f64, real: f64) -> f64 {
        match self.speed() {
            Speed::Times(factor) => seconds.max(seconds.min(real) * factor),
            Speed::Real | Speed::Stepped | Speed::AutoStep(_) => seconds,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stepped_clock_moves_only_when_told() {
        let clock = Clock::starting_at(Moment(0), Speed::Stepped);
        assert_eq!(clock.now(), Moment(0));
        assert_eq!(clock.advance(9000.0), Moment(9_000_000));
        clock.polled();
        assert_eq!(clock.now(), Moment(9_000_000));
        clock.set_speed(Speed::AutoStep(5.0));
        clock.polled();
        assert_eq!(clock.now(), Moment(9_005_000));
        assert_eq!(clock.real_duration(60.0), Duration::ZERO);
    }

    #[test]
    fn a_fast_clock_leaves_time_to_act() {
        let fast = Clock::new(Speed::Times(3600.0));
        assert_eq!((fast.at_least(3600.0, 30.0), fast.at_least(5.0, 30.0)), (108_000.0, 18_000.0));
        assert_eq!(Clock::new(Speed::Times(60.0)).at_least(3600.0, 30.0), 3600.0);
        assert_eq!(Clock::new(Speed::Stepped).at_least(3600.0, 30.0), 3600.0);
    }

    #[test]
    fn a_factor_shortens_waits() {
        let clock = Clock::new(Speed::Times(600.0));
        assert_eq!(clock.real_duration(60.0), Duration::from_millis(100));
        assert_eq!("600".parse(), Ok(Speed::Times(600.0)));
        assert!("-1".parse::<Speed>().is_err());
    }
}
