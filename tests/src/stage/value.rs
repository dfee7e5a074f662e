use chrono::{DateTime, TimeDelta};
use serde_json::Value;

/// Of a text in characters, of a list in items.
pub(super) fn length(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => Some(text.chars().count() as u64),
        Value::Array(items) => Some(items.len() as u64),
        _ => None,
    }
}

/// Equal values; clocks of some languages know no microseconds.
pub(super) fn alike(wanted: &Value, held: &Value) -> bool {
    match (wanted, held) {
        (Value::Number(wanted), Value::Number(held)) => match (wanted.as_f64(), held.as_f64()) {
            (Some(wanted), Some(held)) => (wanted - held).abs() <= 1e-9 * wanted.abs().max(1.0),
            _ => wanted == held,
        },
        (Value::String(wanted), Value::String(held)) => {
            wanted == held
                || match (DateTime::parse_from_rfc3339(wanted), DateTime::parse_from_rfc3339(held)) {
                    (Ok(wanted), Ok(held)) => (wanted - held).abs() < TimeDelta::milliseconds(1),
                    _ => false,
                }
        }
        _ => wanted == held,
    }
}

/// A value, cut where it would fill the screen.
pub(super) fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(300) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text,
    }
}

/// Whether a field of the items is a number everywhere and never falls, or always rises.
pub(super) fn rises(items: &[Value], field: &str, always: bool) -> bool {
    let numbers: Option<Vec<f64>> = items.iter().map(|item| item[field].as_f64()).collect();
    numbers.is_some_and(|numbers| numbers.windows(2).all(|pair| pair[0] < pair[1] || (!always && pair[0] == pair[1])))
}
