//! What a driver prints: one line of JSON.

use std::collections::BTreeMap;

use serde_json::Value;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) version: String,
    pub(super) calls: u64,
    /// Requests on the case's route, those before the clock started included.
    pub(super) requests: u64,
    pub(super) figures: BTreeMap<String, f64>,
}

impl Line {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let refuse = |what: &str| format!("the driver printed {what}: {text:?}");
        let Ok(Value::Object(mut fields)) = serde_json::from_str(text.trim()) else { return Err(refuse("no line of JSON")) };
        let whole = |value: Option<Value>| value.and_then(|value| value.as_u64());
        Ok(Self {
            version: fields.remove("version").and_then(|value| value.as_str().map(str::to_owned)).ok_or_else(|| refuse("no version"))?,
            calls: whole(fields.remove("calls")).ok_or_else(|| refuse("no calls"))?,
            requests: whole(fields.remove("requests")).ok_or_else(|| refuse("no requests"))?,
            figures: fields.into_iter().filter_map(|(name, value)| Some((name, value.as_f64()?))).collect(),
        })
    }
}

/// The middle of some numbers.
pub(super) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => numbers[middle],
        _ => f64::midpoint(numbers[middle - 1], numbers[middle]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read() {
        let text = r#"{"case":"get","rival":"got","version":"14.6.6","calls":10,"cpu_us":1.5,"requests":12}"#;
        let line = Line::read(text).expect("a line");
        assert_eq!((line.version.as_str(), line.calls, line.requests), ("14.6.6", 10, 12));
        assert_eq!(line.figures, BTreeMap::from([("cpu_us".to_owned(), 1.5)]));
        assert!(Line::read("Traceback").is_err_and(|problem| problem.contains("Traceback")));
    }

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(vec![3.0, 1.0, 100.0]), 3.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 100.0]), 3.0);
    }
}
