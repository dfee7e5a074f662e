//! A point on an account's clock, in milliseconds since the Unix epoch.

use chrono::{DateTime, SecondsFormat, Utc};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(pub i64);

impl Moment {
    pub(crate) fn wall() -> Self {
        Self(Utc::now().timestamp_millis())
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let spaced = text.replace(' ', "+");
        DateTime::parse_from_rfc3339(&spaced).ok().map(|time| Self(time.timestamp_millis()))
    }

    pub(crate) fn plus(self, seconds: f64) -> Self {
        Self(self.0 + (seconds * 1000.0).round() as i64)
    }

    pub(crate) fn seconds_since(self, earlier: Self) -> f64 {
        (self.0 - earlier.0) as f64 / 1000.0
    }

    pub(crate) fn unix(self) -> i64 {
        self.0.div_euclid(1000)
    }

    pub(crate) fn iso(self) -> String {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default().to_rfc3339_opts(SecondsFormat::Millis, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let moment = Moment(1_767_225_600_123);
        assert_eq!(moment.iso(), "2026-01-01T00:00:00.123Z");
        assert_eq!(Moment::parse(&moment.iso()), Some(moment));
        assert_eq!(moment.plus(1.5).seconds_since(moment), 1.5);
    }
}
