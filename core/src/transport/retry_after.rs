//! How long the service asks to wait.

use std::time::{Duration, SystemTime};

use reqwest::header::HeaderMap;

/// `retry-after-ms`, or `Retry-After` as seconds, whole or fractional, or as a date.
pub fn read(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    if let Some(wait) = text("retry-after-ms").and_then(|value| seconds(value, 1000.0)) {
        return Some(wait);
    }
    let value = text("retry-after")?;
    seconds(value, 1.0).or_else(|| httpdate::parse_http_date(value).ok().map(|at| at.duration_since(now).unwrap_or(Duration::ZERO)))
}

fn seconds(text: &str, divisor: f64) -> Option<Duration> {
    let number: f64 = text.parse().ok()?;
    Duration::try_from_secs_f64(number / divisor).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&'static str, &str)]) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        read(&headers, httpdate::parse_http_date("Sun, 22 Nov 2026 10:00:00 GMT").unwrap())
    }

    #[test]
    fn every_form_is_read() {
        assert_eq!(of(&[("retry-after", "3")]), Some(Duration::from_secs(3)));
        assert_eq!(of(&[("retry-after", " 0.5 ")]), Some(Duration::from_millis(500)));
        assert_eq!(of(&[("retry-after", "Sun, 22 Nov 2026 10:00:07 GMT")]), Some(Duration::from_secs(7)));
        assert_eq!(of(&[("retry-after", "Sun, 22 Nov 2026 09:00:00 GMT")]), Some(Duration::ZERO));
        assert_eq!(of(&[("retry-after-ms", "250"), ("retry-after", "9")]), Some(Duration::from_millis(250)));
    }

    #[test]
    fn nonsense_is_no_hint() {
        for value in ["", "soon", "-1", "NaN", "1e400"] {
            assert_eq!(of(&[("retry-after", value)]), None, "{value}");
        }
    }
}
