use std::borrow::Cow;

use super::{FieldSchema, Kind, Record, TimeUnit, View, length_within};
use crate::errors::Error;

/// What a caller may pass in a field.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The smallest number.
    pub min: Option<f64>,
    /// The largest number.
    pub max: Option<f64>,
    /// The fewest characters.
    pub min_chars: Option<usize>,
    /// The most characters.
    pub max_chars: Option<usize>,
    /// Only an absolute `http` or `https` address.
    pub url: bool,
    /// Values of the open enum that this version does not know may be passed, too.
    pub open: bool,
    /// Of the open enum's values, only these.
    pub only: &'static [&'static str],
}

impl Limit {
    /// Anything goes.
    pub const NONE: Self = Self { min: None, max: None, min_chars: None, max_chars: None, url: false, open: false, only: &[] };
}

/// Refuses a request whose fields break their limits, naming the first such field.
pub(crate) fn check(record: &dyn Record) -> Result<(), Error> {
    check_within(record, "")
}

/// The same for a record that is part of something: `path` leads to its fields, such as `entries[3].`.
pub(crate) fn check_within(record: &dyn Record, path: &str) -> Result<(), Error> {
    for (index, field) in record.schema().fields.iter().enumerate() {
        let name = if path.is_empty() { Cow::Borrowed(field.name) } else { Cow::Owned(format!("{path}{}", field.name)) };
        value(field, &name, field.kind, record.field(index))?;
    }
    Ok(())
}

fn value(field: &FieldSchema, name: &str, kind: Kind, view: View<'_>) -> Result<(), Error> {
    match (kind, view) {
        (Kind::Optional(_), View::Null) => Ok(()),
        (Kind::Optional(inner), view) => value(field, name, *inner, view),
        (Kind::List(inner), View::List(list)) => {
            (0..list.len()).try_for_each(|index| value(field, &format!("{name}[{index}]"), *inner, list.item(index)))
        }
        (Kind::Map(inner), View::Map(map)) => {
            let mut entries = Vec::new();
            map.each(&mut |key, entry| entries.push((key, entry)));
            entries.into_iter().try_for_each(|(key, entry)| value(field, &format!("{name}.{key}"), *inner, entry))
        }
        (Kind::Record(_), View::Record(record)) => check_within(record, &format!("{name}.")),
        (Kind::Enum(schema), View::Text(text)) => {
            let known: Vec<&str> = schema.values.iter().map(|value| value.wire).collect();
            let allowed = if field.limit.only.is_empty() { &known[..] } else { field.limit.only };
            if allowed.contains(&text) || (field.limit.open && !text.is_empty()) {
                return Ok(());
            }
            let problem = if text.is_empty() { "it is missing".to_owned() } else { format!("`{text}` is not a value of {}", schema.name) };
            Err(Error::invalid(name, problem, format!("use one of {}", allowed.join(", "))))
        }
        (Kind::Duration, View::Float(seconds)) => length_within(&field.limit, name, seconds, TimeUnit::Seconds),
        (_, View::Text(text) | View::Secret(text)) => text_within(&field.limit, name, text),
        (_, View::Int(number)) =>
        {
            #[expect(clippy::cast_precision_loss, reason = "limits are small")]
            number_within(&field.limit, name, number as f64)
        }
        (_, View::Float(number)) => number_within(&field.limit, name, number),
        _ => Ok(()),
    }
}

fn number_within(limit: &Limit, name: &str, number: f64) -> Result<(), Error> {
    let low = limit.min.is_some_and(|min| number < min);
    let high = limit.max.is_some_and(|max| number > max);
    if !low && !high && number.is_finite() {
        return Ok(());
    }
    let fix = match (limit.min, limit.max) {
        (Some(min), Some(max)) => format!("pass a number from {min} to {max}"),
        (Some(min), None) => format!("pass a number of at least {min}"),
        (None, Some(max)) => format!("pass a number of at most {max}"),
        (None, None) => "pass a finite number".to_owned(),
    };
    Err(Error::invalid(name, format!("{number} is out of range"), fix))
}

/// So many characters, in words.
pub fn characters(count: usize) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}

fn text_within(limit: &Limit, name: &str, text: &str) -> Result<(), Error> {
    let chars = text.chars().count();
    if limit.min_chars.is_some_and(|min| chars < min) {
        let problem = if chars == 0 { "it is empty".to_owned() } else { format!("it has {}", characters(chars)) };
        return Err(Error::invalid(name, problem, format!("pass at least {}", characters(limit.min_chars.unwrap_or(1)))));
    }
    if let Some(max) = limit.max_chars.filter(|max| chars > *max) {
        return Err(Error::invalid(name, format!("it has {}", characters(chars)), format!("pass at most {}", characters(max))));
    }
    if limit.url && !(text.starts_with("https://") || text.starts_with("http://")) {
        return Err(Error::invalid(name, "it is not an absolute address", "pass an address that begins with https:// or http://"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_no_plural() {
        assert_eq!((characters(1), characters(2)), ("1 character".to_owned(), "2 characters".to_owned()));
        let limit = Limit { min_chars: Some(1), ..Limit::NONE };
        let error = text_within(&limit, "name", "").expect_err("empty");
        assert_eq!(error.fix.as_deref(), Some("pass at least 1 character"));
    }
}
