//! Lengths of time. The client knows them as [`Duration`]; callers of other languages have numbers, each in the unit of its language.

use std::time::Duration;

use serde::de::{Deserialize, Deserializer, Error as _};

use super::{Field, Kind, Limit, View};
use crate::dynamic::{Argument, Mismatch};
use crate::errors::Error;

/// The unit of lengths of time that are numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeUnit {
    /// Seconds.
    #[default]
    Seconds,
    /// Milliseconds.
    Milliseconds,
}

impl TimeUnit {
    /// Its name, in the plural.
    pub fn name(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Milliseconds => "milliseconds",
        }
    }

    /// Its sign.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Seconds => "s",
            Self::Milliseconds => "ms",
        }
    }

    /// How many of it there are in a second.
    pub fn per_second(self) -> f64 {
        match self {
            Self::Seconds => 1.0,
            Self::Milliseconds => 1000.0,
        }
    }
}

/// On its way between languages it is a number of seconds.
impl Field for Duration {
    const TYPE: Kind = Kind::Duration;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from_secs_f64(f64::deserialize(deserializer)?).map_err(D::Error::custom)
    }

    fn view(&self) -> View<'_> {
        View::Float(self.as_secs_f64())
    }

    fn from_argument(argument: Argument) -> Result<Self, Mismatch> {
        match argument {
            Argument::Json(value) => Self::decode(value).map_err(Mismatch::from),
            Argument::Time(seconds) => Self::try_from_secs_f64(seconds).map_err(|error| Mismatch::new(error.to_string())),
            Argument::Source(_) => Err(Mismatch::new("binary data is not expected here")),
        }
    }
}

/// Refuses a length of time outside its limits, which are in seconds, in the caller's unit. None is negative or endless.
pub(crate) fn length_within(limit: &Limit, name: &str, length: f64, unit: TimeUnit) -> Result<(), Error> {
    let (least, most) = (limit.min.unwrap_or(0.0) * unit.per_second(), limit.max.map(|most| most * unit.per_second()));
    if length.is_finite() && length >= least && most.is_none_or(|most| length <= most) {
        return Ok(());
    }
    let symbol = unit.symbol();
    let fix = most.map_or_else(|| format!("pass at least {least} {symbol}"), |most| format!("pass {least} to {most} {symbol}"));
    Err(Error::invalid(name, format!("{length} {symbol} is out of range"), fix))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::WaitForJob;
    use crate::describe::{Json, Params, check};
    use crate::dynamic::Arguments;

    fn given(unit: TimeUnit, interval: Argument) -> Result<WaitForJob, Error> {
        let mut arguments = Arguments::default().timed(unit);
        arguments.insert("interval", interval);
        WaitForJob::from_arguments(&mut arguments)
    }

    fn number(unit: TimeUnit, interval: Json) -> Result<WaitForJob, Error> {
        given(unit, Argument::Json(interval))
    }

    fn refusal(result: Result<WaitForJob, Error>) -> String {
        let error = result.expect_err("refused");
        assert_eq!((error.class(), error.field.as_deref()), (crate::ErrorClass::InvalidRequestError, Some("interval")));
        error.message.clone()
    }

    #[test]
    fn a_number_is_of_the_callers_unit() {
        for (unit, interval) in [(TimeUnit::Seconds, 0.005), (TimeUnit::Milliseconds, 5.0)] {
            assert_eq!(number(unit, json!(interval)).unwrap().interval, Some(Duration::from_millis(5)), "{unit:?}");
        }
        assert_eq!(number(TimeUnit::Milliseconds, json!(1)).unwrap().interval, Some(Duration::from_millis(1)));
        assert_eq!(given(TimeUnit::Milliseconds, Argument::Time(2.0)).unwrap().interval, Some(Duration::from_secs(2)));
        assert_eq!(number(TimeUnit::Milliseconds, Json::Null).unwrap().interval, None);
    }

    #[test]
    fn a_limit_is_told_in_the_callers_unit() {
        let told = |unit, interval| refusal(number(unit, json!(interval)));
        assert_eq!(told(TimeUnit::Milliseconds, 0.5), "interval: 0.5 ms is out of range; pass 1 to 3600000 ms");
        assert_eq!(told(TimeUnit::Milliseconds, -1.0), "interval: -1 ms is out of range; pass 1 to 3600000 ms");
        assert_eq!(told(TimeUnit::Seconds, 4000.0), "interval: 4000 s is out of range; pass 0.001 to 3600 s");
        for endless in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, -0.5, 1e300] {
            assert!(refusal(given(TimeUnit::Milliseconds, Argument::Time(endless))).ends_with("pass 0.001 to 3600 s"), "{endless}");
        }
    }

    #[test]
    fn anything_but_a_number_is_refused_with_the_unit() {
        let told = refusal(number(TimeUnit::Milliseconds, json!("soon")));
        assert_eq!(told, "interval: invalid type: string \"soon\", expected f64; pass a number of milliseconds");
        assert!(refusal(number(TimeUnit::Seconds, json!(true))).ends_with("pass a number of seconds"));
    }

    #[test]
    fn a_program_in_rust_is_held_to_the_same_limits() {
        let how = |interval| WaitForJob { interval: Some(interval), timeout: None };
        assert!(check(&how(Duration::from_millis(1))).is_ok());
        for wrong in [Duration::ZERO, Duration::from_micros(999), Duration::from_secs(3601), Duration::MAX] {
            let error = check(&how(wrong)).expect_err("out of range");
            assert_eq!((error.field.as_deref(), error.fix.as_deref()), (Some("interval"), Some("pass 0.001 to 3600 s")), "{wrong:?}");
        }
    }

    #[test]
    fn what_is_no_length_of_time_does_not_take_one() {
        let mut arguments = Arguments::default();
        arguments.insert("count", Argument::Time(5.0));
        assert_eq!(arguments.take::<f64>("count").expect_err("no number").field.as_deref(), Some("count"));
    }
}
