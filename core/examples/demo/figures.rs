//! Numbers as people read them.

use std::time::Duration;

/// `1,296` or `0.5`.
pub(crate) fn credits(number: f64) -> String {
    if number.fract() == 0.0 { grouped(number as i64) } else { format!("{number:.2}") }
}

/// `1,296`.
pub(crate) fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if number < 0 { format!("-{text}") } else { text }
}

/// `3.0 MB`.
pub(crate) fn bytes(count: u64) -> String {
    let count = count as f64;
    match count {
        count if count < 1e3 => format!("{count:.0} B"),
        count if count < 1e6 => format!("{:.0} kB", count / 1e3),
        count => format!("{:.1} MB", count / 1e6),
    }
}

/// `12 ms`, `3.4 s`, `2 h 31 min`.
pub(crate) fn duration(length: Duration) -> String {
    let seconds = length.as_secs_f64();
    let minutes = (seconds / 60.0).round() as u64;
    match seconds {
        0.0 => "0 s".to_owned(),
        seconds if seconds < 1.0 => format!("{:.0} ms", seconds * 1e3),
        seconds if seconds < 100.0 => format!("{seconds:.1} s"),
        _ if minutes < 60 => format!("{minutes} min"),
        _ if minutes.is_multiple_of(60) => format!("{} h", minutes / 60),
        _ => format!("{} h {:02} min", minutes / 60, minutes % 60),
    }
}

/// As [`duration`], of seconds.
pub(crate) fn seconds(length: f64) -> String {
    duration(Duration::from_secs_f64(length.max(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_times_rounded() {
        assert_eq!([grouped(0), grouped(-1296), grouped(1_000_000)], ["0", "-1,296", "1,000,000"]);
        assert_eq!([credits(500.0), credits(0.5)], ["500", "0.50"]);
        assert_eq!([seconds(0.0124), seconds(3.44), seconds(59.97 * 60.0)], ["12 ms", "3.4 s", "1 h"]);
        assert_eq!([bytes(12), bytes(12_300), bytes(3_145_728)], ["12 B", "12 kB", "3.1 MB"]);
    }
}
