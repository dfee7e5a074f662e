use std::ops::{Add, Mul};

/// The least and the most of something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Range {
    pub(super) low: f64,
    pub(super) high: f64,
}

impl Range {
    pub(super) const NOTHING: Self = Self::exactly(0.0);

    pub(super) const fn exactly(value: f64) -> Self {
        Self { low: value, high: value }
    }

    pub(super) const fn between(low: f64, high: f64) -> Self {
        Self { low, high }
    }

    pub(super) fn longer(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.max(other.high) }
    }
}

impl Add for Range {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }
}

impl Mul<f64> for Range {
    type Output = Self;

    fn mul(self, times: f64) -> Self {
        Self { low: self.low * times, high: self.high * times }
    }
}
